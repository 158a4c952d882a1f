import { z } from 'zod';
import { freeText } from './clean-text.ts';
import { clientId, nameId, timestampMs, webUrl } from './primitives.ts';

/** What kind of visit it was; decides how it is spoken of. */
export const visitKind = z.enum(['visit', 'purchase', 'service', 'meal']);
/** What kind of visit it was. */
export type VisitKind = z.infer<typeof visitKind>;

/** The body of `POST /v1/visits`: the shop's server says that this customer was there. */
export const visitRequest = z.strictObject({
  location: nameId,
  kind: visitKind.default('visit'),
  /** When the visit was; default: now. */
  at: timestampMs.optional(),
  /** The customer's first name, if the shop knows it and may use it. */
  name: freeText().min(1).max(80).optional(),
  /** The shop's own number for the visit; the same number gives the same visit. */
  reference: z.string().min(1).max(120).optional(),
  /** The page that the customer is sent to; default: the location's own, else the hosted survey. */
  page: webUrl.optional(),
});
/** The reply of `POST /v1/visits`. */
export const visitReply = z.strictObject({ visit: clientId, token: z.string(), url: z.string().optional() });

/** What a page is told of a proven visit. */
export const visitSummary = z.strictObject({
  kind: visitKind,
  /** The day of the visit at the location, `YYYY-MM-DD`. */
  day: z.string(),
  name: z.string().optional(),
});
/** What a page is told of a proven visit. */
export type VisitSummary = z.infer<typeof visitSummary>;
