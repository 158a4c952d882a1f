import { defineConfig } from 'vitest/config';
import { PAGE_JSX } from './scripts/sources.mjs';
import * as projects from './tests/projects.ts';

const { POLL, UNIT, UNIT_ALONE, WIDGET, HTTP, POSTGRES, COLLECTOR, FROZEN, END_TO_END, BROWSERS, SURROUNDINGS, SDK } =
  projects;

/** Every test, on built packages. */
export default defineConfig({
  oxc: PAGE_JSX,
  test: {
    // Browser tests wait more than they compute: two of them fit on two cores.
    maxWorkers: 2,
    expect: { poll: POLL },
    // What is built is Node's to load, as for whoever installs it: it would be transformed file by file otherwise.
    server: { deps: { external: [/\/packages\/[^/]+\/dist\//] } },
    provide: { isWhole: process.env.GOODWORD_BROWSERS === 'whole' },
    projects: [UNIT, UNIT_ALONE, WIDGET, HTTP, COLLECTOR, FROZEN, POSTGRES, END_TO_END, BROWSERS, SURROUNDINGS, SDK],
  },
});
