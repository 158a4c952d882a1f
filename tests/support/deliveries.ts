import type { Frame, Locator, Page } from 'playwright-core';
import { type DemoLine, demoDatabase, startDemo } from './demo.ts';
import { ofWorker } from './of-worker.ts';

/** One way in which a page gets the widget, and a page that has it so. */
export interface Delivery {
  name: string;
  page: string;
  collector: string;
  site: string;
  token: string;
  /** The path of the collector's SQLite file. */
  database: string;
  /** What the page adds to `window`. */
  globals: string[];
}

interface OpenDemo extends DemoLine {
  database: string;
  stop(): Promise<void>;
}

let demo: OpenDemo | undefined;

const takeDemo = ofWorker<OpenDemo>({ open: openDemo, close: (each) => each.stop() });

/** The collector, its two brands and their pages, on real files and ports, for the tests of a file, and of others after it. */
export function useDemo(): void {
  takeDemo((opened) => {
    demo = opened;
  });
}

async function openDemo(): Promise<OpenDemo> {
  const { path, database, remove } = await demoDatabase();
  const { line, stop } = await startDemo(['--port', '0', '--database', database]);
  return {
    ...line,
    database: path,
    async stop() {
      await stop();
      await remove();
    },
  };
}

/** Every delivery, served by the demo: the same tests hold for all of them. */
function deliveries(): Delivery[] {
  if (!demo) throw new Error('call useDemo() first');
  const { collector, sites, database } = demo;
  const [dealer, retailer] = sites;
  if (!dealer || !retailer) throw new Error('the demo has two sites');
  const strict = new URL('../strict-csp/', retailer.page).href;
  return [
    { ...retailer, name: 'script tag', collector, database, globals: ['goodword'] },
    { ...dealer, name: 'npm SDK', collector, database, globals: [] },
    { ...retailer, name: 'script tag under a strict policy', page: strict, collector, database, globals: ['goodword'] },
  ];
}

/** The names of {@link deliveries}: a table of tests is made before the demo's addresses are known. */
export const DELIVERIES = ['script tag', 'npm SDK', 'script tag under a strict policy'] as const;

/** The delivery of this name. */
export function delivery(name: (typeof DELIVERIES)[number]): Delivery {
  const found = deliveries().find((each) => each.name === name);
  if (!found) throw new Error(`no delivery is called ${name}`);
  return found;
}

/** The survey's card, driven as a person drives it: by what is written on it. */
export class Card {
  readonly page: Page | Frame;
  readonly dialog: Locator;

  /** `role`: a card is a dialog; in an element of the page it is a group. */
  constructor(page: Page | Frame, role: 'dialog' | 'group' = 'dialog') {
    this.page = page;
    this.dialog = page.locator('goodword-panel').getByRole(role).first();
  }

  async shown(): Promise<void> {
    await this.dialog.waitFor({ timeout: 120_000 });
  }

  /** A radio button cannot be clicked where its tile covers it: its label is what people tap. */
  async choose(number: number, row = 0): Promise<void> {
    await this.dialog.getByRole('radiogroup').nth(row).locator('label').nth(number).click();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.dialog.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  async heading(text: string | RegExp): Promise<void> {
    await this.dialog.getByRole('heading', { name: text }).waitFor();
  }

  /** Goes through whatever is asked: this score, good marks for all else, this comment. */
  async answer({
    score,
    comment = '',
    onStep,
  }: {
    score: number;
    comment?: string;
    onStep?: (step: string) => Promise<void>;
  }): Promise<void> {
    await this.choose(score);
    await onStep?.('score');
    await this.press('Next');
    for (;;) {
      await this.page.waitForTimeout(0);
      const field = this.dialog.getByRole('textbox');
      const group = this.dialog.getByRole('radiogroup').first();
      await Promise.race([field.waitFor(), group.waitFor()]);
      if (await field.isVisible()) break;
      const rows = await this.dialog.getByRole('radiogroup').count();
      for (let row = 0; row < rows; row++) await this.choose(4, row);
      await onStep?.(rows > 1 ? 'drivers' : 'stars');
      await this.press('Next');
    }
    if (comment) await this.dialog.getByRole('textbox').fill(comment);
    await onStep?.('comment');
    await this.press('Send');
  }
}
