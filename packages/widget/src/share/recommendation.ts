import type { PublicationRequest, RecommendationRequest } from '@goodword/protocol';
import type { PanelContext } from '../panel/context.ts';
import type { Draft } from './draft.ts';

/** Nobody waits longer for a network that hangs. */
const PATIENCE_MS = 15_000;

/** Tells the collector, and answers with the recommendation's link. */
async function request(
  method: 'POST' | 'PUT',
  url: string,
  body: RecommendationRequest | PublicationRequest,
): Promise<string> {
  const reply = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'omit',
    signal: AbortSignal.timeout(PATIENCE_MS),
    // Following a link to another app must not cut it off.
    keepalive: true,
  });
  const { url: link } = await reply.json();
  // Only the collector's own word counts: in its place anybody between may say "200".
  if (!reply.ok || typeof link !== 'string') throw reply.status;
  return link;
}

/**
 * Makes the link live, before anything can be shared: a preview fetched by a friend's phone must find the page. Code
 * and secret are made once, so that trying again makes no second link.
 */
export async function prepare(context: PanelContext, draft: Draft): Promise<void> {
  const { config, program, client, alone, response } = context;
  const { newId } = client;
  if (draft.url || !config.location) return;
  draft.code ??= newId();
  draft.secret ??= newId(18);
  draft.url = await request('POST', `${client.host}/v1/recommendations`, {
    site: client.site,
    code: draft.code,
    secret: draft.secret,
    location: config.location.id,
    program: program.id,
    ...(!alone && { response }),
    language: config.language,
    // A friend who recommends in turn: the link that they came by is told by their click, or by the hosted page's address.
    click: client.device.read().click || undefined,
    parent: /[?&]via=([\w-]{16})(?=&|$)/.exec(location.search)?.[1],
    ...client.identity(),
  });
}

/**
 * Publishes the words under the wording that stands beside them: only by the customer's own act, only if there are
 * any. One after the other, so that the last words stand. Fails where they did not arrive.
 */
export function publish(context: PanelContext, draft: Draft, wording: string): Promise<void> {
  const words = draft.words.trim();
  const name = draft.name.trim();
  const text = JSON.stringify([words, name]);
  const put = async () => {
    if (!words || draft.published === text) return;
    await request('PUT', `${context.client.host}/v1/recommendations/${draft.code}`, {
      site: context.client.site,
      secret: draft.secret,
      words,
      ...(name && { name }),
      language: context.config.language,
      consent: { wording, shownOn: ['page', 'wall'] },
    });
    draft.published = text;
  };
  draft.publishing = Promise.resolve(draft.publishing).then(put, put);
  return draft.publishing;
}
