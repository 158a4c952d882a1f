import { UsageError } from './usage-error.ts';

/** Reads what was written for an option. Throws {@link UsageError}. */
export type Read<Value> = (text: string, name: string) => Value;

/** One option of a command, declared once: what it takes, its default, its check and its line of help. */
export interface Option<Value> {
  /** What stands for its value in the help; null: it takes none. */
  takes: string | null;
  says: string;
  /** What help says of leaving it out; undefined: nothing. */
  otherwise?: string | undefined;
  /** Its value, of all that was written for it. Throws {@link UsageError}. */
  value(written: readonly string[], name: string): Value;
}

interface Rule<Value> {
  takes: string;
  says: string;
  read: Read<Value>;
}

/** An option without a value: on where it is written. */
export function flag(says: string): Option<boolean> {
  return { takes: null, says, value: (written) => written.length > 0 };
}

/** An option that may be left out; `otherwise`: in words, what is done then. */
export function optional<Value>({ read, ...rule }: Rule<Value> & { otherwise?: string }): Option<Value | undefined> {
  return { ...rule, value: (written, name) => last(written, name, read) };
}

/** An option with a default. */
export function usual<Value extends string | number>({
  read,
  usual,
  ...rule
}: Rule<Value> & { usual: Value }): Option<Value> {
  return { ...rule, otherwise: String(usual), value: (written, name) => last(written, name, read) ?? usual };
}

/** An option without which nothing can be done; `missing`: what to write. */
export function needed<Value>({ read, missing, ...rule }: Rule<Value> & { missing: string }): Option<Value> {
  return {
    ...rule,
    value(written, name) {
      const value = last(written, name, read);
      if (value === undefined) throw new UsageError(`--${name} is missing: ${missing}`);
      return value;
    },
  };
}

/** An option that may be given several times. */
export function several<Value>({ read, says, takes }: Rule<Value>): Option<Value[]> {
  return {
    takes,
    says: `${says}; repeat it for several`,
    value: (written, name) => written.map((text) => read(text, name)),
  };
}

/** Who writes an option again means the last one. */
function last<Value>(written: readonly string[], name: string, read: Read<Value>): Value | undefined {
  const text = written.at(-1);
  return text === undefined ? undefined : read(text, name);
}
