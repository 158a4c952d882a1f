import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { startGoodword } from '../support/start-goodword.ts';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));
let folder: string;

/** `goodword` as `npm install --omit=optional goodword` leaves it: with the collector, without the simulator. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodword-installed-'));
  const modules = join(folder, 'node_modules');
  for (const [name, home] of [
    ['goodword', join(modules, 'goodword')],
    ['collector', join(modules, '@goodword/collector')],
  ] as const) {
    for (const part of ['dist', 'package.json'])
      await cp(join(packages, name, part), join(home, part), { recursive: true });
  }
  await symlink(join(packages, 'protocol'), join(modules, '@goodword/protocol'));
  // What the collector itself depends on.
  await symlink(join(packages, 'collector/node_modules'), join(modules, '@goodword/collector/node_modules'));
  return () => rm(folder, { recursive: true });
});

const start = (args: string[], settings: Record<string, string> = {}) =>
  startGoodword(args, settings, { bin: join(folder, 'node_modules/goodword/dist/bin.js') });

test('a server runs without the package that invents customers', async () => {
  expect(await readdir(join(folder, 'node_modules/@goodword/collector/node_modules/@goodword'))).not.toContain(
    'simulator',
  );
  const settings = { DATABASE_URL: `file:${join(folder, 'goodword.db')}`, PORT: '0' };
  const made = await start(['init', '--name', 'Harbor Books', '--origin', 'https://shop.example'], settings).ended;
  expect(made).toMatchObject({ code: 0, err: '' });
  expect((await start(['token', '--scope', 'reports'], settings).ended).code).toBe(0);
  const server = start(['serve'], settings);
  await server.says('Goodword listens on');
});

test.each([
  ['demo', '--once', '--port', '0'],
  ['simulate', '--out', 'events.ndjson'],
])('goodword %s says what to install, and makes nothing', async (...args) => {
  const temporary = join(folder, 'temporary');
  await mkdir(temporary, { recursive: true });
  const { code, out, err } = await start(args, { TMPDIR: temporary }).ended;
  expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 });
  expect(err).toMatch(/@goodword\/simulator.* is not installed: .*npm install @goodword\/simulator@\d+\.\d+\.\d+$/m);
  expect(await readdir(temporary)).toEqual([]);
});

test.each(['demo', 'simulate'])('goodword %s --help tells its options all the same', async (name) => {
  const { code, out } = await start([name, '--help']).ended;
  expect(code).toBe(0);
  expect(out).toContain('--seed');
});
