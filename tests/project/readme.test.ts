import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SETTINGS } from '@goodword/collector/settings';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { measureSize } from '../../scripts/measure-size.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const install = read('docs/owners/install.md');
const page = read('docs/developers/page.md');

test('says how many bytes a page loads, to the byte', async () => {
  const { loader, survey } = await measureSize();
  expect(readme).toContain(`The page loads ${loader.toLocaleString('en')} bytes`);
  expect(readme).toContain(`${survey.toLocaleString('en')} bytes with everything`);
});

const WITH_TYPESCRIPT = [
  'docs/developers/page.md',
  ...['collector', 'insights', 'protocol', 'simulator', 'widget'].map((name) => `packages/${name}/README.md`),
];

test.each(WITH_TYPESCRIPT)('the TypeScript of %s compiles against the built packages', (path) => {
  const blocks = [...read(path).matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, text = '']) => text);
  expect(blocks.length).toBeGreaterThan(0);
  const names = new Map(blocks.map((text, at) => [join(root, `tests/project/snippet-${at}.ts`), text]));
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => names.has(name) || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    const text = names.get(name);
    return text === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...names.keys()], options, host);
  expect(
    ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  ).toEqual([]);
});

test.each([
  ['README', readme],
  ['docs/owners/install.md', install],
])('the tag in %s is the one that the example, which the browser tests drive, has', (_name, text) => {
  const attributes = (html: string) =>
    [...(/<script async ([^>]*)>/.exec(html)?.[1] ?? '').matchAll(/([a-z-]+)=/g)].map(([, name]) => name);
  expect(attributes(text)).toEqual(['src', 'data-site', 'data-location']);
  expect(attributes(read('examples/retailer/index.html'))).toEqual(attributes(text));
});

test('the stub of docs/developers/page.md keeps calls until the script is there, and does nothing harmful where it never comes', () => {
  const stub = /<script>(window\.goodword = [^<]*)<\/script>/.exec(page)?.[1] ?? '';
  const window: { goodword?: ((...call: unknown[]) => void) & { q?: IArguments[] } } = {};
  new Function('window', `with (window) { ${stub} }`)(window);
  window.goodword?.('track', 'opened');
  expect(window.goodword?.q?.map((call) => [...call])).toEqual([['track', 'opened']]);
});

test('the policy of docs/owners/install.md is what the strict example is served under', () => {
  const documented = /^script-src .*$/m.exec(install)?.[0] ?? '';
  const directives = new Map(documented.split('; ').map((each) => each.split(' ') as [string, string]));
  const served = read('packages/simulator/src/demo/strict-policy.ts');
  const origin = 'https://goodword.harborbooks.example';
  expect([...directives]).toEqual([
    ['script-src', origin],
    ['connect-src', origin],
    ['img-src', origin],
  ]);
  for (const name of directives.keys()) expect(served).toMatch(new RegExp(`${name} ('self' )?\\$\\{collector\\}`));
});

test('the settings of docs/operators/run.md are those that there are, with their defaults', () => {
  const table = [...read('docs/operators/run.md').matchAll(/^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \| ([^|]+) \|/gm)];
  const documented = table.flatMap(([, names = '', defaults = '']) =>
    names.split(', ').map((name, at) => [name, names.includes(', ') ? defaults.split(', ')[at] : defaults]),
  );
  const plain = documented.map((pair) => pair.map((text) => text?.replaceAll('`', '')));
  expect(plain.sort()).toEqual(
    Object.values(SETTINGS)
      .map(({ variable, usual, otherwise }) => [variable, usual ?? otherwise])
      .sort(),
  );
});

test('every command that it names is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const [, name = ''] of readme.matchAll(/npm run ([a-z]+)/g)) expect(Object.keys(scripts)).toContain(name);
  expect(Object.keys(scripts)).toContain('test');
});

test('every picture that it shows is there, and small', () => {
  for (const [, path = ''] of readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) {
    expect(readFileSync(join(root, path)).length).toBeLessThan(200_000);
  }
});
