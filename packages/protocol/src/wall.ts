import { z } from 'zod';
import { languageTag } from './primitives.ts';
import { visitKind } from './visit.ts';

const count = z.int().min(0);

/** One customer's words as they stand on a wall. Its link stays its author's: whoever reads a wall is no friend who was sent one. */
export const wallItem = z.strictObject({
  /** Tells it from others; leads nowhere. */
  id: z.string(),
  words: z.string(),
  /** Absent: the customer gave none, "A customer". */
  name: z.string().optional(),
  /** Of the words, as far as it is known. */
  language: languageTag.optional(),
  /** The day that the words were left, or of the visit where one is known: `YYYY-MM-DD` at the location. */
  day: z.string(),
  /** The kind of the visit that the shop's records confirm. Absent: nobody checked whether there was a visit. */
  visit: visitKind.optional(),
  /** What the words are about, where that is one thing the shop offers. */
  about: z.string().optional(),
});
/** One customer's words as they stand on a wall. */
export type WallItem = z.infer<typeof wallItem>;

/** The reply of `GET /v1/sites/:site/wall`: all that customers let be shown there, whatever their score, the newest first. */
export const wall = z.strictObject({
  place: z.string(),
  items: z.array(wallItem),
  /** What to send as `cursor` for the following page. Absent on the last one. */
  next: z.string().optional(),
  counts: z.strictObject({
    /** How many there are in all. */
    shown: count,
    /** Those of them left after a visit that the shop's records confirm. */
    verified: count,
    /** Taken back by their authors. */
    withdrawn: count,
    /** Taken down by the site, for abuse. */
    hidden: count,
  }),
  /** The verified ones by the kind of visit. */
  kinds: z.partialRecord(visitKind, count),
  /** The brand's, for both schemes, each to be read: as CSS. */
  colors: z.strictObject({ text: z.string(), fill: z.string(), on: z.string() }),
});
/** The reply of `GET /v1/sites/:site/wall`. */
export type Wall = z.infer<typeof wall>;

/** Why a recommendation may be taken down. All of it is abuse: that words are critical, or sell nothing, is not in the list. */
export const HIDE_REASONS = ['personal_data', 'hate', 'threat', 'obscene', 'spam', 'impersonation', 'illegal'] as const;
/** Why a recommendation was taken down. */
export const hideReason = z.enum(HIDE_REASONS);
/** Why a recommendation was taken down. */
export type HideReason = z.infer<typeof hideReason>;

/** The body of `POST /v1/recommendations/:code/hide`. */
export const hideRequest = z.strictObject({ reason: hideReason });
