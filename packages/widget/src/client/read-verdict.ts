/**
 * The codes that the collector answers a page's batch with for good: sent again, it would say the same. Of the registry these are
 * `malformed_json`, `invalid_request`, `unsupported_media_type`, `unknown_site`, `origin_not_allowed`, `body_too_large`: so much of
 * each that no other service's code is one, such as `invalid_request_error` or `unsupported_grant_type`.
 */
const LAST_WORDS = /^(malformed_j|invalid_request$|unsupported_m|unknown_site$|origin_n|body_t)/;

/**
 * What the collector itself says to these events: those that it refuses. Throws the status where something else has answered in its
 * place, whatever the status says: a proxy that asks for a password, a hotel's page. That is weather, and passes.
 */
export async function readVerdict<Sent extends { id: string }>(
  reply: Response,
  events: Sent[],
  log: (...words: unknown[]) => void,
): Promise<{ id: string | null }[]> {
  const said = await reply.text();
  // With what the collector says of each that it refuses.
  log(reply.status, events, said);
  const { rejected, code } = JSON.parse(said);
  if (reply.ok ? !Array.isArray(rejected) : !LAST_WORDS.test(code)) throw reply.status;
  return rejected ?? events;
}
