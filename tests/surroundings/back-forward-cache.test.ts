import { expect, test } from 'vitest';
import { anybody, openQuietly, useOwnBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { answerAll, expectQuiet, openShop, PROGRAM, useStage, WHOLE } from '../support/stage.ts';

// Playwright switches the cache off.
useOwnBrowser({
  args: ['--enable-features=BackForwardCache'],
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
});
useStage();

const WATCH = `<script>
  addEventListener('pageshow', ({ persisted }) => { if (persisted) document.title = 'restored'; });
</script>`;
const reasons = "JSON.stringify(performance.getEntriesByType('navigation')[0].notRestoredReasons)";

test('a page with an open card is restored as it was, and the answer goes on', async () => {
  const shop = await openShop({ page: { head: WATCH } });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  const card = new Card(page);
  await card.shown();
  await card.choose(9);
  await page.goto(`${shop.origin}/favicon.ico`);
  await shop.received(['survey.shown', 'survey.answered score=9']);
  await page.goBack({ waitUntil: 'commit' });
  expect([await page.title(), await page.evaluate(reasons)]).toEqual(['restored', 'null']);
  expect(await card.dialog.getByRole('radio').nth(9).isChecked()).toBe(true);
  await answerAll(card);
  await shop.received(WHOLE);
  await expectQuiet(quiet);
});

test('a page that was left before it asked is restored, and asks once', async () => {
  const shop = await openShop({ page: { head: WATCH }, programs: [{ ...PROGRAM, trigger: { delaySeconds: 2 } }] });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  await expect
    .poll(() => page.evaluate('performance.getEntriesByType("resource").map(({ name }) => name).join()'))
    .toMatch(/config/);
  for (let times = 0; times < 2; times++) {
    await page.goto(`${shop.origin}/favicon.ico`);
    await page.goBack({ waitUntil: 'commit' });
    expect([await page.title(), await page.evaluate(reasons)]).toEqual(['restored', 'null']);
  }
  const card = new Card(page);
  await answerAll(card);
  await card.press('Close');
  await card.dialog.waitFor({ state: 'detached' });
  // That no second timer asks again is only seen by waiting longer than the program does.
  await page.waitForTimeout(3_000);
  expect(await card.dialog.count()).toBe(0);
  await shop.received(WHOLE);
  await expectQuiet(quiet);
});
