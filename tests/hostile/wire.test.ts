import { createHmac } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { createSite } from '@goodword/collector';
import {
  type BatchReply,
  ERRORS,
  location,
  PAGE_EVENTS,
  program,
  SERVER_EVENTS,
  siteSettings,
} from '@goodword/protocol';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { customerKey } from '../../packages/collector/src/keys/customer-signature.ts';
import { deriveKey } from '../../packages/collector/src/keys/derive-key.ts';
import { collector, LOCATIONS, NOON, ORIGIN, PROGRAM, SITE, type TestCollector, TOKEN } from '../support/collector.ts';
import { dumpViews } from '../support/dump-views.ts';
import { type Known, OTHER_SITE } from './bodies.ts';
import { type Log, type LogRow, openLog } from './log.ts';
import { type HostileRequest, hostileRequests } from './requests.ts';
import { RUNS } from './runs.ts';

/** No reply may take longer. */
const PATIENCE_MS = 10_000;

const OTHER_TOKEN = `sec_${'o'.repeat(43)}`;

interface Target extends TestCollector {
  log: Log;
  known: Known;
}

/** A collector of two sites, with links that were opened, and visits. */
async function target(): Promise<Target> {
  const it = await collector({ requestsPerMinute: 1e9 });
  await createSite(it.store, {
    key: OTHER_SITE,
    settings: siteSettings.parse({ name: 'Mill Records', allowedOrigins: [ORIGIN] }),
    token: OTHER_TOKEN,
    tokenName: 'other',
  });
  await it.store.putLocations(
    OTHER_SITE,
    LOCATIONS.map((each) => location.parse(each)),
  );
  await it.store.putProgram(OTHER_SITE, program.parse(PROGRAM));
  const landings: Known['landings'] = [];
  for (const code of ['code000000000000', 'code000000000001', 'code000000000002']) {
    await it.call('POST', '/v1/recommendations', { site: SITE, code, location: 'harbor', program: 'visit' });
    for (let opening = 0; opening < 4; opening++) {
      const { text } = await it.call('GET', `/r/${code}`);
      const [, nonce = ''] = /data-nonce="([^"]+)"/.exec(text) ?? [];
      const [, click = ''] = /[?&;]gw=([A-Za-z0-9_-]{16})/.exec(text) ?? [];
      landings.push({ code, nonce, click });
    }
  }
  const visits: string[] = [];
  for (const place of ['harbor', 'harbor', 'mill', 'mill'])
    visits.push((await it.call('POST', '/v1/visits', { location: place }, { token: TOKEN })).body.token);
  const key = customerKey(deriveKey('a secret that only tests know, 32+', 'identity'), SITE);
  const claims = ['C-17', 'a\0b', '\ud800', '\0', '__proto__'].map((id) =>
    JSON.stringify({ id, signature: createHmac('sha256', key).update(id).digest('hex') }),
  );
  const log = openLog(it.path);
  onTestFinished(() => log.close());
  return { ...it, log, known: { landings, visits, claims } };
}

interface Answer {
  request: HostileRequest;
  status: number;
  text: string;
  type: string;
}

async function ask({ app }: Target, request: HostileRequest): Promise<Answer> {
  const { statusCode, rawPayload, headers } = await app.inject({ ...request, method: request.method as 'GET' });
  const text = decoded(rawPayload, headers['content-encoding']);
  return { request, status: statusCode, text, type: String(headers['content-type']) };
}

/** What bytes say, whatever they are packed in. */
function decoded(bytes: Buffer, encoding: unknown): string {
  const unpack = { gzip: gunzipSync, br: brotliDecompressSync, deflate: inflateSync }[String(encoding)];
  return (unpack && bytes.length > 0 ? unpack(bytes) : bytes).toString();
}

/** The events of a batch that was taken, as they came. */
function eventsOf({ payload = '', headers }: HostileRequest): unknown[] {
  const text = decoded(Buffer.from(payload as string), headers['content-encoding']);
  return JSON.parse(text.replace(/^\ufeff/, '')).events;
}

function idOf(event: unknown): unknown {
  return typeof event === 'object' && event !== null && 'id' in event ? event.id : undefined;
}

