import { z } from 'zod';
import { MAX_ORDER_LENGTH } from './limits.ts';
import { clientId, money, moneySum, orderNumber, timestampMs } from './primitives.ts';

/** The body of `POST /v1/conversions`: the shop's server says that a sale, a booking or an order is real. */
export const saleRequest = z.strictObject({
  /** The shop's own number; the same number never counts twice. */
  order: orderNumber,
  value: money.optional(),
  /** The click id that the friend came by, where the shop's server kept it; else the page's own report tells. */
  click: clientId.optional(),
  /** UTC ms; default: now. Not older than 7 days, or it is kept and not counted. */
  at: timestampMs.optional(),
});
/** The body of `POST /v1/conversions/:order/refund`. */
export const refundRequest = z.strictObject({
  /** The shop's own number for this refund: said again it is the same one. Needed where an order is refunded in parts. */
  id: z.string().min(1).max(MAX_ORDER_LENGTH).optional(),
  /** How much of it goes back; absent: all that is left, and it counts no longer. */
  value: money
    .extend({ minor: z.int().min(1, 'must be 1 or more; leave value out to take all of it back').max(1e12) })
    .optional(),
});
/** A sale as it stands. */
export const saleReply = z.strictObject({
  order: z.string(),
  /** Said by the shop's server. */
  confirmed: z.boolean(),
  refunded: z.boolean(),
  /** What counts of it. */
  value: moneySum.nullable(),
  /** The recommendation that it began with; null: not known to have begun with one. */
  code: z.string().nullable(),
});
/** The reply of `GET /v1/conversions/:order`: the sale as it stands, and what was taken back of it, in order. */
export const standingSale = saleReply.extend({
  refunds: z.array(
    z.strictObject({
      /** UTC ms. */
      at: z.int(),
      /** Null: all that was left. */
      value: moneySum.nullable(),
    }),
  ),
});
/** The reply of `POST /v1/conversions/:order/refund`: the sale as it stands, and the refund's id. */
export const refundReply = saleReply.extend({ refund: z.string() });
/** A sale as it stands. */
export type SaleReply = z.infer<typeof saleReply>;
