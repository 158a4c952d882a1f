import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const json = (path: string) => JSON.parse(read(path));
const installed = () => join(inject('stranger').folder, 'node_modules/@goodword/widget');
const node = (args: string[], cwd: string) => promisify(execFile)(process.execPath, args, { cwd });

/** The paths of all files in a folder and below. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

describe('the tarball', () => {
  test('holds the built files, a README and the license, and nothing else', () => {
    const files = filesIn(installed());
    expect(files.filter((path) => !/^dist\/(npm|script)\/[\w-]+\.js$/.test(path))).toEqual([
      'LICENSE',
      'README.md',
      'dist/npm/create-goodword.d.ts',
      'dist/npm/define-channel.d.ts',
      'dist/npm/goodword.d.ts',
      'dist/npm/index.d.ts',
      'dist/script/manifest.json',
      'package.json',
    ]);
  });
});

describe('nothing of others', () => {
  test('is depended on', () => {
    const { dependencies, peerDependencies, optionalDependencies } = json('packages/widget/package.json');
    expect([dependencies, peerDependencies, optionalDependencies]).toEqual([undefined, undefined, undefined]);
    expect(readdirSync(join(inject('stranger').folder, 'node_modules/@goodword'))).toEqual(['widget']);
  });

  test('is imported or bundled, so that no notice has to come along', () => {
    const folder = join(installed(), 'dist');
    const text = filesIn(folder)
      .filter((path) => path.endsWith('.js'))
      .map((path) => readFileSync(join(folder, path), 'utf8'))
      .join('\n');
    const targets = [...text.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(50);
    expect(targets.filter((target) => !target.startsWith('./'))).toEqual([]);
    expect(text).not.toMatch(/preact|tslib|__awaiter|@license|copyright/i);
  });
});

describe('types', () => {
  test.each([
    ['tsconfig.json', 'a bundler, strict, with exactOptionalPropertyTypes'],
    ['tsconfig.nodenext.json', 'nodenext'],
    ['tsconfig.server.json', 'nodenext, without the DOM'],
  ])('compile under %s: %s', async (config) => {
    const { folder } = inject('stranger');
    const { stdout } = await node(['node_modules/typescript/bin/tsc', '--noEmit', '-p', config], folder).catch(
      (error) => error,
    );
    expect(stdout).toBe('');
  });

  test('the project has the versions that the repository has', () => {
    const { devDependencies: own } = json('package.json');
    const { devDependencies: theirs } = json('tests/sdk/stranger/package.json');
    expect([theirs.vite, theirs.typescript]).toEqual([own.vite, own.typescript]);
  });
});

describe('imported in Node', () => {
  const imported = async () => {
    const { stdout, stderr } = await node(['server.mjs'], inject('stranger').folder);
    return { ...JSON.parse(stdout), stderr };
  };

  test('it touches no window, and its methods do nothing', async () => {
    expect(await imported()).toMatchObject({ touched: [], answers: ['undefined'], stderr: '' });
  });

  test('it can be handed on by an async function', async () => {
    expect(await imported()).toMatchObject({ isThenable: false });
  });
});
