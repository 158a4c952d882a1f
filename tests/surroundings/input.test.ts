import { expect, test } from 'vitest';
import { anybody, openQuietly, person, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { answerAll, openShop, PROGRAM, useStage } from '../support/stage.ts';
import { HEARD, HEARS, INPUT, inputIn } from '../support/what-is-heard.ts';

useBrowser();
useStage();

const FIELD = '<input aria-label="Search">';
const QUIET = { ...PROGRAM, trigger: { delaySeconds: 3_600 } };

/** An element of ours, what of it is used, and a page that has it. */
const ELEMENTS: [name: string, within: string, parts: Parameters<typeof openShop>[0]][] = [
  ['goodword-tab', 'button', { programs: [{ ...PROGRAM, display: { as: 'tab', label: 'Tell us' } }] }],
  ['goodword-share', 'button', { programs: [QUIET], page: { body: `${FIELD}<goodword-share></goodword-share>` } }],
  ['goodword-wall', 'button', { programs: [QUIET], page: { body: `${FIELD}<goodword-wall></goodword-wall>` } }],
  ['goodword-panel', 'input', { programs: [{ ...PROGRAM, display: { as: 'modal' } }] }],
  [
    'goodword-panel',
    'input',
    {
      programs: [{ ...PROGRAM, display: { as: 'inline' } }],
      page: { body: `${FIELD}<goodword-survey></goodword-survey>` },
    },
  ],
];

test.each(ELEMENTS)(
  '%s keeps what begins in it to itself (%#)',
  async (name, within, { page: parts, ...rest } = {}) => {
    const shop = await openShop({ ...rest, page: { head: HEARS, body: FIELD, ...parts } });
    const { page } = await openQuietly(await anybody(), shop.url);
    await page.locator(`${name} ${within}`).first().waitFor({ state: 'attached' });
    await page.evaluate(inputIn(name, within));
    expect(await page.evaluate(HEARD)).toEqual([[], INPUT.length]);
  },
);

test('a drop zone, a carousel and shortcuts of the page: words are written, the share step is scrolled and closed', async () => {
  const shop = await openShop({
    page: {
      head: `<script>
        for (const type of ['keypress', 'keyup', 'paste', 'beforeinput', 'wheel', 'dragover', 'drop', 'contextmenu', 'mousedown'])
          document.addEventListener(type, (event) => event.preventDefault(), { passive: false });
      </script>`,
    },
  });
  const { page } = await openQuietly(await person({ viewport: { width: 390, height: 380 } }), shop.url);
  const card = new Card(page);
  await answerAll(card);
  const words = card.dialog.getByRole('textbox').first();
  await words.click();
  await words.pressSequentially('Good people.');
  expect(await words.inputValue()).toBe('Good people.');
  await page.mouse.move(190, 200);
  await page.mouse.wheel(0, 2_000);
  await expect.poll(() => card.dialog.evaluate((each) => each.scrollTop)).toBeGreaterThan(0);
});
