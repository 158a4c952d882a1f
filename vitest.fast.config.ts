import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { HTTP, PAGE_JSX, UNIT, UNIT_ALONE, WIDGET } from './tests/projects.ts';

const sources = fileURLToPath(new URL('packages', import.meta.url));

/** `npm run test:fast`: the tests that need neither a build nor a browser, run on the packages' sources. */
export default defineConfig({
  oxc: PAGE_JSX,
  resolve: {
    alias: [
      { find: /^@goodword\/(protocol|insights|collector|widget)$/, replacement: `${sources}/$1/src/index.ts` },
      { find: '@goodword/insights/comments', replacement: `${sources}/insights/src/comments/index.ts` },
      {
        find: /^@goodword\/protocol\/(limits|errors|decide|chance-order)$/,
        replacement: `${sources}/protocol/src/$1.ts`,
      },
    ],
  },
  test: {
    maxWorkers: 2,
    provide: { fromSources: true },
    projects: [UNIT, UNIT_ALONE, WIDGET, HTTP],
  },
});
