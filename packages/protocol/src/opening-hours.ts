import { z } from 'zod';

const clock = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time of day such as 08:00, 24:00 at most');

/** From when to when somebody is there. A `to` that is not later than `from` is on the next day. */
export const openingSpan = z.strictObject({ from: clock, to: clock });
/** From when to when somebody is there. */
export type OpeningSpan = z.infer<typeof openingSpan>;

const spans = z.array(openingSpan).max(4);

/** When a location is open, on its own clock. A day that is left out is a day off. */
export const openingHours = z.strictObject({
  mon: spans.optional(),
  tue: spans.optional(),
  wed: spans.optional(),
  thu: spans.optional(),
  fri: spans.optional(),
  sat: spans.optional(),
  sun: spans.optional(),
  /** Days that are otherwise, by `YYYY-MM-DD`; no spans: closed. */
  except: z
    .record(z.iso.date('must be a day such as 2026-12-25'), spans)
    .refine((days) => Object.keys(days).length <= 60, 'holds more than 60 days')
    .optional(),
});
/** When a location is open, on its own clock. */
export type OpeningHours = z.infer<typeof openingHours>;
