import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';

// As zod and JavaScript have it: lengths in UTF-16 code units (Ajv calls that option deprecated, on the console), and no
// number is infinite, though `1e999` is one in JSON.
const ajv = new Ajv2020({ strict: false, strictNumbers: true, unicode: false, logger: false });
const made = new Map<z.ZodType, (value: unknown) => boolean>();

/**
 * Whether a value has a schema's shape, by code that is compiled from it when it is first asked for. For schemas that change
 * nothing of what they take, and whose refinements stand in their JSON Schema, too.
 */
export function isOf<Value>(schema: z.ZodType<Value>, value: unknown): value is Value {
  let check = made.get(schema);
  if (!check) {
    check = ajv.compile(z.toJSONSchema(schema, { io: 'input' }));
    made.set(schema, check);
  }
  return check(value);
}
