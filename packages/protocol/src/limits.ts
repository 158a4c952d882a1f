/**
 * Every limit of the wire, as plain values with their unit in the name. No dependency: the widget bundles these.
 */

/** The largest body of `POST /v1/events`. Browsers cap what may be in flight with `keepalive` at the same 64 KiB. */
export const MAX_BODY_BYTES = 65_536;
/** The most events one `POST /v1/events` may carry. */
export const MAX_EVENTS_PER_BATCH = 50;

/** An event older than this on arrival is kept but not counted. */
export const MAX_AGE_MS = 7 * 86_400_000;
/** An event further ahead of the collector's clock than this is kept but not counted. */
export const MAX_AHEAD_MS = 5 * 60_000;
/** A response with a score that was never completed counts as answered after this. */
export const ANSWERED_AFTER_MS = 30 * 60_000;
/** A session ends after this much idleness. */
export const SESSION_IDLE_MS = 30 * 60_000;
/** A landing must be confirmed by its page within this time. */
export const LANDING_NONCE_MS = 60 * 60_000;

/** Ids made by clients: events, visitors, sessions, responses. */
export const CLIENT_ID_PATTERN = /^[A-Za-z0-9_-]{8,64}$/;
/** Ids of the collector's own events: they begin with a sign that no client's id can hold, so that nobody can take one first. */
export const SERVER_ID_PATTERN = /^~?[A-Za-z0-9_.-]{8,80}$/;
/**
 * Ids chosen by people: locations, programs, questions, drivers. Some stand as keys of objects, some in addresses, of which every
 * client takes dots alone for steps: not every word can.
 */
export const NAME_ID_PATTERN = /^(?!__proto__$|\.{1,2}$)[A-Za-z0-9._-]{1,64}$/;
/** A shop's own number of a sale: any text that can stand in an address. UTF-16 code units. */
export const MAX_ORDER_LENGTH = 120;
/** The most drivers that one answer rates. */
export const MAX_RATED_DRIVERS = 50;
/** A recommendation's code: 96 random bits in base64url. */
export const CODE_PATTERN = /^[A-Za-z0-9_-]{16}$/;
/** A site's public key. */
export const SITE_KEY_PATTERN = /^pub_[A-Za-z0-9]{8,40}$/;

/** Free text of a customer: a comment, the words of a recommendation. UTF-16 code units. */
export const MAX_TEXT_LENGTH = 2_000;
/** A customer's name as shown with a recommendation. */
export const MAX_NAME_LENGTH = 80;
/** A phone number or an e-mail address. */
export const MAX_CONTACT_LENGTH = 200;
/** The wording of a consent as it was shown. */
export const MAX_WORDING_LENGTH = 500;

/** `track` and `conversion` properties: flat, few and short. */
export const MAX_PROPS = 20;
export const MAX_PROP_LENGTH = 500;
