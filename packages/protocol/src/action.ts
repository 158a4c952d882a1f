import { z } from 'zod';
import { freeText } from './clean-text.ts';
import { nameId } from './primitives.ts';

const day = z.iso.date('must be a day such as 2026-03-31');

/** What a location does about its priority: begun by somebody on a day, so that it can be told later whether it worked. */
export const action = z
  .strictObject({
    id: nameId,
    location: nameId,
    /** The driver that it is about. */
    driver: nameId.optional(),
    text: freeText().trim().min(1).max(300),
    /** Who does it. */
    who: freeText().trim().min(1).max(120),
    /** Its first and last day, as the location's calendar has it. Answers from the first day on are "after". */
    from: day,
    until: day.optional(),
  })
  .refine(({ from, until }) => until === undefined || from <= until, { path: ['until'], message: 'is before from' });
/** What a location does about its priority. */
export type Action = z.infer<typeof action>;
/** The reply of `GET /v1/actions`: by id. */
export const actions = z.strictObject({ items: z.array(action) });
