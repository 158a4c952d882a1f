import type { Read } from './option.ts';
import { refuse } from './refuse.ts';

/** As much of a schema as this needs. */
interface Schema<Value> {
  safeParse(
    text: string,
  ): { success: true; data: Value } | { success: false; error: { issues: { message: string }[] } };
}

/** Reads what a schema takes; `instead`: what to write where it does not. */
export function shaped<Value>(schema: Schema<Value>, instead: string): Read<Value> {
  return (text, name) => {
    const parsed = schema.safeParse(text);
    return parsed.success ? parsed.data : refuse(name, text, instead);
  };
}
