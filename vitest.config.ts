import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Browser tests wait more than they compute: two of them fit on two cores.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['packages/*/src/**/*.test.{ts,tsx}'], exclude: ['packages/widget/**'] },
      },
      {
        // The widget draws its views itself: `h` is its own.
        extends: true,
        oxc: { jsx: { runtime: 'classic', pragma: 'h', development: false } },
        test: { name: 'widget', include: ['packages/widget/src/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: {
          name: 'collector',
          include: ['tests/{http,store,project,demo,command,hostile,faults}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        // The same suite over HTTP, on the other database: the same answers. What reads settings alone, or renders pages, asks the
        // database for nothing that the others do not.
        extends: true,
        test: {
          name: 'postgres',
          include: ['tests/http/**/*.test.ts'],
          exclude: ['tests/http/{config,crawlers,links,locations,rules,setup}.test.ts'],
          globalSetup: 'tests/http/postgres-setup.ts',
          testTimeout: 30_000,
        },
      },
      {
        // A real browser needs the cores for itself: one file at a time.
        extends: true,
        test: {
          name: 'end-to-end',
          include: ['tests/end-to-end/**/*.test.ts'],
          globalSetup: 'tests/end-to-end/global-setup.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
      {
        // The stories in Chromium, Firefox and WebKit.
        extends: true,
        test: {
          name: 'browsers',
          include: ['tests/browsers/**/*.test.ts'],
          globalSetup: ['tests/end-to-end/global-setup.ts', 'tests/browsers/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Pages that are no example: each file has a collector of its own.
        extends: true,
        test: {
          name: 'surroundings',
          include: ['tests/surroundings/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
      {
        // The package as a stranger installs it: packed, installed with npm, built with Vite.
        extends: true,
        test: {
          name: 'sdk',
          include: ['tests/sdk/**/*.test.ts'],
          globalSetup: 'tests/sdk/global-setup.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
