import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const packages = join(root, 'packages');

/** What of ours each package may import. `protocol` brings zod; the widget gets types, and what brings nothing along. */
const ALLOWED: Record<string, string[]> = {
  protocol: [],
  insights: [],
  widget: [
    '@goodword/protocol',
    '@goodword/protocol/brand-colors',
    '@goodword/protocol/chance-order',
    '@goodword/protocol/decide',
    '@goodword/protocol/errors',
    '@goodword/protocol/limits',
  ],
  collector: [
    '@goodword/insights',
    '@goodword/insights/comments',
    '@goodword/protocol',
    '@goodword/widget/package.json',
  ],
  simulator: ['@goodword/protocol'],
  goodword: ['@goodword/collector', '@goodword/collector/settings', '@goodword/protocol', '@goodword/simulator'],
};

/** Inside the collector, what stands left may import what stands right of it, never the other way. */
const LAYERS = [
  'routes',
  'jobs',
  'plugins',
  'cards',
  'links',
  'reports',
  'pages',
  'ingest',
  'setup',
  'keys',
  'comments',
  'threads',
  'store',
  'ledgers',
  'views',
  'domain',
];
/** The layers that only compute: values in, values out. */
const PURE = ['ledgers', 'views', 'domain'];

interface Import {
  file: string;
  target: string;
  typeOnly: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function imports(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gms);
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
  return [
    ...[...statements].map(([, type, target = '']) => ({ file, target, typeOnly: Boolean(type) })),
    ...[...dynamic].map(([, target = '']) => ({ file, target, typeOnly: false })),
  ];
}

test.each(Object.keys(ALLOWED))('%s imports only what it may of ours, and reaches into no other package', (name) => {
  const home = join(packages, name);
  const wrong = sources(join(home, 'src'))
    .flatMap(imports)
    .filter(({ file, target }) => {
      if (target.startsWith('.')) return relative(home, resolve(dirname(file), target)).startsWith('..');
      return target.startsWith('@goodword/') && !ALLOWED[name]?.includes(target);
    });
  expect(wrong).toEqual([]);
});

test('the command loads the simulator when it is asked for, and in one place', () => {
  const loading = sources(join(packages, 'goodword/src'))
    .flatMap(imports)
    .filter(({ target, typeOnly }) => target === '@goodword/simulator' && !typeOnly)
    .map(({ file }) => relative(packages, file));
  expect([...new Set(loading)]).toEqual(['goodword/src/load-simulator.ts']);
});

test('the widget takes types alone from the protocol, so that zod stays out of the page', () => {
  const values = sources(join(packages, 'widget/src'))
    .flatMap(imports)
    .filter(({ target, typeOnly }) => !typeOnly && (target === '@goodword/protocol' || target === 'zod'));
  expect(values).toEqual([]);
  for (const name of ['limits', 'errors', 'decide', 'chance-order']) {
    expect(imports(join(packages, `protocol/src/${name}.ts`)).filter(({ typeOnly }) => !typeOnly)).toEqual([]);
  }
});

test('what is computed from numbers stands on the distributions alone, in one file', () => {
  const home = join(packages, 'insights/src');
  const outside = sources(home)
    .flatMap(imports)
    .filter(({ target }) => !target.startsWith('.'))
    .map(({ file, target }) => [relative(home, file), target.split('/')[0]].join(': '));
  expect([...new Set(outside)].sort()).toEqual(['comments/detect-language.ts: eld', 'distributions.ts: @stdlib']);
  const core = sources(home).filter((file) => !file.includes('/comments/'));
  expect(core.flatMap(imports).filter(({ target }) => target.includes('comments/'))).toEqual([]);
});

test('inside the collector, imports go one way: routes, domain, store, never back', () => {
  const home = join(packages, 'collector/src');
  const layer = (path: string) => LAYERS.indexOf(relative(home, path).split('/')[0] ?? '');
  const wrong = sources(home)
    .flatMap(imports)
    .filter(({ target }) => target.startsWith('.'))
    .map(({ file, target, typeOnly }) => ({ from: file, to: resolve(dirname(file), target), typeOnly }))
    .filter(({ from, to, typeOnly }) => !typeOnly && layer(from) >= 0 && layer(to) >= 0 && layer(to) < layer(from))
    .map(({ from, to }) => `${relative(home, from)} → ${relative(home, to)}`);
  expect(wrong).toEqual([]);
});

/** How rows are kept, and what a sale is: no view by itself. */
const NO_VIEW = ['define-view.ts', 'field.ts', 'later.ts', 'rows.ts', 'sale.ts'];

test('what is decided and stamped knows no view', () => {
  const home = join(packages, 'collector/src');
  const reached = new Set([join(home, 'store/append-group.ts'), ...sources(join(home, 'ingest'))]);
  for (const file of reached) {
    for (const { target, typeOnly } of imports(file))
      if (target.startsWith('.') && !typeOnly) reached.add(resolve(dirname(file), target));
  }
  const names = [...reached].map((file) => relative(home, file));
  expect(names).toContain('store/ledger-rows.ts');
  const views = names.filter((name) => name.startsWith('views/') && !NO_VIEW.includes(name.slice('views/'.length)));
  expect([...views, ...names.filter((name) => name === 'store/load-views.ts')]).toEqual([]);
});

test('what invents customers knows nothing of the statistics that are to find them out', () => {
  const reached = new Set(sources(join(packages, 'simulator/src')));
  for (const file of reached) {
    for (const { target, typeOnly } of imports(file))
      if (target.startsWith('.') && !typeOnly) reached.add(resolve(dirname(file), target));
  }
  const statistics = [...reached].filter((file) =>
    imports(file).some(({ target }) => target.startsWith('@goodword/insights')),
  );
  expect(reached.size).toBeGreaterThan(5);
  expect(statistics).toEqual([]);
});

test('domain, views and the statistics are pure: no database, no server, no network, no clock', () => {
  const home = join(packages, 'collector/src');
  const pure = [...PURE.map((name) => join(home, name)), join(packages, 'insights/src')];
  const wrong = pure.flatMap(sources).flatMap((file) => {
    const outside = imports(file).filter(
      ({ target, typeOnly }) => !typeOnly && /^(node:(?!crypto)|kysely|fastify|libsql)/.test(target),
    );
    const clock = /\bDate\.now\(|Math\.random\(/.test(readFileSync(file, 'utf8')) ? ['reads the clock or chance'] : [];
    return [...outside.map(({ target }) => target), ...clock].map((what) => `${relative(home, file)}: ${what}`);
  });
  expect(wrong).toEqual([]);
});
