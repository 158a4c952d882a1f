import { z } from 'zod';
import { moneySum } from './primitives.ts';

const count = z.int().min(0);

/** Conversions and what they were worth. */
const sales = z.strictObject({ conversions: count, value: z.array(moneySum) });

/** The reply of `GET /v1/reports/funnel`. Days are the locations' own. */
export const funnel = z.strictObject({
  /** First and last day counted, `YYYY-MM-DD`; null: everything. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Responses offered. */
  asked: count,
  /** Completed, or a score given and 30 minutes passed. */
  answered: count,
  /** Scores of 9 and 10. */
  promoters: count,
  /** Responses that saw the invitation to recommend. */
  invited: count,
  /** Distinct visitors who opened a share. */
  advocates: count,
  /** Shares opened. Whether a post was made, no network tells. */
  shares: count,
  /** Fetches by machines. */
  previews: count,
  /** Distinct humans per link, confirmed by the page that they opened. */
  visitors: count,
  /** Conversions that began with a link: reported by a page or confirmed by the shop's server. */
  conversions: count,
  /** What those were worth, by currency. */
  value: z.array(moneySum),
  /** Those of them that only a page has reported. */
  reported: sales,
  /** Those of them that the shop's server has confirmed. */
  confirmed: sales,
});
/** The reply of `GET /v1/reports/funnel`. */
export type Funnel = z.infer<typeof funnel>;
