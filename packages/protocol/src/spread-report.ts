import { z } from 'zod';
import { moneySum } from './primitives.ts';

const count = z.int().min(0);

/** What a group of links brought about. */
const brought = {
  /** Links that were made. */
  links: count,
  /** Distinct visitors who opened a share of one. */
  advocates: count,
  /** Shares opened. */
  shares: count,
  /** Fetches by machines. */
  previews: count,
  /** Distinct humans by link, confirmed by the page that they opened. */
  visitors: count,
  /** Of those, the ones who came again. */
  repeat: count,
  /** Links that friends made in turn. */
  onward: count,
  conversions: count,
  value: z.array(moneySum),
};

/** How recommendations spread, as far as chance lets it be said. A node is a link of which a share was opened. */
const cascades = z.strictObject({
  /** `IMMATURE`: a share is younger than seven days, so what is counted is a lower bound; `TOO_FEW`: under 30 links. */
  status: z.enum(['NO_DATA', 'TOO_FEW', 'IMMATURE', 'OK']),
  sentence: z.string(),
  /** Links that no friend's link led to; all links; distinct pairs of link and visitor. */
  seeds: count,
  links: count,
  visitors: count,
  /** Links that a link leads to on average, with its 95 % range; null under 30 links. */
  kFactor: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Links that come of one seed in the end: 1 / (1 − k). */
  amplification: z.number().nullable(),
  /** Links by their distance from the seed, from 0 on. */
  generations: z.array(count),
  /** Hours from a chain's first share until half of all visitors had come. */
  timeToHalfHours: z.number().nullable(),
  /** The chain with most links; its structural virality is the mean distance between two of them. */
  largest: z.strictObject({ root: z.string(), size: count, structuralVirality: z.number() }).nullable(),
});
/** How recommendations spread. */
export type Cascades = z.infer<typeof cascades>;

/** How far recommendations travelled: the reply of `GET /v1/reports/spread`. Days are those on which a link was made. */
export const spreadReport = z.strictObject({
  from: z.string().nullable(),
  to: z.string().nullable(),
  total: z.strictObject(brought),
  cascades,
  /** Generation 1: the customers themselves; 2: friends who recommended in turn; and so on. */
  generations: z.array(z.strictObject({ generation: z.int().min(1), ...brought })),
  /** By channel, as far as a link says by which it travelled; `visitors` are those who came by a link of this channel. */
  channels: z.array(z.strictObject({ channel: z.string(), shares: count, visitors: count })),
  /** By day and generation, for a campaign's curve: visitors on the day on which they first came. */
  days: z.array(z.strictObject({ day: z.string(), generation: z.int().min(1), visitors: count })),
  /** The twenty that reached most, with all that came after them. */
  largest: z.array(
    z.strictObject({
      code: z.string(),
      location: z.string(),
      program: z.string(),
      /** Links in the chains that began with it, itself included, and how deep they go. */
      links: count,
      depth: z.int().min(1),
      visitors: count,
      conversions: count,
      value: z.array(moneySum),
    }),
  ),
  /** The twenty advocates whose own links reached most. */
  advocates: z.array(
    z.strictObject({
      /** As `GET /v1/people/:visitor` takes it. */
      visitor: z.string(),
      links: count,
      shares: count,
      visitors: count,
      conversions: count,
      value: z.array(moneySum),
    }),
  ),
});
/** How far recommendations travelled. */
export type SpreadReport = z.infer<typeof spreadReport>;

/** One link and what it brought about: an item of `GET /v1/reports/links`. */
export const linkReport = z.strictObject({
  code: z.string(),
  location: z.string(),
  program: z.string(),
  /** Who made it; null: not known. */
  visitor: z.string().nullable(),
  parent: z.string().nullable(),
  generation: z.int().min(1),
  /** UTC ms. */
  preparedAt: z.number(),
  withdrawn: z.boolean(),
  channels: z.array(z.strictObject({ channel: z.string(), shares: count })),
  ...brought,
});
/** One link and what it brought about. */
export type LinkReport = z.infer<typeof linkReport>;
/** The reply of `GET /v1/reports/links`: newest first. `next`: what to write as `after`; null: that was all. */
export const linkReports = z.strictObject({ items: z.array(linkReport), next: z.string().optional() });
