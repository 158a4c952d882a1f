import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { type BatchReply, ERRORS, PAGE_EVENTS, SERVER_EVENTS } from '@goodword/protocol';
import type { LogRow } from '../../hostile/log.ts';
import type { HostileRequest } from '../../hostile/requests.ts';
import type { TestCollector } from '../../support/open-collector.ts';

/** No reply may take longer. */
const PATIENCE_MS = 10_000;

export interface Answer {
  request: HostileRequest;
  status: number;
  text: string;
  type: string;
  tookMs: number;
}

/** Sends a request to a collector. */
export async function ask({ app }: TestCollector, request: HostileRequest): Promise<Answer> {
  const begun = performance.now();
  const { statusCode, rawPayload, headers } = await app.inject({ ...request, method: request.method as 'GET' });
  const text = decoded(rawPayload, headers['content-encoding']);
  return {
    request,
    status: statusCode,
    text,
    type: String(headers['content-type']),
    tookMs: performance.now() - begun,
  };
}

/** What bytes say, whatever they are packed in. */
function decoded(bytes: Buffer, encoding: unknown): string {
  const unpack = { gzip: gunzipSync, br: brotliDecompressSync, deflate: inflateSync }[String(encoding)];
  return (unpack && bytes.length > 0 ? unpack(bytes) : bytes).toString();
}

/** No reply says that the collector failed, and every refusal is one of the registry's, in its shape. Throws where one is not. */
export function checkReply({ request, status, text, type, tookMs }: Answer): void {
  assert(status >= 200 && status < 500, `the answer is ${status}: ${text.slice(0, 300)}`);
  assert(tookMs < PATIENCE_MS, `the answer took ${Math.round(tookMs)} ms`);
  if (status < 400 || request.method === 'HEAD') return;
  // Pages for people say it in a page.
  if (!request.url.startsWith('/v1/') && !type.startsWith('application/json')) return;
  assert.match(type, /^application\/json/, `a refusal comes as ${type}: ${text.slice(0, 300)}`);
  const { code, message, details, ...rest } = JSON.parse(text);
  assert(Object.hasOwn(ERRORS, code), `the registry does not know "${code}"`);
  assert.equal(ERRORS[code as keyof typeof ERRORS].status, status, `${code} comes with ${status}`);
  assert.equal(typeof message, 'string', 'a refusal without a message');
  assert(details === undefined || Array.isArray(details), 'details are no list');
  assert.deepEqual(rest, {}, 'a refusal tells more than code, message and details');
}

/** Exactly the events that replies call accepted are in the log, each as its schema has it. Throws where one is not. */
export function checkLog(answers: readonly Answer[], rows: readonly LogRow[]): void {
  let accepted = 0;
  const came = new Map<unknown, number>();
  const refused = new Set<unknown>();
  for (const answer of answers.filter(isBatch)) {
    const reply = JSON.parse(answer.text) as BatchReply;
    const events = eventsOf(answer.request);
    assert.equal(
      reply.accepted + reply.duplicates + reply.rejected.length,
      events.length,
      'not every event is answered for',
    );
    accepted += reply.accepted;
    for (const event of events) came.set(idOf(event), (came.get(idOf(event)) ?? 0) + 1);
    for (const { id } of reply.rejected) refused.add(id);
  }
  // The collector makes events of its own: of a link that was prepared, published or opened by a machine.
  const brought = rows.filter(({ id }) => came.has(id) || !id.startsWith('~'));
  assert.equal(brought.length, accepted, `${brought.length} events were stored, replies tell of ${accepted}`);
  for (const { id, type, data } of brought) {
    assert(came.has(id), `nobody sent the event ${id}`);
    assert(came.get(id) !== 1 || !refused.has(id), `the event ${id} was refused and stored`);
    const schema = { ...PAGE_EVENTS, ...SERVER_EVENTS }[type as keyof typeof PAGE_EVENTS];
    // Words that were taken back have left the log.
    const event = JSON.parse(data.replace('"words":null', '"words":"taken back"'));
    assert.deepEqual(schema.parse(event), event);
    assert.doesNotMatch(data, /\\u00(?!09|0a|0d)[01]|\\u007f|\\ud[89a-f]/i);
  }
}

function isBatch({ request, status }: Answer): boolean {
  return request.url === '/v1/events' && status === 202;
}

/** The events of a batch that was taken, as they came. */
function eventsOf({ payload = '', headers }: HostileRequest): unknown[] {
  const text = decoded(Buffer.from(payload as string), headers['content-encoding']);
  return JSON.parse(text.replace(/^\ufeff/, '')).events;
}

function idOf(event: unknown): unknown {
  return typeof event === 'object' && event !== null && 'id' in event ? event.id : undefined;
}
