import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { collector } from '../support/collector.ts';

const home = join(dirname(createRequire(import.meta.url).resolve('@goodword/widget/package.json')), 'dist/script');

test('every file of the widget is there as it was built', async () => {
  const { call } = await collector();
  const names = readdirSync(home).filter((name) => name.endsWith('.js'));
  expect(names.length).toBeGreaterThan(50);
  for (const name of names.filter((each) => each !== 'goodword.js' && each !== 'share.js')) {
    const { status, text } = await call('GET', `/${name}`);
    expect([name, status, text]).toEqual([name, 200, readFileSync(join(home, name), 'utf8')]);
  }
  expect((await call('HEAD', '/goodword.js')).status).toBe(200);
});

test.each([
  '/nothing.js',
  '/panel-0000000.js',
  '/..%2Fgoodword.js',
  '/manifest.json',
  '/__proto__.js',
  '/goodword.js/x',
])('there is no %s', async (path) => {
  const { call } = await collector();
  const { status, body, headers } = await call('GET', path);
  expect([status, body.code]).toEqual([404, 'not_found']);
  expect(headers['x-content-type-options']).toBe('nosniff');
});
