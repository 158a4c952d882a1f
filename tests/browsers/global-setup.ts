import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/browser.mjs';
import { findMoreBrowsers } from '../../scripts/more-browsers.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    browsers: { chromium: { path: string } } & Awaited<ReturnType<typeof findMoreBrowsers>>;
  }
}

/** Finds the browsers, and installs them where that may be done, before the tests are named after them. */
export async function setup(project: TestProject): Promise<void> {
  const chromium = { path: await findBrowser() };
  const more = await findMoreBrowsers();
  for (const [name, found] of Object.entries(more))
    if ('missing' in found) process.stderr.write(`The tests leave ${name} out: ${found.missing}\n`);
  project.provide('browsers', { chromium, ...more });
}
