import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createSite } from '@goodword/collector';
import { siteSettings } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { sendRaw } from '../hostile/send-raw.ts';
import { collector, NOON, ORIGIN, SITE, TOKEN } from '../support/collector.ts';

const METRICS_TOKEN = `sec_${'m'.repeat(43)}`;
const seen = (id: string) => ({ id, at: Date.UTC(2026, 5, 12, 12), type: 'track', name: 'seen', ...who });
const who = { visitor: 'visitor1', session: 'session1' };

describe('metrics', () => {
  test('count what was accepted, known before, rejected and refused', async () => {
    const { call, send, database } = await collector();
    await createSite(database, {
      key: SITE,
      settings: siteSettings.parse({ name: 'Harbor Books', allowedOrigins: [ORIGIN] }),
      token: METRICS_TOKEN,
      tokenName: 'metrics',
      scopes: ['metrics'],
    });
    await send([seen('event-0001'), seen('event-0002'), { ...seen('event-0003'), name: '' }]);
    await send([seen('event-0001')]);
    await send([seen('event-0004')], { site: 'pub_nobodyknows' });
    const { text, headers } = await call('GET', '/metrics', undefined, { token: METRICS_TOKEN });
    expect(headers['content-type']).toContain('text/plain');
    expect(text).toContain('goodword_events_accepted_total 2');
    expect(text).toContain('goodword_events_duplicate_total 1');
    expect(text).toContain('goodword_events_rejected_total{code="invalid_event"} 1');
    expect(text).toContain('goodword_requests_refused_total{code="unknown_site"} 1');
    expect(text).toContain('goodword_events_waiting 0');
    expect(text).toContain('goodword_events_behind 2');
    expect(text).toContain('goodword_events_set_aside 0');
    expect(text).toContain('goodword_commit_events_count 2');
    expect(text).toMatch(/goodword_ingest_lag_seconds_count 2/);
    expect(text).not.toContain('visitor1');
  });

  test('are for whoever runs the collector', async () => {
    const { call } = await collector();
    expect((await call('GET', '/metrics')).status).toBe(401);
    expect((await call('GET', '/metrics', undefined, { token: `sec_${'x'.repeat(43)}` })).status).toBe(401);
  });
});

test("a request's id is a proxy's own, if it is one, and stands in the reply", async () => {
  const { call } = await collector();
  const idOf = async (given: string) =>
    (await call('GET', '/health/live', undefined, { headers: { 'x-request-id': given } })).headers['x-request-id'];
  expect(await idOf('trace-4711.a')).toBe('trace-4711.a');
  expect(await idOf('x"\\ {evil}')).toMatch(/^[A-Za-z0-9_-]{21}$/);
});

test('a collector that is about to stop is not ready, and still takes what comes', async () => {
  const { app, call, send } = await collector();
  expect((await call('GET', '/health/ready')).status).toBe(200);
  app.announceStop();
  const { status, headers } = await call('GET', '/health/ready');
  expect([status, headers['retry-after']]).toEqual([503, '2']);
  expect((await call('GET', '/health/live')).status).toBe(200);
  expect((await send([seen('event-0001')])).status).toBe(202);
});

test('a collector that closes takes what still comes over an open connection', async () => {
  const { app } = await collector();
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const request = (id: string) => {
    const body = JSON.stringify({ site: SITE, sentAt: NOON, events: [seen(id)] });
    return `POST /v1/events HTTP/1.1\r\nhost: here\r\ncontent-type: text/plain\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  };
  const begun = once(app.server, 'request');
  const first = request('event-0001');
  const received = sendRaw(port, [first.slice(0, -9), first.slice(-9) + request('event-0002')], { pauseMs: 300 });
  await begun;
  const closed = app.close();
  expect((await received).match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 202', 'HTTP/1.1 202']);
  await closed;
});

describe('limits', () => {
  test("one site's key is good for so many requests a minute, whoever sends them; another site's is not touched", async () => {
    const { send, clock, database } = await collector({ siteRequestsPerMinute: 3 });
    await createSite(database, {
      key: 'pub_othersite1',
      settings: siteSettings.parse({ name: 'Other', allowedOrigins: [ORIGIN] }),
      token: `sec_${'o'.repeat(43)}`,
      tokenName: 'other',
    });
    for (const index of [1, 2, 3])
      expect((await send([seen(`event-000${index}`)], { address: `203.0.113.${index}` })).status).toBe(202);
    const refused = await send([seen('event-0004')], { address: '203.0.113.4' });
    expect([refused.status, refused.body.code, Number(refused.headers['retry-after'])]).toEqual([
      429,
      'too_many_requests',
      60,
    ]);
    expect((await send([seen('event-0004')], { site: 'pub_othersite1' })).status).toBe(202);
    expect((await send([seen('history-01')], { token: TOKEN })).status).toBe(202);
    clock.now += 60_000;
    expect((await send([seen('event-0004')])).status).toBe(202);
  });
});
