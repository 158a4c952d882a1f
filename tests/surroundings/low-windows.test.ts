import { setTimeout as pause } from 'node:timers/promises';
import type { ProgramInput } from '@goodword/protocol';
import type { Locator, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { openStage } from '../../scripts/stage.mjs';
import { openQuietly, person, useBrowser } from '../support/browser.ts';
import { fewOf } from '../support/few-of.ts';
import { expectQuiet, openShop, PROGRAM, useStage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { FEW } from './few.ts';

useBrowser();
useStage();

/** A desktop's window that is nearly closed, and one of 1280 by 1024 at 400 %. */
const WINDOWS = [
  { width: 640, height: 150 },
  { width: 320, height: 256 },
];
const SHOWN = {
  card: {},
  modal: { display: { as: 'modal' } },
  tab: { display: { as: 'tab', label: 'Tell us' } },
  inline: { display: { as: 'inline' } },
  'page of its own': {},
} satisfies Record<string, Partial<ProgramInput>>;
const QUESTIONS: ProgramInput['questions'] = [
  { id: 'score', type: 'score', text: 'Would you recommend us to a friend?', low: 'Not likely', high: 'Very likely' },
  { id: 'comment', type: 'comment', text: 'What should we know?', required: true, permission: 'You may show this.' },
];
const FOLLOW_UP = { title: 'May we call you?', text: 'Anna would like to make it good.' };

/** Scrolls as a person does, with the wheel over the card, until a button is seen; then presses it. */
async function press(page: Page, card: Locator, name: string): Promise<void> {
  // In the footer, where a name is in the header, too.
  const button = card.getByRole('button', { name, exact: true }).last();
  await button.waitFor();
  const middle = await until(`"${name}" within reach`, async () => {
    const seen = await button.evaluate((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      const at = { x: x + width / 2, y: y + height / 2 };
      const panel = document.elementFromPoint(at.x, at.y);
      return each.contains(panel?.shadowRoot?.elementFromPoint(at.x, at.y) ?? null) ? at : undefined;
    });
    if (seen) return seen;
    const { x = 0, y = 0, width = 0 } = (await card.boundingBox()) ?? {};
    await page.mouse.move(x + width / 2, Math.max(y, 0) + 10);
    await page.mouse.wheel(0, 40);
    return undefined;
  });
  await page.mouse.click(middle.x, middle.y);
}

/** The address of a program's own page, on a collector with one site. */
async function openHosted(program: ProgramInput): Promise<string> {
  const stage = await openStage({ programs: [program] });
  onTestFinished(() => stage.stop());
  return `${stage.collector}/f/${program.id}?location=main`;
}

const CASES = WINDOWS.flatMap((viewport) =>
  Object.entries(SHOWN).map(
    ([name, display]) => [`${viewport.width} by ${viewport.height}, ${name}`, { viewport, name, display }] as const,
  ),
);

test.each(fewOf(CASES, FEW.lowWindows))(
  'a window of %s: every step can be gone on from',
  async (_, { viewport, name, display }) => {
    const program = { ...PROGRAM, questions: QUESTIONS, followUp: FOLLOW_UP, ...display };
    const body = `<h1>Lakeside Motors</h1>${name === 'inline' ? '<goodword-survey></goodword-survey>' : ''}`;
    const isOwn = name === 'page of its own';
    const url = isOwn ? await openHosted(program) : (await openShop({ programs: [program], page: { body } })).url;
    const { page, quiet } = await openQuietly(await person({ viewport }), url);
    if (name === 'tab') await page.locator('goodword-tab button').click();
    const card = page.locator('goodword-panel .card');
    const heading = (text: string) => card.getByRole('heading', { name: text }).waitFor();
    await heading('Would you recommend us');
    await card.getByRole('radiogroup').locator('label').nth(3).click();
    await press(page, card, 'Next');
    await heading('What should we know?');
    await press(page, card, 'Send');
    await card.getByRole('alert').waitFor();
    await card.getByRole('textbox').fill('Nobody looked up.');
    await press(page, card, 'Send');
    await heading('May we call you?');
    await press(page, card, 'No, thanks');
    await heading('Thank you.');
    await press(page, card, 'Tell a friend');
    await heading('Put in a good word?');
    await press(page, card, 'No, thanks');
    await heading('Thank you.');
    // What it is about is seen without scrolling.
    const { y = -1, height = 0 } = (await card.getByRole('heading').boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(viewport.height);
    if (name === 'card' || name === 'modal') {
      await press(page, card, 'Close');
      await card.waitFor({ state: 'detached' });
    }
    if (!isOwn && name !== 'inline') await expectQuiet(quiet);
  },
);

test('the file by which a low window scrolls as a whole may come late: the card waits for it, and nothing moves', async () => {
  const { url } = await openShop({ programs: [{ ...PROGRAM, questions: QUESTIONS }] });
  const context = await person({ viewport: { width: 320, height: 256 } });
  let isLate = false;
  await context.route(/follow-keyboard/, async (route) => {
    isLate = true;
    await pause(1_000);
    await route.continue();
  });
  const { page, quiet } = await openQuietly(context, url);
  const card = page.locator('goodword-panel .card');
  await card.getByRole('heading', { name: 'Would you recommend us' }).waitFor();
  await page.locator('goodword-panel.low').waitFor({ state: 'attached' });
  expect(isLate).toBe(true);
  await expectQuiet(quiet);
});