/** No reply says that the collector failed, and every error is one of the registry's. */
function checkReply({ request, status, text, type }: Answer): void {
  expect(status).toBeGreaterThanOrEqual(200);
  expect(status).toBeLessThan(500);
  if (status < 400 || request.method === 'HEAD' || !type.startsWith('application/json')) return;
  const { code, message } = JSON.parse(text);
  expect(Object.keys(ERRORS)).toContain(code);
  expect(ERRORS[code as keyof typeof ERRORS].status).toBe(status);
  expect(typeof message).toBe('string');
}

const isBatch = ({ request, status }: Answer) => request.url === '/v1/events' && status === 202;

/** Exactly the events that the replies call accepted are in the log, each as its schema has it. */
function checkLog(answers: Answer[], rows: LogRow[]): void {
  let accepted = 0;
  const came = new Map<unknown, number>();
  const refused = new Set<unknown>();
  for (const answer of answers.filter(isBatch)) {
    const reply = JSON.parse(answer.text) as BatchReply;
    const events = eventsOf(answer.request);
    expect(reply.accepted + reply.duplicates + reply.rejected.length).toBe(events.length);
    accepted += reply.accepted;
    for (const event of events) came.set(idOf(event), (came.get(idOf(event)) ?? 0) + 1);
    for (const { id } of reply.rejected) refused.add(id);
  }
  const ids = new Set(came.keys());
  // The collector makes events of its own: of a link that was prepared, published or opened by a machine.
  const brought = rows.filter(({ id }) => ids.has(id) || !id.startsWith('~'));
  expect(brought).toHaveLength(accepted);
  for (const { id, type, data } of brought) {
    expect(ids).toContain(id);
    if (came.get(id) === 1) expect(refused).not.toContain(id);
    const schema = { ...PAGE_EVENTS, ...SERVER_EVENTS }[type as keyof typeof PAGE_EVENTS];
    // Words that were taken back have left the log.
    const event = JSON.parse(data.replace('"words":null', '"words":"taken back"'));
    expect(schema.parse(event)).toEqual(event);
    expect(data).not.toMatch(/\\u00(?!09|0a|0d)[01]|\\u007f|\\ud[89a-f]/i);
  }
}

test('whatever is sent is refused or stored as a whole, and the views follow', {
  timeout: 120_000 + RUNS * 200,
}, async () => {
  const it = await target();
  const { store, path, log, known } = it;
  await fc.assert(
    fc.asyncProperty(hostileRequests(known), async (requests) => {
      const before = log.last();
      let answers: Answer[] | undefined;
      const asked = Promise.all(requests.map((request) => ask(it, request))).then((all) => {
        answers = all;
      });
      // Nobody may see an event before its view, not even in the middle of a group.
      while (!answers) {
        await Promise.race([turn(), asked]);
        expect(log.withoutView(before)).toBe(0);
      }
      for (const answer of answers) checkReply(answer);
      checkLog(answers, log.after(before));
    }),
    { numRuns: RUNS, timeout: PATIENCE_MS, interruptAfterTimeLimit: 50_000 + RUNS * 150, markInterruptAsFailure: true },
  );
  await store.settle(NOON);
  const live = dumpViews(path);
  await store.rebuild(NOON, () => {});
  expect(dumpViews(path)).toEqual(live);
});

test('of two sites that make the same code at once, one has it', async () => {
  const it = await target();
  const code = 'code-wanted-twic';
  const both = [SITE, OTHER_SITE].map((site) =>
    it.call('POST', '/v1/recommendations', { site, code, location: 'mill' }),
  );
  expect((await Promise.all(both)).map(({ status }) => status)).toEqual([202, 409]);
  const event = {
    id: 'prepared-twice',
    type: 'recommendation.prepared',
    at: NOON,
    code: 'code-of-history1',
    location: 'mill',
  };
  const brought = [
    [SITE, TOKEN],
    [OTHER_SITE, OTHER_TOKEN],
  ].map(([site, token]) =>
    it.call('POST', '/v1/events', { site, sentAt: NOON, events: [event] }, { token: token as string }),
  );
  expect((await Promise.all(brought)).map(({ body }) => body)).toEqual([
    { accepted: 1, duplicates: 0, rejected: [] },
    { accepted: 0, duplicates: 0, rejected: [{ id: event.id, code: 'conflict', message: expect.any(String) }] },
  ]);
});
