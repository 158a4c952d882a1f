import { z } from 'zod';
import { nameId } from './primitives.ts';

const plain = z.union([z.string().max(200), z.number(), z.boolean()]);

/** What is asked of a value; every part that is there must hold. A list of choices passes where one of them does. */
const tests = {
  is: plain.optional(),
  oneOf: z.array(plain).min(1).max(50).optional(),
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  /** Whether there is a value at all. */
  given: z.boolean().optional(),
};

/** About an answer to an earlier question; `item` names one driver of it. */
const aboutAnswer = z.strictObject({ answer: nameId, item: nameId.optional(), ...tests });
/** About the location that the survey is about. */
const aboutLocation = z.strictObject({ location: z.enum(['id', 'region', 'locality']), ...tests });
/** About the visit: its kind, or whether the shop's server has proven it. */
const aboutVisit = z.strictObject({ visit: z.enum(['kind', 'proven']), ...tests });

/** A statement about one value. */
export type Statement = z.infer<typeof aboutAnswer> | z.infer<typeof aboutLocation> | z.infer<typeof aboutVisit>;
/** A statement, or several put together. */
export type Condition = Statement | { all: Condition[] } | { any: Condition[] } | { not: Condition };

/** When a question is shown or left out: data, never code. It holds itself, so JSON Schema and OpenAPI need a name for it. */
export const condition: z.ZodType<Condition, Condition> = z
  .lazy(() =>
    z.union([
      aboutAnswer,
      aboutLocation,
      aboutVisit,
      z.strictObject({ all: z.array(condition).min(1).max(20) }),
      z.strictObject({ any: z.array(condition).min(1).max(20) }),
      z.strictObject({ not: condition }),
    ]),
  )
  .meta({ id: 'Condition' }) as z.ZodType<Condition, Condition>;
