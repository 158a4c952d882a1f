import { z } from 'zod';
import { freeText } from './clean-text.ts';
import { localizedText } from './localized-text.ts';
import { languageTag, money, moneySum, nameId, orderNumber, recommendationCode, siteKey } from './primitives.ts';

const day = z.iso.date('must be a day such as 2026-03-31');
/** It stands on cards and, with the disclosure, in messages of 280 signs. */
const MAX_GAIN_LENGTH = 80;
const MAX_DISCLOSURE_LENGTH = 160;

function shortText(most: number) {
  const isShort = (text: string | Record<string, string>) =>
    (typeof text === 'string' ? [text] : Object.values(text)).every((each) => each.length <= most);
  return localizedText.refine(isShort, `must be ${most} characters or fewer: it stands in messages`);
}

/** What a shop promises for a recommendation: the same for everybody who is asked, whatever they say. */
export const offer = z
  .strictObject({
    id: nameId,
    name: freeText().min(1).max(120),
    enabled: z.boolean().default(true),
    /** The language of plain texts and the last fallback. */
    language: languageTag.default('en'),
    /** What a friend gets who opens a recommendation: "10 % off your first service". */
    friend: shortText(MAX_GAIN_LENGTH),
    /** What the customer gets who is asked: "a car wash". Absent: nothing. */
    customer: shortText(MAX_GAIN_LENGTH).optional(),
    /** How the customer's gain is told to those who read their words. Default: a sentence that holds `customer`. */
    disclosure: shortText(MAX_DISCLOSURE_LENGTH).optional(),
    /** First and last day, as the location's calendar has it. */
    from: day.optional(),
    until: day.optional(),
    /** So many codes at most, for friends and customers together. */
    budget: z.int().min(1).max(1_000_000),
    /** What a code costs the shop when it is redeemed. */
    value: money.optional(),
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
    path: ['until'],
    message: 'is before from',
  });
/** An offer as the collector keeps it. */
export type Offer = z.infer<typeof offer>;
/** An offer as an owner writes it. */
export type OfferInput = z.input<typeof offer>;

/** A single-use code: ten of Crockford's letters, which nobody mistakes for one another, in two groups. */
export const OFFER_CODE_PATTERN = /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/;
/** A single-use code such as `7K2MX-QW0RT`. */
export const offerCode = z.string().regex(OFFER_CODE_PATTERN, 'must be a code such as 7K2MX-QW0RT');
/** Who holds a code. */
export const offerHolder = z.enum(['friend', 'customer']);
/** Who holds a code. */
export type OfferHolder = z.infer<typeof offerHolder>;

/**
 * The body of `POST /v1/offers/:id/claims`. A friend brings the recommendation and the nonce of its page; a customer the
 * response that they gave.
 */
export const offerClaim = z.union([
  z.strictObject({ site: siteKey, code: recommendationCode, nonce: z.string().max(200) }),
  z.strictObject({ site: siteKey, response: z.string().min(8).max(64) }),
]);
/** The reply: the same code to the same claimant. `until`: the last day, `YYYY-MM-DD`; `redeemed`: it was used already. */
export const offerClaimReply = z.strictObject({
  offerCode,
  text: z.string(),
  until: day.optional(),
  redeemed: z.literal(true).optional(),
});

/** The body of `POST /v1/offers/:code/redeem`. */
export const redemptionRequest = z.strictObject({
  /** Where it is redeemed. Needed with a token that is bound to locations. */
  location: nameId.optional(),
  /** The shop's own number for the sale. */
  order: orderNumber.optional(),
  value: money.optional(),
});
/** The reply of `POST /v1/offers/:code/redeem`. */
export const redemptionReply = z.strictObject({
  offerCode,
  offer: nameId,
  holder: offerHolder,
  /** The recommendation that it came by. */
  code: z.string().nullable(),
  /** UTC ms. */
  redeemedAt: z.number(),
  /** The same request had been answered before. */
  replayed: z.boolean(),
});

const held = z.strictObject({ issued: z.int().min(0), redeemed: z.int().min(0) });
/** An offer with what became of it: an item of `GET /v1/offers`. */
export const offerReport = z.strictObject({
  // An earlier release may have kept a currency that there is not.
  offer: offer.safeExtend({ value: moneySum.optional() }),
  friend: held,
  customer: held,
  /** Codes that may still be claimed. */
  left: z.int().min(0),
});
/** The reply of `GET /v1/offers`. */
export const offerReports = z.strictObject({ items: z.array(offerReport) });
/** What a page is told of the offer that is on. */
export const pageOffer = z.strictObject({
  id: nameId,
  friend: z.string(),
  customer: z.string().optional(),
  /** What the customer gains, or that it is nothing. */
  disclosure: z.string(),
  /** The words on the button that takes a code. */
  claim: z.string(),
});
/** What a page is told of the offer that is on. */
export type PageOffer = z.infer<typeof pageOffer>;
