import { z } from 'zod';
import { freeText } from './clean-text.ts';
import { CURRENCY_PATTERN } from './currency.ts';
import {
  CLIENT_ID_PATTERN,
  CODE_PATTERN,
  MAX_ORDER_LENGTH,
  MAX_WORDING_LENGTH,
  NAME_ID_PATTERN,
  SITE_KEY_PATTERN,
} from './limits.ts';

/** An id made by a client: 8 to 64 of `A-Z a-z 0-9 _ -`. */
export const clientId = z.string().regex(CLIENT_ID_PATTERN, 'must be 8 to 64 of A-Z a-z 0-9 _ -');
/** An id chosen by a person: 1 to 64 of `A-Z a-z 0-9 . _ -`. */
export const nameId = z
  .string()
  .regex(NAME_ID_PATTERN, 'must be 1 to 64 of A-Z a-z 0-9 . _ -, not __proto__ or dots alone');
/** The shop's own number of a sale. A refund names it in its address, where `.` and `..` cannot stand. */
export const orderNumber = z
  .string()
  .min(1)
  .max(MAX_ORDER_LENGTH)
  .regex(/^(?!\.{1,2}$)/, 'must not be . or ..');
/** A recommendation's code: 16 of base64url, 96 random bits. */
export const recommendationCode = z.string().regex(CODE_PATTERN, 'must be 16 of A-Z a-z 0-9 _ -');
/** A site's public key, `pub_…`. */
export const siteKey = z.string().regex(SITE_KEY_PATTERN, 'must be a public key, pub_…');

/** A moment: UTC milliseconds since 1970, from 2000 to 2100. */
export const timestampMs = z.int().min(946_684_800_000).max(4_102_444_800_000);

/** Not all that looks like a tag is one, and `Intl` throws at those that are not. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A BCP 47 language tag, for example `en` or `pt-BR`. */
export const languageTag = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 tag, for example en or pt-BR')
  .refine(isLanguage, 'must be a BCP 47 tag, for example en or pt-BR');

/** An absolute web address. Only http and https: a `javascript:` address from a configuration never reaches a page. */
export const webUrl = z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).max(2_000);

/** The largest picture that can be sent along: 300 KB of JPEG or PNG. */
const MAX_PICTURE_BYTES = 307_200;
/** The same as base64, with what stands before it. */
const MAX_PICTURE_LENGTH = Math.ceil(MAX_PICTURE_BYTES / 3) * 4 + 'data:image/jpeg;base64,'.length;

/**
 * A picture: an http(s) address, or the picture itself as `data:image/jpeg;base64,…` (JPEG or PNG). What is sent along is
 * served by the collector and stands on cards, too; from an address of somebody else's the collector fetches nothing.
 */
export const picture = z.union(
  [
    z
      .string()
      .max(MAX_PICTURE_LENGTH)
      .regex(/^data:image\/(jpeg|png);base64,[A-Za-z0-9+/]+={0,2}$/),
    webUrl,
  ],
  { error: ({ input }) => pictureMistake(input) },
);

/** What is wrong with a picture, and what to send instead. */
function pictureMistake(given: unknown): string {
  const [data = '', mime] = (typeof given === 'string' && /^data:([a-z]+\/[a-z0-9.+-]+)?/i.exec(given)) || [];
  if (typeof given === 'string' && /^https?:/i.test(given))
    return 'must be an http or https address of 2,000 characters at most';
  if (typeof given !== 'string' || data === '') {
    return 'must be an http or https address, or a JPEG or PNG itself: data:image/jpeg;base64,…';
  }
  if (mime !== 'image/jpeg' && mime !== 'image/png')
    return `is of the type ${mime ?? 'text/plain'}: send a JPEG or PNG`;
  if (given.length > MAX_PICTURE_LENGTH) {
    const signs = given.slice(given.indexOf(',') + 1).replace(/=+$/, '').length;
    const kilobytes = Math.ceil(Math.floor((signs * 3) / 4) / 1_024);
    return `is a picture of ${kilobytes} KB: send 300 KB at most, or name its address`;
  }
  return `must hold the picture as base64: data:${mime};base64,…`;
}

/** An origin as browsers send it: scheme, host and port, nothing after. */
export const origin = z
  .string()
  .max(300)
  .regex(/^https?:\/\/[^/\s?#@]+$/, 'must be an origin such as https://shop.example');

/** Money in minor units (cents) with its ISO 4217 code. */
export const money = z.strictObject({
  currency: z.string().regex(CURRENCY_PATTERN, 'must be an ISO 4217 code such as EUR'),
  minor: z.int().min(0).max(1e12),
});
/** A sum of money, in minor units: as large as it comes. */
export const moneySum = z.strictObject({ currency: z.string(), minor: z.number().min(0) });

/** Money in minor units (cents) with its ISO 4217 code. */
export type Money = z.infer<typeof money>;

/** Proof of a consent: the wording exactly as it was shown. */
export const consentProof = z.strictObject({ wording: freeText().min(1).max(MAX_WORDING_LENGTH) });
/** Proof of a consent: the wording exactly as it was shown. */
export type ConsentProof = z.infer<typeof consentProof>;
