import { describe, expect, test } from 'vitest';
import { collector, ORIGIN, SITE } from '../support/collector.ts';
import { newCode } from '../support/journey.ts';

const LIMITED: [method: string, path: string, body?: object][] = [
  ['GET', `/v1/sites/${SITE}/config`],
  ['GET', `/v1/sites/${SITE}/after`],
  ['GET', `/v1/sites/${SITE}/locations`],
  ['GET', `/v1/sites/${SITE}/wall`],
  ['POST', '/v1/events', { site: SITE, sentAt: 0, events: [] }],
  ['POST', '/v1/recommendations', {}],
  ['POST', '/v1/offers/tea/claims', {}],
  ['GET', `/r/${newCode()}`],
  ['GET', `/r/${newCode()}/card.png`],
  ['GET', '/f/visit'],
];

describe('who is told to come back is told when', () => {
  test.each(LIMITED)('%s %s, too often', async (method, path, body) => {
    const { call } = await collector({ requestsPerMinute: 1 });
    await call(method, path, body, { origin: ORIGIN });
    const { status, headers } = await call(method, path, body, { origin: ORIGIN });
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
  });

  test('a collector that is about to stop', async () => {
    const { app, call } = await collector();
    app.announceStop();
    const { status, headers } = await call('GET', '/health/ready');
    expect([status, Number(headers['retry-after'])]).toEqual([503, 2]);
  });
});
