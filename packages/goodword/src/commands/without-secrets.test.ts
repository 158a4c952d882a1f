import { expect, test } from 'vitest';
import { withoutSecrets } from './without-secrets.ts';

test.each([
  ['Error: postgres://shop:hunter2@db/goodword', [], 'Error: postgres://…@db/goodword'],
  ['--site is "sec_abcdefghijklmnop"', [], '--site is "sec_…"'],
  ['no host of the name hunter2', ['postgres://shop:hunter2@db/goodword'], 'no host of the name …'],
  ['no host of the name p/w123', ['postgres://shop:p%2Fw123@db/goodword'], 'no host of the name …'],
  ['connect to p/w123', ['postgres://shop:p/w123@db/goodword'], 'connect to …'],
  ['it says hunter2', ["host=db password='hunter2' user=shop"], 'it says …'],
  ['it says hunter2', ['postgres:///goodword?host=db&password=hunter2'], 'it says …'],
  ['GOODWORD_SECRET abcdefghijklmnopqrstuvwxyz012345', ['abcdefghijklmnopqrstuvwxyz012345'], 'GOODWORD_SECRET …'],
])('%j, with the settings %j', (text, settings, shown) => {
  expect(withoutSecrets(text, settings)).toBe(shown);
});

test.each([
  'write for example DATABASE_URL=file:./goodword.db or DATABASE_URL=postgres://user:password@host/database',
  '/srv/shop/goodword.db is no SQLite database: write DATABASE_URL=file:/srv/shop/goodword.db',
  'port 8787 is taken',
])('what is no secret stays: %s', (text) => {
  expect(withoutSecrets(text, ['file:/srv/shop/goodword.db', undefined, ''])).toBe(text);
});
