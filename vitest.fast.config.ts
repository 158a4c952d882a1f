import { defineConfig } from 'vitest/config';
import { FROM_SOURCES, PAGE_JSX } from './scripts/sources.mjs';
import { HTTP_FROM_SOURCES, POLL, UNIT, UNIT_ALONE, WIDGET } from './tests/projects.ts';

/** `npm run test:fast`: the tests that need neither a build nor a browser, run on the packages' sources. */
export default defineConfig({
  oxc: PAGE_JSX,
  resolve: { alias: FROM_SOURCES },
  test: {
    maxWorkers: 2,
    expect: { poll: POLL },
    provide: { fromSources: true },
    projects: [UNIT, UNIT_ALONE, WIDGET, HTTP_FROM_SOURCES],
  },
});
