import { afterAll, beforeAll, describe, inject, onTestFinished, test } from 'vitest';
import type { DrivenBrowser, Driver } from '../support/drive/driver.ts';
import { launchChromium } from '../support/drive/launch-chromium.ts';
import { launchFirefox } from '../support/drive/launch-firefox.ts';
import { launchWebKit } from '../support/drive/launch-webkit.ts';

/** Runs the same tests in every browser. One that is not there is named among the skipped, with the reason. */
export function inEachBrowser(tests: (person: () => Promise<Driver>) => void): void {
  const { chromium, firefox, webkit } = inject('browsers');
  run('Chromium', chromium, launchChromium, tests);
  run('Firefox', firefox, launchFirefox, tests);
  run('WebKit', webkit, launchWebKit, tests);
}

function run<Paths extends { path: string }>(
  name: string,
  found: Paths | { missing: string },
  launch: (paths: Paths) => Promise<DrivenBrowser>,
  tests: (person: () => Promise<Driver>) => void,
): void {
  if ('missing' in found) {
    test.skip(`${name} is left out: ${found.missing}`, () => {});
    return;
  }
  describe(name, () => {
    let browser: DrivenBrowser | undefined;
    beforeAll(async () => {
      browser = await launch(found);
    });
    afterAll(() => browser?.close());
    tests(async () => {
      if (!browser) throw new Error(`${name} did not start`);
      const driver = await browser.person();
      onTestFinished(() => driver.close());
      return driver;
    });
  });
}
