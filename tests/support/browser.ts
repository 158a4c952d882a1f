import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { type Lent, lendWindows, PATIENCE_MS, type Window } from './lend-windows.ts';
import { ofWorker } from './of-worker.ts';
import { PERSON } from './test-site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Headless Chromium calls itself a machine; people's browsers do not. */
const PERSONS = { userAgent: PERSON, viewport: { width: 1280, height: 900 } };

let browser: Browser | undefined;
let lend: (() => Promise<Lent>) | undefined;

async function launch({ args = [], ...options }: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: [...BROWSER_FLAGS, ...args], ...options });
}

async function launchAndLend() {
  const launched = await launch();
  return { launched, lending: lendWindows(launched, PERSONS) };
}

const takeBrowser = ofWorker({ open: launchAndLend, close: ({ launched }) => launched.close() });

/** A browser for the tests of a file, and of others: whoever uses it begins with nothing stored. */
export function useBrowser(): void {
  takeBrowser(({ launched, lending }) => {
    browser = launched;
    lend = lending;
  });
}

/** A browser of the file's own, with flags beside the usual ones. */
export function useOwnBrowser(options: LaunchOptions): void {
  beforeAll(async () => {
    browser = await launch(options);
    lend = lendWindows(browser, PERSONS);
  });
  afterAll(() => browser?.close());
}

/** Anybody's browser, with nothing stored in it: one window for all tests of a worker, emptied after each. */
export async function anybody(): Promise<Window> {
  if (!lend) throw new Error('call useBrowser() first');
  const { window, giveBack } = await lend();
  onTestFinished(giveBack);
  return window;
}

/** A browser that is somebody's own: of another size, with leave to do more, or one that will not outlive the test. */
export async function person(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  if (!browser) throw new Error('call useBrowser() first');
  const context = await browser.newContext({ ...PERSONS, ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  onTestFinished(() => context.close());
  return context;
}

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  /** The largest of what moved. */
  sources: { node: Node | null }[];
}

/** What a host page must never notice. */
export interface Quiet {
  /** Everything that was written to the console, every error, every refused request, every violation of its policy. */
  noise: string[];
  /** Layout shift since the page began, but for the card's own after a tap. */
  shift(): Promise<number>;
  /** Globals that are there beside the browser's own. */
  globals(): Promise<string[]>;
}

/** Opens a page and listens for everything that its owner would not want to see. */
export async function openQuietly(
  context: Pick<Window, 'newPage'>,
  url: string,
): Promise<{ page: Page; quiet: Quiet }> {
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) noise.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    const seen = { shift: 0, isUsed: false, names: new Set(Object.getOwnPropertyNames(window)) };
    Object.defineProperty(window, '__seen', { value: seen, enumerable: false });
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violated: ${event.effectiveDirective} ${event.blockedURI}`);
    });
    for (const type of ['pointerdown', 'keydown'])
      addEventListener(
        type,
        () => {
          seen.isUsed = true;
        },
        true,
      );
    // Nodes in a shadow tree are told to nobody.
    const isOfPage = ({ node }: { node: Node | null }) =>
      !!node && !(node as Element).localName?.startsWith('goodword-');
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        if (entry.hadRecentInput) continue;
        // A tap moves the card on. A browser no longer knows why where a busy machine takes half a second for it: we do.
        if (seen.isUsed && !entry.sources.some(isOfPage)) continue;
        seen.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url);
  return {
    page,
    quiet: {
      noise,
      shift: () => page.evaluate<number>('window.__seen.shift'),
      globals: () =>
        page.evaluate<string[]>(
          "Object.getOwnPropertyNames(window).filter((name) => !window.__seen.names.has(name) && name !== '__seen')",
        ),
    },
  };
}

interface Violation {
  id: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/** What axe-core finds wrong with the card that is shown, or with another element of ours, as readable lines. */
export async function accessibilityFlaws(page: Page, element = 'goodword-panel'): Promise<string[]> {
  await page.evaluate(`window.axe || (() => { ${AXE} })()`);
  const found = await page.evaluate<Violation[]>(
    `axe.run({ include: ['${element}'] }, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations)`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${JSON.stringify(target)}: ${failureSummary}`),
  );
}
