import { z } from 'zod';
import { channel } from './channel.ts';
import { freeText } from './clean-text.ts';
import { MAX_CONTACT_LENGTH, MAX_PROP_LENGTH, MAX_PROPS, MAX_RATED_DRIVERS, MAX_TEXT_LENGTH } from './limits.ts';
import { clientId, consentProof, money, nameId, orderNumber, recommendationCode, timestampMs } from './primitives.ts';

const base = {
  id: clientId,
  /** When it happened by the device's clock; the collector corrects it by the batch's `sentAt`. */
  at: timestampMs,
  visitor: clientId,
  session: clientId,
  program: nameId.optional(),
  location: nameId.optional(),
  /** Marks an owner's own installation check: kept, counted nowhere. */
  test: z.boolean().optional(),
};
const aboutResponse = { ...base, program: nameId, response: clientId };

/**
 * An answer. A number for score, stars, smileys, thumbs, effort and consent; text for comment, text, date (`YYYY-MM-DD`) and
 * location; ids in order for a ranking; what was chosen for a choice; a number by id for drivers. Null takes it back.
 */
export const answerValue = z.union([
  z.number().min(-1_000).max(1_000),
  freeText().max(MAX_TEXT_LENGTH),
  z.array(nameId).max(50),
  z.strictObject({
    chosen: z.array(nameId).max(50),
    /** What was written beside "other". */
    other: freeText().max(MAX_TEXT_LENGTH).optional(),
  }),
  /** The customer prefers not to say. */
  z.strictObject({ declined: z.literal(true) }),
  z
    .record(nameId, z.int().min(1).max(10))
    .refine((value) => Object.keys(value).length <= MAX_RATED_DRIVERS, 'holds too many drivers')
    .meta({ maxProperties: MAX_RATED_DRIVERS }),
  z.null(),
]);
/** An answer. */
export type AnswerValue = z.infer<typeof answerValue>;

const props = z
  .record(z.string().min(1).max(64), z.union([freeText().max(MAX_PROP_LENGTH), z.number(), z.boolean()]))
  .refine((value) => Object.keys(value).length <= MAX_PROPS, `holds more than ${MAX_PROPS} properties`)
  .meta({ maxProperties: MAX_PROPS });

/** The events that a page may send, by type. */
export const PAGE_EVENTS = {
  'survey.shown': z.strictObject({
    ...aboutResponse,
    type: z.literal('survey.shown'),
    language: freeText().max(35).optional(),
  }),
  'survey.answered': z.strictObject({
    ...aboutResponse,
    type: z.literal('survey.answered'),
    question: nameId,
    value: answerValue,
    /** The customer ticked a box with this wording: a comment may be shown, a consent is given. */
    consent: consentProof.optional(),
    /** The proven visit's token; the first answer binds it to this response. */
    visit: freeText().max(600).optional(),
  }),
  'survey.completed': z.strictObject({ ...aboutResponse, type: z.literal('survey.completed') }),
  'survey.dismissed': z.strictObject({ ...aboutResponse, type: z.literal('survey.dismissed') }),
  'share.invited': z.strictObject({ ...base, type: z.literal('share.invited'), response: clientId.optional() }),
  'share.opened': z.strictObject({
    ...base,
    type: z.literal('share.opened'),
    response: clientId.optional(),
    code: recommendationCode,
    channel,
  }),
  'link.landed': z.strictObject({
    ...base,
    type: z.literal('link.landed'),
    code: recommendationCode,
    /** Made by our own page when it was opened; proves that this is a landing on it. */
    nonce: z.string().max(200).optional(),
    /** By which channel the link had travelled, as its address said. */
    channel: nameId.optional(),
    /** Only imports name the click themselves; from a page it is read from the nonce. */
    click: clientId.optional(),
  }),
  'contact.requested': z.strictObject({
    ...aboutResponse,
    type: z.literal('contact.requested'),
    method: z.enum(['phone', 'email']),
    contact: freeText().trim().min(3).max(MAX_CONTACT_LENGTH),
    consent: consentProof,
  }),
  'consent.changed': z.strictObject({
    ...base,
    type: z.literal('consent.changed'),
    state: z.enum(['granted', 'denied']),
    consent: consentProof.optional(),
  }),
  'offer.claimed': z.strictObject({
    ...base,
    type: z.literal('offer.claimed'),
    offer: nameId,
    code: recommendationCode.optional(),
  }),
  conversion: z.strictObject({
    ...base,
    type: z.literal('conversion'),
    /** The shop's own number; the same number never counts twice. */
    order: orderNumber.optional(),
    value: money.optional(),
    /** The opaque click id that the friend's visit began with. */
    click: clientId.optional(),
  }),
  track: z.strictObject({
    ...base,
    type: z.literal('track'),
    name: freeText().min(1).max(64),
    props: props.optional(),
  }),
} as const;

/** An event's type, as far as pages may send it. */
export type PageEventType = keyof typeof PAGE_EVENTS;
/** An event that a page sends. */
export type PageEvent = { [Type in PageEventType]: z.infer<(typeof PAGE_EVENTS)[Type]> }[PageEventType];
/** An event of one type that a page sends. */
export type PageEventOf<Type extends PageEventType> = z.infer<(typeof PAGE_EVENTS)[Type]>;
/** Any event that a page may send. */
export const pageEvent = z.discriminatedUnion('type', [
  PAGE_EVENTS['survey.shown'],
  PAGE_EVENTS['survey.answered'],
  PAGE_EVENTS['survey.completed'],
  PAGE_EVENTS['survey.dismissed'],
  PAGE_EVENTS['share.invited'],
  PAGE_EVENTS['share.opened'],
  PAGE_EVENTS['link.landed'],
  PAGE_EVENTS['contact.requested'],
  PAGE_EVENTS['consent.changed'],
  PAGE_EVENTS['offer.claimed'],
  PAGE_EVENTS.conversion,
  PAGE_EVENTS.track,
]);
