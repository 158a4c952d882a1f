import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('what is not set has a default, or leaves it to the collector', () => {
  expect(readSettings({})).toMatchObject({
    port: 8787,
    host: '127.0.0.1',
    database: { kind: 'sqlite', path: './goodword.db' },
    drainSeconds: 0,
    trustProxy: 0,
    requestsPerMinute: undefined,
    siteRequestsPerMinute: undefined,
  });
});

test('what is set is read', () => {
  const settings = readSettings({ REQUESTS_PER_MINUTE: '50', SITE_REQUESTS_PER_MINUTE: '7000', PORT: '0' });
  expect(settings).toMatchObject({ requestsPerMinute: 50, siteRequestsPerMinute: 7_000, port: 0 });
});

test.each([
  [
    'REQUESTS_PER_MINUTE',
    'many',
    'REQUESTS_PER_MINUTE is "many": write a number from 1 on, for example REQUESTS_PER_MINUTE=600',
  ],
  ['SITE_REQUESTS_PER_MINUTE', '0', 'for example SITE_REQUESTS_PER_MINUTE=60000'],
  ['PORT', '99999', 'for example PORT=8787'],
  ['PUBLIC_URL', 'shop.example', 'for example PUBLIC_URL=https://'],
  ['GOODWORD_SECRET', 'short', 'openssl rand'],
  ['TRUST_PROXY', 'yes', 'for example TRUST_PROXY=1'],
  ['DRAIN_SECONDS', '-1', 'for example DRAIN_SECONDS=10'],
  ['DATABASE_URL', 'mysql://me:secret@db/x', 'for example DATABASE_URL=file:./goodword.db'],
])('%s=%s is refused with what to write instead', (name, value, line) => {
  expect(() => readSettings({ [name]: value })).toThrow(line);
  expect(() => readSettings({ [name]: value })).not.toThrow(/secret@/);
});
