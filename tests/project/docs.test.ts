import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { READY_PROGRAMS, SCOPES } from '@goodword/collector';
import { CHANNELS, HIDE_REASONS, REVIEW_SITES } from '@goodword/protocol';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const within = (folder: string, name: RegExp) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((path) => join(folder, String(path)))
    .filter((path) => name.test(path) && !/node_modules|\/dist\//.test(path));

const packages = readdirSync(join(root, 'packages'));
const docs = within('docs', /\.md$/);
const pages = [
  'examples/README.md',
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'ARCHITECTURE.md'],
  ...packages.map((name) => `packages/${name}/README.md`),
  ...docs,
];
const withoutCode = (text: string) => text.replace(/^ *```[\s\S]*?^ *```/gm, '');

test.each(pages)('%s is wrapped at 100 columns, but for tables, links and code', (page) => {
  const long = withoutCode(read(page))
    .split('\n')
    .filter((line) => !line.startsWith('|') && [...line.replace(/\]\([^)]*\)/g, ']')].length > 100);
  expect(long).toEqual([]);
});

/** A heading's anchor, as GitHub makes it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

test.each(pages)('every link of %s leads somewhere', (page) => {
  const lost = [...withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].filter(([, target = '']) => {
    if (/^https?:/.test(target)) return false;
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    if (!existsSync(join(root, file))) return true;
    const headings = [...withoutCode(read(file)).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));
    return anchor !== undefined && !headings.includes(anchor);
  });
  expect(lost.map(([, target]) => target)).toEqual([]);
});

test('every page of docs/ that text or code names is there', () => {
  const sources = ['packages', 'tests', 'scripts'].flatMap((folder) => within(folder, /\.(ts|tsx|mjs)$/));
  const named = [...pages, ...sources].flatMap((path) =>
    [...read(path).matchAll(/\bdocs\/[\w/-]+\.md\b/g)].map(([name]) => ({ path, name })),
  );
  expect(named.filter(({ name }) => !existsSync(join(root, name)))).toEqual([]);
});

test('the index lists every page', () => {
  const listed = [...read('docs/README.md').matchAll(/\]\(([^)#]+\.md)\)/g)].map(([, target = '']) =>
    join('docs', target),
  );
  expect(listed).toEqual(expect.arrayContaining(docs.filter((page) => page !== 'docs/README.md')));
});

test('README is short', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(150);
});

test.each([
  ['owners/install.md', 'ready programs', Object.keys(READY_PROGRAMS)],
  ['owners/programs.md', 'channels', CHANNELS],
  ['owners/programs.md', 'review sites', REVIEW_SITES],
  ['owners/locations.md', 'review sites', REVIEW_SITES],
  ['owners/show.md', 'reasons to take words down', HIDE_REASONS],
  ['operators/run.md', 'scopes that a route asks for', SCOPES.filter((scope) => scope !== 'responses')],
] as const)('docs/%s names all %s', (page, _what, names) => {
  const text = read(`docs/${page}`);
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
