import { z } from 'zod';
import { freeText } from './clean-text.ts';
import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from './limits.ts';
import { clientId, consentProof, languageTag, nameId, recommendationCode, siteKey, webUrl } from './primitives.ts';

/** What only the customer knows: 128 random bits or more. It edits and withdraws. */
const secret = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/, 'must be 22 to 64 of A-Z a-z 0-9 _ -');

/** Something on the site that is passed on: a product, an article, a vehicle. */
export const sharedContent = z.strictObject({
  /** Where it is: an address of one of the site's allowed origins. */
  url: webUrl,
  /** What it is called. */
  title: freeText().trim().min(1, 'must hold a title').max(200),
});
/** Something on the site that is passed on. */
export type SharedContent = z.infer<typeof sharedContent>;

/** Where a customer lets their words be shown: on the page behind their link, and on the shop's own pages. */
export const shownOn = z.enum(['page', 'wall']);
/** Proof that a customer let their words be shown, and where. Without `shownOn` it is for the page behind the link alone. */
export const publicationConsent = consentProof.extend({ shownOn: z.array(shownOn).min(1).max(2).optional() });

/** The body of `POST /v1/recommendations`: makes the link live before anything is shared. */
export const recommendationRequest = z.strictObject({
  site: siteKey,
  code: recommendationCode,
  /** Needed, unless it is about `content`. */
  location: nameId.optional(),
  /** What it is about, where that is something on the site rather than the place. */
  content: sharedContent.optional(),
  program: nameId.optional(),
  response: clientId.optional(),
  visitor: clientId.optional(),
  session: clientId.optional(),
  language: languageTag.optional(),
  /** The code that this customer came by as a friend: chains are kept. */
  parent: recommendationCode.optional(),
  /** The click id that this customer came to the shop by as a friend: its link is the parent. */
  click: clientId.optional(),
  /** The customer's secret. Without one, the first `PUT` answers with a new one, once. */
  secret: secret.optional(),
});
/** The body of `POST /v1/recommendations`. */
export type RecommendationRequest = z.infer<typeof recommendationRequest>;

/** The reply of `POST /v1/recommendations`. */
export const recommendationReply = z.strictObject({ code: recommendationCode, url: z.string() });

/** The body of `PUT /v1/recommendations/:code`: the customer's own act publishes their words. */
export const publicationRequest = z.strictObject({
  site: siteKey,
  secret: secret.optional(),
  /** In the customer's own words. */
  words: freeText().trim().min(1, 'must hold the words').max(MAX_TEXT_LENGTH),
  /** The name to show; absent: "A customer". */
  name: freeText().trim().min(1).max(MAX_NAME_LENGTH).optional(),
  language: languageTag.optional(),
  consent: publicationConsent,
});
/** The body of `PUT /v1/recommendations/:code`. */
export type PublicationRequest = z.infer<typeof publicationRequest>;

/** The reply of `PUT /v1/recommendations/:code`. `withdrawUrl` is told once; it holds the secret in its fragment. */
export const publicationReply = z.strictObject({
  code: recommendationCode,
  url: z.string(),
  secret: z.string().optional(),
  withdrawUrl: z.string().optional(),
});
