import type { TestProjectInlineConfiguration } from 'vitest/config';

/** A test waits for what it expects, however busy the machine is. This ends one that waits for what never comes. */
const HANGS_MS = 600_000;
const PATIENCE = { testTimeout: HANGS_MS, hookTimeout: HANGS_MS, teardownTimeout: HANGS_MS };

/** So does one that asks again and again. */
export const POLL = { timeout: 120_000, interval: 50 };

const project = (
  name: string,
  include: string[],
  rest: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, include, ...PATIENCE, ...rest },
});

/** Tests share what they import: to load it for each file takes longer than most tests. */
const SHARED = { isolate: false };
/** What replaces a module, or is a page's script that listens to its window, shares none. */
const ALONE = ['packages/collector/src/**/fonts-left-out.test.ts', 'packages/collector/src/**/*.client.test.ts'];

export const UNIT = project('unit', ['packages/*/src/**/*.test.{ts,tsx}'], {
  ...SHARED,
  exclude: ['packages/widget/**', ...ALONE],
});

export const UNIT_ALONE = project('unit-alone', ALONE);

export const WIDGET: TestProjectInlineConfiguration = {
  ...project('widget', ['packages/widget/src/**/*.test.{ts,tsx}']),
  // The widget draws its JSX itself: `h` is its own.
  oxc: { jsx: { runtime: 'classic', pragma: 'h', development: false } },
};

/** The collector over HTTP, on a SQLite file, as far as it runs from sources. */
export const HTTP_FROM_SOURCES = project('http', ['tests/http/**/*.test.ts'], SHARED);

/** The collector over HTTP, on a SQLite file: also what needs a built thread, or the widget's own files. */
export const HTTP = project('http', ['tests/{http,built}/**/*.test.ts'], SHARED);

/**
 * What asks nothing of the database that other files do not: it reads settings and renders them as pages, sentences or
 * headers, or looks at what came before anything is stored. That settings and pictures come out as they went in, on both
 * databases, is in `tests/store`.
 */
const ON_ONE_DATABASE = [
  'tests/http/{config,crawlers,generated-client,hosted-page,locations,openapi,page-sentences,rules,setup}.test.ts',
  'tests/http/{error-sentences,retry-after,settings,time-zones}.test.ts',
];

/** The collector over HTTP on PostgreSQL: the same answers wherever queries, transactions, order, numbers and days decide. */
export const POSTGRES = project('postgres', ['tests/http/**/*.test.ts'], {
  ...SHARED,
  exclude: ON_ONE_DATABASE,
  globalSetup: 'tests/http/postgres-setup.ts',
});

/** The database's contract on both databases, commands, proofs at small size, what is true of the repository. */
export const COLLECTOR = project(
  'collector',
  ['tests/{store,project,demo,command,hostile,proofs}/**/*.test.ts'],
  SHARED,
);

/** What must stay equal, whatever moves: replies, exports, metrics, what retention, erasure and a rebuild leave. */
export const FROZEN = project('frozen', ['tests/frozen/**/*.test.ts']);

/** The demo in Chromium: each worker has one, and a browser. */
export const END_TO_END = project('end-to-end', ['tests/end-to-end/**/*.test.ts'], SHARED);

/** The stories in Chromium, and in Firefox and WebKit those that differ there: each worker has all three. */
export const BROWSERS = project('browsers', ['tests/browsers/**/*.test.ts'], {
  ...SHARED,
  globalSetup: 'tests/browsers/global-setup.ts',
});

/** Pages that are no example: each worker has a browser, a window of it and a collector, each test a site of its own. */
export const SURROUNDINGS = project('surroundings', ['tests/surroundings/**/*.test.ts'], SHARED);

/** The package as a stranger installs it: packed, installed with npm, built with Vite. */
export const SDK = project('sdk', ['tests/sdk/**/*.test.ts'], {
  ...SHARED,
  globalSetup: 'tests/sdk/global-setup.ts',
});
