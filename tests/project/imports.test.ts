import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { imports, sources } from './imports.ts';

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
  goodword: [
    '@goodword/collector',
    '@goodword/collector/queries',
    '@goodword/collector/settings',
    '@goodword/protocol',
    '@goodword/simulator',
  ],
};

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
