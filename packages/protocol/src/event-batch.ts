import { z } from 'zod';
import { MAX_EVENTS_PER_BATCH } from './limits.ts';
import { siteKey, timestampMs } from './primitives.ts';

/** The shop's own number for its customer, and its server's signature: HMAC-SHA256 under the site's identity key, as hex. */
export const customerClaim = z.object({ id: z.string().min(1).max(120), signature: z.string().max(200) });

/** The body of `POST /v1/events`. Each event is checked on its own, so that a bad one does not sink its batch. */
export const eventBatch = z.strictObject({
  site: siteKey,
  /** The device's clock when it sent this; tells how wrong that clock is. */
  sentAt: timestampMs,
  /** A {@link customerClaim}. Checked on its own, too: a page's mistake in it costs nobody an answer. */
  customer: z.unknown().optional(),
  events: z.array(z.unknown()).min(1).max(MAX_EVENTS_PER_BATCH),
});

/** One event that was refused. `id` is null where the event had none that can be read. */
export const rejection = z.strictObject({ id: z.string().nullable(), code: z.string(), message: z.string() });
/** One event that was refused. */
export type Rejection = z.infer<typeof rejection>;

/** The reply of `POST /v1/events`, sent after commit. */
export const batchReply = z.strictObject({
  /** New events, now stored. */
  accepted: z.int().min(0),
  /** Events that were already stored: nothing changed. */
  duplicates: z.int().min(0),
  rejected: z.array(rejection),
  /** What was taken, but without this: for whoever builds the page. */
  warnings: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
});
/** The reply of `POST /v1/events`. */
export type BatchReply = z.infer<typeof batchReply>;

/** The body of every error. */
export const errorReply = z.strictObject({
  code: z.string(),
  message: z.string(),
  details: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
});
/** The body of every error. */
export type ErrorReply = z.infer<typeof errorReply>;
