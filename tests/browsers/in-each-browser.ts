import { describe, inject, onTestFinished, test } from 'vitest';
import type { DrivenBrowser, Driver } from '../support/drive/driver.ts';
import { launchChromium } from '../support/drive/launch-chromium.ts';
import { launchFirefox } from '../support/drive/launch-firefox.ts';
import { launchWebKit } from '../support/drive/launch-webkit.ts';
import { ofWorker } from '../support/of-worker.ts';
import type { Difference } from './differences.ts';

const takeChromium = ofDriven(() => launchChromium(there(inject('browsers').chromium)));
const takeFirefox = ofDriven(() => launchFirefox(there(inject('browsers').firefox)));
const takeWebKit = ofDriven(() => launchWebKit(there(inject('browsers').webkit)));

/**
 * Runs the same tests in every browser; those that touch no {@link Difference} in Chromium alone, unless all is run. A browser that is not there
 * is named among the skipped, with the reason.
 */
export function inEachBrowser(difference: Difference | 'none', tests: (person: () => Promise<Driver>) => void): void {
  const { chromium, firefox, webkit } = inject('browsers');
  run('Chromium', chromium, takeChromium, tests);
  if (difference === 'none' && !inject('isWhole')) return;
  run('Firefox', firefox, takeFirefox, tests);
  run('WebKit', webkit, takeWebKit, tests);
}

function run(
  name: string,
  found: { path: string } | { missing: string },
  takeBrowser: (take: (browser: DrivenBrowser) => void) => void,
  tests: (person: () => Promise<Driver>) => void,
): void {
  if ('missing' in found) {
    test.skip(`${name} is left out: ${found.missing}`, () => {});
    return;
  }
  describe(name, () => {
    let browser: DrivenBrowser | undefined;
    takeBrowser((launched) => {
      browser = launched;
    });
    tests(async () => {
      if (!browser) throw new Error(`${name} did not start`);
      const driver = await browser.person();
      onTestFinished(() => driver.close());
      return driver;
    });
  });
}

function ofDriven(open: () => Promise<DrivenBrowser>) {
  return ofWorker<DrivenBrowser>({ open, close: (each) => each.close() });
}

function there<Paths extends { path: string }>(found: Paths | { missing: string }): Paths {
  if ('missing' in found) throw new Error(found.missing);
  return found;
}
