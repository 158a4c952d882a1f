import { expect, test } from 'vitest';
import { anybody, openQuietly, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { answerAll, expectQuiet, openShop, PROGRAM, useStage, WHOLE } from '../support/stage.ts';

useBrowser();
useStage();

/** As Turbo does it: the address changes, the body is another one, and its scripts run again. */
const TURBO = `<script>
  addEventListener('turbo', ({ detail: { path, html } }) => {
    history.pushState({}, '', path);
    const body = document.createElement('body');
    body.append(document.createRange().createContextualFragment(html));
    document.documentElement.replaceChild(body, document.body);
  });
</script>`;
const visit = (path: string, html: string) =>
  `dispatchEvent(new CustomEvent('turbo', { detail: ${JSON.stringify({ path, html })} }))`;

test('a body that is replaced while the card is open: the card stays, with what was answered', async () => {
  const shop = await openShop({ page: { head: TURBO } });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  const card = new Card(page);
  await card.shown();
  await card.choose(9);
  await page.evaluate(visit('/orders', `<h1>Your orders</h1>${shop.tag()}`));
  expect(await page.locator('h1').textContent()).toBe('Your orders');
  expect(await card.dialog.getByRole('radio').nth(9).isChecked()).toBe(true);
  await answerAll(card);
  await shop.received(WHOLE);
  await expectQuiet(quiet);
});

test('a body that is replaced again and again, with the tag in it: asked once', async () => {
  const shop = await openShop({ page: { head: TURBO }, programs: [{ ...PROGRAM, trigger: { delaySeconds: 1 } }] });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  for (const path of ['/a', '/b', '/c']) await page.evaluate(visit(path, `<h1>${path}</h1>${shop.tag()}`));
  const card = new Card(page);
  await answerAll(card);
  await card.press('Close');
  await card.dialog.waitFor({ state: 'detached' });
  await page.evaluate(visit('/d', `<h1>d</h1>${shop.tag()}`));
  // That nobody asks again is only seen by waiting longer than the program does.
  await page.waitForTimeout(2_500);
  expect(await card.dialog.count()).toBe(0);
  await shop.received(WHOLE);
  await expectQuiet(quiet);
});

test('formbricks #3681, posthog-js #3899: a route of a single-page app is looked at as a page of its own', async () => {
  const orders = { ...PROGRAM, audience: { urls: { include: ['/orders/*'] } } };
  const shop = await openShop({ programs: [orders] });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  const card = new Card(page);
  await expect
    .poll(() => page.evaluate('performance.getEntriesByType("resource").map(({ name }) => name).join()'))
    .toMatch(/occasions-/);
  // That nothing comes on the wrong address is only seen by waiting; the program itself waits for nothing.
  await page.waitForTimeout(1_500);
  expect(await card.dialog.count()).toBe(0);
  await page.evaluate("history.pushState({}, '', '/orders/7')");
  await answerAll(card);
  await shop.received(WHOLE);
  await expectQuiet(quiet);
});

test('formbricks #3681: who has left the right page before the moment has come is not asked', async () => {
  const orders = { ...PROGRAM, trigger: { delaySeconds: 2 }, audience: { urls: { include: ['/orders/*'] } } };
  const shop = await openShop({ page: { path: '/orders/8' }, programs: [orders] });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  await expect
    .poll(() => page.evaluate('performance.getEntriesByType("resource").map(({ name }) => name).join()'))
    .toMatch(/occasions-/);
  await page.evaluate("history.pushState({}, '', '/')");
  // Longer than the program waits.
  await page.waitForTimeout(3_500);
  expect(await new Card(page).dialog.count()).toBe(0);
  expect(await shop.arrived()).toEqual([]);
  await expectQuiet(quiet);
});

test('routes of a single-page app count as pages; a changed hash and a replaced state do not', async () => {
  const shop = await openShop({ programs: [{ ...PROGRAM, trigger: { pages: 3, delaySeconds: 0 } }] });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  const card = new Card(page);
  await expect.poll(() => page.evaluate('sessionStorage.length')).toBe(1);
  await page.evaluate("location.hash = 'more'; history.replaceState({ a: 1 }, '')");
  await page.evaluate("history.pushState({}, '', '/second')");
  // That two pages are not enough is only seen by waiting.
  await page.waitForTimeout(1_500);
  expect(await card.dialog.count()).toBe(0);
  await page.evaluate("history.pushState({}, '', '/third')");
  await card.shown();
  await shop.received(['survey.shown']);
  await expectQuiet(quiet);
});
