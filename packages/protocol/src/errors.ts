/**
 * The one registry of error codes: what each means and its HTTP status. A code that rejects one event of a
 * batch never fails the batch; its status is the one a request about that event alone would get.
 */
export const ERRORS = {
  malformed_json: { status: 400, meaning: 'The body is not valid JSON. Send a JSON object in UTF-8.' },
  invalid_request: { status: 400, meaning: 'The request does not have the documented shape; details name each path.' },
  unsupported_media_type: { status: 415, meaning: 'Send application/json, or text/plain from a beacon.' },
  unknown_site: { status: 401, meaning: 'No site has this key. Copy the pub_… key that `goodword init` printed.' },
  unauthorized: { status: 401, meaning: 'A bearer token is needed: `Authorization: Bearer sec_…`.' },
  forbidden: { status: 403, meaning: 'The token does not have the scope, or is not for this location.' },
  origin_not_allowed: { status: 403, meaning: "The page's origin is not in the site's allowed origins." },
  not_found: { status: 404, meaning: 'There is nothing at this address.' },
  method_not_allowed: { status: 405, meaning: 'This address takes other methods; Allow lists them.' },
  unknown_location: { status: 404, meaning: 'The site has no location with this id.' },
  unknown_program: { status: 404, meaning: 'The site has no program with this id.' },
  unknown_code: { status: 404, meaning: 'No recommendation has this code.' },
  request_timeout: { status: 408, meaning: 'The request came too slowly: it must be here within 30 seconds.' },
  unknown_visitor: { status: 404, meaning: 'Nothing is kept about this visitor.' },
  unknown_offer: { status: 404, meaning: 'There is no such offer, or no such code.' },
  unknown_action: { status: 404, meaning: 'The site has no action with this id.' },
  unknown_token: { status: 404, meaning: 'The site has no token with this id.' },
  unknown_order: { status: 404, meaning: 'No conversion has this order number.' },
  conflict: { status: 409, meaning: 'This was already made with other content.' },
  withdrawn: {
    status: 410,
    meaning: 'This recommendation was taken back by its author, or erased with all about them.',
  },
  offer_over: { status: 410, meaning: 'The offer has ended.' },
  offer_used_up: { status: 410, meaning: 'All codes of this offer are taken.' },
  hidden: { status: 410, meaning: 'The site took this recommendation down, for abuse.' },
  body_too_large: { status: 413, meaning: 'The body is larger than this route takes.' },
  invalid_event: { status: 422, meaning: 'The event does not have the documented shape.' },
  unknown_event_type: { status: 422, meaning: 'No event has this type.' },
  server_only_type: { status: 422, meaning: 'Events of this type are made by the collector itself.' },
  rule_broken: { status: 422, meaning: 'The program breaks a rule that binds the product; details name each.' },
  invalid_nonce: { status: 422, meaning: 'The landing was not made by a page of ours, or too long ago.' },
  automated_agent: {
    status: 422,
    meaning: 'The agent says that it is a machine: machines are not counted as visitors.',
  },
  too_many_requests: { status: 429, meaning: 'Too many requests; wait as Retry-After says.' },
  headers_too_large: { status: 431, meaning: 'The headers are larger than the collector takes.' },
  internal: { status: 500, meaning: 'The collector made a mistake; the request id leads to it in the log.' },
  unavailable: { status: 503, meaning: 'The store is away or busy; try again as Retry-After says.' },
} as const satisfies Record<string, { status: number; meaning: string }>;

/** One code of the registry. */
export type ErrorCode = keyof typeof ERRORS;
