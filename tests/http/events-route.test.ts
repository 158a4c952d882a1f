import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { collector, NOON, ORIGIN, SITE, type TestCollector, TOKEN } from '../support/collector.ts';

/** Headers of pages: events have none. */
const OF_PAGES =
  /^(cross-origin-resource-policy|origin-agent-cluster|referrer-policy|x-(content-type-options|dns-prefetch-control|download-options|frame-options|permitted-cross-domain-policies|xss-protection))$/;
/** Differ from request to request. */
const OF_REQUESTS = /^(date|x-request-id)$/;

/** Another route that pages send bodies to. */
const ELSEWHERE = '/v1/offers/winter-check/claims';

const event = (id: string, more: object = {}) => ({
  ...{ id, at: NOON, type: 'track', name: 'seen', visitor: 'visitor1', session: 'session1' },
  ...more,
});
const batch = (...events: object[]) => JSON.stringify({ site: SITE, sentAt: NOON, events });
const refused = Array.from({ length: 30 }, (_, index) => event(`event-00${index + 10}`, { name: '' }));

/** Posts a body from a page, by an address of its own where none is said. */
async function post(it: TestCollector, url: string, payload: string | Buffer, headers: Record<string, string> = {}) {
  const { address = `203.0.113.${url.length}`, ...rest } = headers;
  const reply = await it.app.inject({
    method: 'POST',
    url,
    remoteAddress: address,
    headers: { origin: ORIGIN, 'content-type': 'text/plain;charset=UTF-8', ...rest },
    payload,
  });
  const told = Object.entries(reply.headers).filter(([name]) => !OF_REQUESTS.test(name));
  return { status: reply.statusCode, headers: Object.fromEntries(told), bytes: reply.rawPayload };
}

describe('events have a way of their own, and on it', () => {
  test.each<[what: string, payload: string | Buffer, headers?: Record<string, string>]>([
    ['no JSON', '{"site":'],
    ['nothing', ''],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['a list', '[]'],
    ['what is too large', 'x'.repeat(2_000_000)],
    ['another type', '<site/>', { 'content-type': 'application/xml' }],
    ['a form', 'site=1', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['an unknown token', '{}', { authorization: `Bearer sec_${'z'.repeat(43)}` }],
    ['no token', '{"site":', { authorization: 'Bearer nonsense' }],
    ["a proxy's own password", '{"site":', { authorization: 'Basic eDp5' }],
    ['a broken package', 'not packed', { 'content-encoding': 'gzip' }],
    ['an unknown package', '{}', { 'content-encoding': 'zip' }],
    ['a package that grows', gzipSync(Buffer.alloc(2_000_000, 32)), { 'content-encoding': 'gzip' }],
  ])('%s is refused as it is everywhere', async (_what, payload, headers = {}) => {
    const it = await collector();
    const here = await post(it, '/v1/events', payload, headers);
    const there = await post(it, ELSEWHERE, payload, headers);
    const elsewhere = Object.entries(there.headers).filter(([name]) => !OF_PAGES.test(name));
    expect(here.status).toBeGreaterThanOrEqual(400);
    expect(JSON.parse(`${here.bytes}`).code).toBe(JSON.parse(`${there.bytes}`).code);
    expect([here.status, Object.keys(here.headers)]).toEqual([there.status, elsewhere.map(([name]) => name)]);
  });

  test('a reply says what a page may read and how much is left, and has no headers of pages', async () => {
    const it = await collector({ requestsPerMinute: 2 });
    const { headers, bytes } = await post(it, '/v1/events', batch(event('event-0001')));
    expect(headers).toEqual({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'retry-after',
      'x-ratelimit-limit': '2',
      'x-ratelimit-remaining': '1',
      'x-ratelimit-reset': '60',
      'content-type': 'application/json; charset=utf-8',
      'content-length': `${bytes.length}`,
      connection: 'keep-alive',
    });
  });

  test('an address has used up its minute here and elsewhere together; history has no limit', async () => {
    const it = await collector({ requestsPerMinute: 2 });
    const address = '203.0.113.7';
    expect((await post(it, '/v1/events', batch(event('event-0001')), { address })).status).toBe(202);
    expect((await post(it, ELSEWHERE, '{}', { address })).headers['x-ratelimit-remaining']).toBe('0');
    const late = await post(it, '/v1/events', '{"site":', { address });
    expect([late.status, late.headers['x-ratelimit-remaining'], late.headers['retry-after']]).toEqual([429, '0', '60']);
    expect(late.headers['access-control-allow-origin']).toBe('*');
    const authorization = `Bearer ${TOKEN}`;
    const history = await post(it, '/v1/events', batch(event('event-0002')), { address, authorization });
    expect(history.status).toBe(202);
    expect(history.headers).not.toHaveProperty('x-ratelimit-limit');
    expect((await post(it, '/v1/events', batch(event('event-0003')), { address: '203.0.113.8' })).status).toBe(202);
  });

  test.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['br;q=0, *;q=0', undefined, (bytes: Buffer) => bytes],
    ['', undefined, (bytes: Buffer) => bytes],
  ])('long replies are packed for who accepts %j', async (accepted, encoding, unpack) => {
    const it = await collector();
    const headers: Record<string, string> = accepted === '' ? {} : { 'accept-encoding': accepted };
    const reply = await post(it, '/v1/events', batch(...refused), headers);
    expect(reply.headers['content-encoding']).toBe(encoding);
    expect(reply.headers.vary).toBe(encoding && 'accept-encoding');
    expect(reply.headers['content-length']).toBe(`${reply.bytes.length}`);
    expect(JSON.parse(`${unpack(reply.bytes)}`).rejected).toHaveLength(refused.length);
    const short = await post(it, '/v1/events', batch(event('event-0001')), headers);
    expect(short.headers).not.toHaveProperty('content-encoding');
  });

  test('packed bodies are taken', async () => {
    const it = await collector();
    const packed = gzipSync(batch(event('event-0001'), event('event-0002')));
    const { status, bytes } = await post(it, '/v1/events', packed, { 'content-encoding': 'gzip' });
    expect([status, JSON.parse(`${bytes}`).accepted]).toEqual([202, 2]);
  });
});
