import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { imports, reachedFrom, sources } from './imports.ts';

const home = fileURLToPath(new URL('../../packages/collector/src/', import.meta.url));
const insights = fileURLToPath(new URL('../../packages/insights/src/', import.meta.url));
const features = readdirSync(join(home, 'features'));
const named = (files: readonly string[]) => files.map((file) => relative(home, file));

/** `core`, or the feature that a file is of; '' for what puts all of them together. */
function room(file: string): string {
  const [first = '', second = ''] = relative(home, file).split('/');
  if (first === 'core') return 'core';
  return first === 'features' ? second : '';
}

/** What the collector's files take from each other, types included. */
const taken = sources(home)
  .flatMap(imports)
  .filter(({ target }) => target.startsWith('.'))
  .map(({ file, target }) => ({ from: file, to: resolve(dirname(file), target) }));

test('what all features stand on knows none of them', () => {
  const wrong = taken.filter(({ from, to }) => room(from) === 'core' && room(to) !== 'core');
  expect(wrong).toEqual([]);
});

test('a feature is known by its index, and by nobody else than features and what lists them', () => {
  const inside = taken.filter(({ from, to }) => room(to) !== room(from) && features.includes(room(to)));
  expect(inside.length).toBeGreaterThan(50);
  // The thread that folds needs views, and none of the routes.
  const views = join(home, 'views.ts');
  expect(inside.filter(({ from, to }) => basename(to) !== (from === views ? 'views.ts' : 'index.ts'))).toEqual([]);
  expect(taken.filter(({ from, to }) => features.includes(room(from)) && room(to) === '')).toEqual([]);
});

test('no two features need each other, by whatever way', () => {
  const needs = (feature: string) =>
    new Set(taken.filter(({ from }) => room(from) === feature).map(({ to }) => room(to)));
  const direct = new Map(features.map((feature) => [feature, needs(feature)]));
  for (const feature of features) {
    const reached = new Set([...(direct.get(feature) ?? [])].filter((other) => other !== feature));
    for (const other of reached) for (const next of direct.get(other) ?? []) if (next !== other) reached.add(next);
    expect({ feature, isReached: reached.has(feature) }).toEqual({ feature, isReached: false });
  }
});

test('each feature has an index, and the app lists all of them that have routes', () => {
  const app = readFileSync(join(home, 'app.ts'), 'utf8');
  for (const feature of features) {
    const index = readFileSync(join(home, 'features', feature, 'index.ts'), 'utf8');
    if (index.includes('function register(')) expect(app).toContain(`from './features/${feature}/index.ts'`);
  }
});

test('the thread that folds loads no server', () => {
  const reached = reachedFrom([join(home, 'fold-worker.ts')]);
  expect(named(reached)).toEqual(expect.arrayContaining(['views.ts', 'core/log/fold-behind.ts']));
  const packages = reached.flatMap((file) => imports(file).filter(({ typeOnly }) => !typeOnly));
  expect(packages.filter(({ target }) => /^(@?fastify|preact|pg$)/.test(target))).toEqual([]);
});

test('what is decided and stamped knows no view', () => {
  const reached = reachedFrom([join(home, 'core/log/append-group.ts'), ...sources(join(home, 'features/events'))]);
  const names = named(reached);
  expect(names).toContain('core/log/ledger-rows.ts');
  expect(
    names.filter((name) =>
      /(^|\/)(load-views|find-(recommendation|landing|response|conversion|visit))\.ts$/.test(name),
    ),
  ).toEqual([]);
});

/** What computes: values in, values out. */
const PURE = [
  ...sources(home).filter((file) =>
    /(-view|-ledger|event-rules|fold-batch|needed-keys|rows|rollup|forget|stamp)\.ts$/.test(file),
  ),
  ...sources(join(home, 'core/text')),
];

test('events are rewritten and dropped in one place, which counts it', () => {
  const rewrites = /update events\b|delete from events\b|(deleteFrom|updateTable)\('events'\)/;
  const places = sources(home).filter((file) => rewrites.test(readFileSync(file, 'utf8')));
  expect(named(places)).toEqual(['core/log/rewrite-events.ts']);
});

test('views, ledgers, rules, texts and the statistics are pure: no database, no server, no network', () => {
  const reached = [...reachedFrom(PURE.filter((file) => !/(view|ledger)-rows\.ts$/.test(file))), ...sources(insights)];
  const wrong = reached.flatMap((file) =>
    imports(file)
      .filter(({ target, typeOnly }) => !typeOnly && /^(node:(?!crypto)|kysely|fastify|libsql|pg$)/.test(target))
      .map(({ target }) => `${relative(home, file)}: ${target}`),
  );
  expect(reached.length).toBeGreaterThan(40);
  expect(wrong).toEqual([]);
});

test('the clock is read where the collector is put together, and passed on', () => {
  const reading = [...sources(home), ...sources(insights)].filter((file) =>
    /\bDate\.now\b|Math\.random\(/.test(readFileSync(file, 'utf8')),
  );
  expect(named(reading).sort()).toEqual(['app.ts', 'server.ts']);
});
