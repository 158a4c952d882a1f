import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { readFailedTests } from '../../scripts/read-failed-tests.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const TESTS = {
  'sums.test.js': `
    describe('a sum', () => {
      test('is right', () => expect(1 + 1).toBe(2));
      test('is wrong', () => expect(1 + 1).toBe(3));
    });
    describe('a difference', () => {
      beforeAll(() => { throw new Error('no numbers are there'); });
      test('is not looked at', () => {});
    });`,
  'broken.test.js': `throw new Error('the file cannot be read');`,
  'aside.test.js': `test('goes well', () => { setTimeout(() => { throw new Error('thrown aside'); }); return new Promise((go) => setTimeout(go, 1)); });`,
};

/** Runs these tests with our reporter. Resolves with the last words. */
async function lastWords(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-failing-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, code] of Object.entries(files)) await writeFile(join(folder, name), code);
  const reporter = join(root, 'scripts/note-failed-tests.mjs');
  const args = ['run', '--globals', '--root', folder, '--reporter', reporter];
  const env = { PATH: process.env.PATH, GOODWORD_FAILED_TESTS: folder };
  const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args], { env });
  await once(child, 'close');
  return readFailedTests(folder);
}

test('what failed is told in the end by file and name, with the first lines of what it says', async () => {
  const told = await lastWords(TESTS);
  expect(told).toContain('Failed: 4\n');
  expect(told).toMatch(/sums\.test\.js .*\n {2}a sum > is wrong\n {4}expected 2 to be 3/);
  expect(told).toMatch(/sums\.test\.js .*\n {2}a difference\n {4}no numbers are there/);
  expect(told).toMatch(/broken\.test\.js .*\n {2}the file as a whole\n {4}the file cannot be read/);
  expect(told).toMatch(/outside of any test\n {4}thrown aside/);
});

test('where nothing failed, nothing is told', async () => {
  expect(await lastWords({ 'sums.test.js': "test('is right', () => expect(1 + 1).toBe(2));" })).toBe('');
});
