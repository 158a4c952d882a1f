import { expect, test } from 'vitest';
import { anybody, openQuietly, person, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { answerAll, expectQuiet, openShop, useStage, WHOLE } from '../support/stage.ts';

useBrowser();
useStage();

test('sentry #20336, sentry-javascript #13699: waits while the page shows a modal dialog of its own', async () => {
  const shop = await openShop({
    page: {
      body: '<dialog><button>Agree</button></dialog><script>document.querySelector("dialog").showModal()</script>',
    },
  });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  const card = new Card(page);
  await expect
    .poll(() => page.evaluate('performance.getEntriesByType("resource").map(({ name }) => name).join()'))
    .toMatch(/panel-/);
  // That nothing comes is only seen by waiting: three of the looks that it takes at the page's dialogs.
  await page.waitForTimeout(1_500);
  expect(await card.dialog.count()).toBe(0);
  expect(await shop.arrived()).toEqual([]);
  await page.evaluate('document.querySelector("dialog").close()');
  await answerAll(card);
  await shop.received(WHOLE);
  await expectQuiet(quiet);
});

test('sentry-javascript #2941: stays above whatever z-index the page has', async () => {
  const shop = await openShop();
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  const card = new Card(page);
  await card.shown();
  await page.evaluate(() => {
    for (const parent of [document.body, document.documentElement]) {
      const overlay = document.createElement('div');
      overlay.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff';
      parent.append(overlay);
    }
  });
  const isOnTop = await card.dialog.evaluate((each) => {
    const { left, top, width, height } = each.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.localName;
  });
  expect(isOnTop).toBe('goodword-panel');
  await answerAll(card);
  await shop.received(WHOLE);
  await expectQuiet(quiet);
});

test('a modal dialog that the page opens later is above the card, which waits below it and goes on afterwards', async () => {
  const shop = await openShop({
    page: { body: '<dialog><form method="dialog"><button>Keep my basket</button></form></dialog>' },
  });
  const { page, quiet } = await openQuietly(await person({ viewport: { width: 390, height: 600 } }), shop.url);
  const card = new Card(page);
  await card.shown();
  await card.choose(9);
  await page.evaluate('document.querySelector("dialog").showModal()');
  await page.getByRole('button', { name: 'Keep my basket' }).click();
  expect(await page.evaluate('document.querySelector("dialog").open')).toBe(false);
  await answerAll(card);
  await shop.received(WHOLE);
  await expectQuiet(quiet);
});

test("the page's own open popover stays open when the card comes", async () => {
  const shop = await openShop({
    page: { body: '<nav popover>Menu</nav><script>document.querySelector("nav").showPopover()</script>' },
  });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  await new Card(page).shown();
  expect(await page.evaluate('document.querySelector("nav").matches(":popover-open")')).toBe(true);
  await shop.received(['survey.shown']);
  await expectQuiet(quiet);
});
