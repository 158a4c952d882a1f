import { z } from 'zod';
import { freeText } from './clean-text.ts';
import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH, SERVER_ID_PATTERN } from './limits.ts';
import { offerCode, offerHolder } from './offer.ts';
import { clientId, languageTag, money, nameId, orderNumber, recommendationCode, timestampMs } from './primitives.ts';
import { publicationConsent, sharedContent } from './recommendation.ts';
import { visitKind } from './visit.ts';
import { hideReason } from './wall.ts';

const base = {
  id: z.string().regex(SERVER_ID_PATTERN, 'must be 8 to 80 of A-Z a-z 0-9 _ . -, after a ~ if the collector made it'),
  at: timestampMs,
  visitor: clientId.optional(),
  session: clientId.optional(),
  program: nameId.optional(),
  location: nameId.optional(),
  response: clientId.optional(),
};

/** The events that only the collector makes. Pages are refused; a token of scope `history` may bring them, as an importer does. */
export const SERVER_EVENTS = {
  'visit.issued': z.strictObject({
    ...base,
    type: z.literal('visit.issued'),
    location: nameId,
    visit: clientId,
    kind: visitKind,
    visitedAt: timestampMs,
    name: freeText().max(MAX_NAME_LENGTH).optional(),
  }),
  'recommendation.prepared': z
    .strictObject({
      ...base,
      type: z.literal('recommendation.prepared'),
      code: recommendationCode,
      /** What it is about, where that is something on the site. */
      content: sharedContent.optional(),
      language: languageTag.optional(),
      parent: recommendationCode.optional(),
      /** SHA-256 of the customer's secret, in hex. */
      secretHash: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
    })
    .refine(
      ({ location, content }) => location !== undefined || content !== undefined,
      'must be about a location or content',
    ),
  'recommendation.published': z.strictObject({
    ...base,
    type: z.literal('recommendation.published'),
    code: recommendationCode,
    words: freeText().min(1).max(MAX_TEXT_LENGTH),
    name: freeText().min(1).max(MAX_NAME_LENGTH).optional(),
    language: languageTag.optional(),
    consent: publicationConsent,
    secretHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  }),
  'recommendation.withdrawn': z.strictObject({
    ...base,
    type: z.literal('recommendation.withdrawn'),
    code: recommendationCode,
  }),
  /** Taken down by the site, for abuse. */
  'recommendation.hidden': z.strictObject({
    ...base,
    type: z.literal('recommendation.hidden'),
    code: recommendationCode,
    reason: hideReason,
  }),
  'link.previewed': z.strictObject({
    ...base,
    type: z.literal('link.previewed'),
    code: recommendationCode,
    /** Which machine, as far as it says: a short name such as `facebookexternalhit`. */
    agent: freeText().max(64).optional(),
  }),
  'conversion.confirmed': z.strictObject({
    ...base,
    type: z.literal('conversion.confirmed'),
    order: orderNumber,
    value: money.optional(),
    click: clientId.optional(),
  }),
  'conversion.refunded': z.strictObject({
    ...base,
    type: z.literal('conversion.refunded'),
    order: orderNumber,
    /** How much went back; absent: all. */
    value: money.optional(),
  }),
  'offer.issued': z.strictObject({
    ...base,
    type: z.literal('offer.issued'),
    offer: nameId,
    offerCode,
    holder: offerHolder,
    /** The recommendation that a friend claimed it on. */
    code: recommendationCode.optional(),
  }),
  'offer.redeemed': z.strictObject({
    ...base,
    type: z.literal('offer.redeemed'),
    offer: nameId,
    offerCode,
    /** SHA-256 of the request's Idempotency-Key, hex. */
    keyHash: z.string().regex(/^[0-9a-f]{64}$/),
    order: orderNumber.optional(),
    value: money.optional(),
  }),
  /** A person was erased. It does not say who: their ids are gone. */
  'person.erased': z.strictObject({ ...base, type: z.literal('person.erased') }),
} as const;

/** An event's type, where only the collector makes it. */
export type ServerEventType = keyof typeof SERVER_EVENTS;
/** An event that only the collector makes. */
export type ServerEvent = { [Type in ServerEventType]: z.infer<(typeof SERVER_EVENTS)[Type]> }[ServerEventType];
/** An event of one type that only the collector makes. */
export type ServerEventOf<Type extends ServerEventType> = z.infer<(typeof SERVER_EVENTS)[Type]>;

/** Types that WIRE reserves for the collector although nothing makes them yet: pages are refused these, too. */
export const SERVER_TYPE_PATTERN =
  /^(visit|recommendation|case|action|person|program|site)\.|^link\.previewed$|^offer\.(issued|redeemed)$|^conversion\./;
