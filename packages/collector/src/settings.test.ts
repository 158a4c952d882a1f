import { describe, expect, test } from 'vitest';
import { readSettings, shownDatabase } from './settings.ts';

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
    'REQUESTS_PER_MINUTE is "many": write 1 or more, for example REQUESTS_PER_MINUTE=600',
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

describe('a database that cannot be read is refused with what to write instead, and nothing of it is said', () => {
  test.each([
    ['postgres://shop:pa/hunter2@127.0.0.1/db', '%2F'],
    ['postgres://shop:12/hunter2@127.0.0.1/db', '%2F'],
    ['postgres://shop:12#hunter2@127.0.0.1/db', '%23'],
    ['postgres://shop:12?hunter2@127.0.0.1/db', '%3F'],
    ['postgres://shop:hunter2 2@127.0.0.1/db', '%20'],
    ['postgresql://shop:hunter2@:5432:x/db', '%2F'],
    ['host=127.0.0.1 user=shop password=hunter2', 'DATABASE_URL=postgres://user:password@host/database'],
    ["user=shop password='hunter2'", 'DATABASE_URL=postgres://user:password@host/database'],
    ['shop:hunter2@127.0.0.1/db', 'DATABASE_URL=postgres://'],
    ['mysql://shop:hunter2@127.0.0.1/db', 'DATABASE_URL=postgres://'],
    ['file:postgres://shop:hunter2@127.0.0.1/db', 'DATABASE_URL=file:./goodword.db'],
    ['postgres:shop:hunter2@127.0.0.1/db', 'DATABASE_URL=postgres://'],
    ['file:///hunter2', 'write file: and a path'],
    ['file::memory:', 'nothing would be kept: write a path, for example DATABASE_URL=file:./goodword.db'],
    ['hunter2', 'DATABASE_URL=file:./goodword.db'],
  ])('%s', (DATABASE_URL, says) => {
    expect(() => readSettings({ DATABASE_URL })).toThrow(says);
    expect(() => readSettings({ DATABASE_URL })).not.toThrow(/hunter2/);
  });

  test.each([
    ['PORT', 'postgres://shop:hunter2@127.0.0.1/db'],
    ['PUBLIC_URL', 'https://shop:hunter2@shop.example'],
    ['PUBLIC_URL', 'https://shop:pa/hunter2@shop.example'],
    ['PUBLIC_URL', 'https://:hunter2@shop.example'],
    ['TRUST_PROXY', 'password=hunter2'],
    ['GOODWORD_SECRET', 'hunter2'],
  ])('nor of another setting that holds a secret: %s=%s', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name} `);
    expect(() => readSettings({ [name]: value })).not.toThrow(/hunter2/);
  });
});

test.each([
  'postgres://shop:p%2Fw@db.example:5432/goodword?sslmode=require',
  'postgresql://shop:p@ss@db/goodword',
  'postgres://127.0.0.1/goodword',
  'postgres:///goodword?host=/var/run/postgresql',
  'postgres://shop:hunter2@/goodword?host=/var/run/postgresql',
  'postgresql://shop@/goodword',
])('%s is taken, and shown without who uses it and how', (DATABASE_URL) => {
  const { database } = readSettings({ DATABASE_URL });
  expect(database).toEqual({ kind: 'postgres', url: DATABASE_URL });
  expect(shownDatabase(database)).toMatch(/^postgres(ql)?:\/\/[a-z0-9.:]*\/goodword$/);
});
