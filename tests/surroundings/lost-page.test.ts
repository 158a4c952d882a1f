import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { anybody, openQuietly, person, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { answerAll, expectQuiet, openShop, PROGRAM, type Shop, useStage, WHOLE } from '../support/stage.ts';

useBrowser();
useStage();

/** The tab's process is gone at once: no listener of the page hears of it. */
async function crash(page: Page): Promise<void> {
  const gone = page.waitForEvent('crash');
  void page.goto('chrome://crash').catch(() => {});
  await gone;
  await page.close();
}

/** What waits on the device. */
function kept(page: Page, shop: Shop): Promise<string> {
  return page.evaluate((key) => localStorage.getItem(key) ?? '', `goodword:${shop.site}:out`);
}

async function answerUnheard(context: BrowserContext, shop: Shop): Promise<Page> {
  const { page } = await openQuietly(context, shop.url);
  const card = new Card(page);
  await card.shown();
  await card.choose(9);
  await expect.poll(() => kept(page, shop)).toContain('"question":"score"');
  return page;
}

test('posthog #23352: a tab that is killed after an answer has sent it', async () => {
  const shop = await openShop();
  const { page } = await openQuietly(await person(), shop.url);
  const card = new Card(page);
  await card.shown();
  await card.choose(9);
  await shop.received(['survey.shown', 'survey.answered score=9']);
  await crash(page);
});

test('posthog #23352, posthog-js #1888: what a killed tab could not send, the next visit sends, once', async () => {
  const shop = await openShop();
  const context = await person();
  await context.route('**/v1/events', (route) => route.abort());
  const page = await answerUnheard(context, shop);
  await crash(page);
  await context.unroute('**/v1/events');
  expect(await shop.arrived()).toEqual([]);
  const next = await openQuietly(context, shop.url);
  await shop.received(['survey.shown', 'survey.answered score=9']);
  await expectQuiet(next.quiet);
});

test('a tab that is killed while it sends holds the others up for a quarter of a minute, no longer', async () => {
  const shop = await openShop();
  const context = await person();
  // The request goes out and never ends.
  await context.route('**/v1/events', () => {});
  const page = await answerUnheard(context, shop);
  await crash(page);
  await context.unroute('**/v1/events');
  const next = await openQuietly(context, shop.url);
  await shop.received(['survey.shown', 'survey.answered score=9'], 20_000);
  await expectQuiet(next.quiet);
});

test('a page that is loaded again in the middle goes on: the same question, the same words, the same response', async () => {
  const shop = await openShop();
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  const card = new Card(page);
  await card.shown();
  await card.choose(9);
  await card.press('Next');
  await card.choose(4);
  await card.press('Next');
  await card.dialog.getByRole('textbox').pressSequentially('Good peo');
  await page.reload();
  await card.heading('What should we know?');
  const field = card.dialog.getByRole('textbox');
  expect(await field.inputValue()).toBe('Good peo');
  await field.fill('Good people.');
  await card.press('Send');
  await card.heading('Put in a good word?');
  const events = await shop.received([...WHOLE, 'survey.answered comment="Good peo"']);
  expect(new Set(events.map(({ response }) => response)).size).toBe(1);
  await expectQuiet(quiet);
});

test('a survey that is finished or dismissed does not come back with the next page', async () => {
  const shop = await openShop({ programs: [{ ...PROGRAM, trigger: { delaySeconds: 1 } }] });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  const card = new Card(page);
  await card.shown();
  await card.choose(9);
  await card.press('Close');
  await card.dialog.waitFor({ state: 'detached' });
  await page.reload();
  // Longer than the program waits.
  await page.waitForTimeout(2_000);
  expect(await card.dialog.count()).toBe(0);
  await shop.received(['survey.shown', 'survey.answered score=9', 'survey.dismissed']);
  await expectQuiet(quiet);
});

test('posthog-js #2075, posthog #21486 #23962 #31243: two tabs at the same moment ask once, and what both track arrives once', async () => {
  const shop = await openShop();
  // Of its own: there, both tabs are in one process, and see at once what the other stores.
  const context = await person();
  const tabs = await Promise.all([openQuietly(context, shop.url), openQuietly(context, shop.url)]);
  const cards = tabs.map(({ page }) => new Card(page));
  const shown = async () => (await Promise.all(cards.map(({ dialog }) => dialog.count()))).join('');
  await expect.poll(shown).toMatch(/1/);
  for (let count = 0; count < 10; count++) {
    await Promise.all(tabs.map(({ page }, tab) => page.evaluate(`goodword('track', 'tab-${tab}-${count}')`)));
  }
  const tracked = async () => (await shop.events()).map(({ name }) => name).filter(Boolean);
  const all = [0, 1].flatMap((tab) => Array.from({ length: 10 }, (_, count) => `tab-${tab}-${count}`)).sort();
  await expect.poll(async () => (await tracked()).sort(), { timeout: 120_000 }).toEqual(all);
  expect(await shown()).toMatch(/^(10|01)$/);
  const asked = cards[(await shown()).indexOf('1')];
  if (asked) await answerAll(asked);
  await shop.received(WHOLE);
  for (const { quiet } of tabs) await expectQuiet(quiet);
});

test('posthog #44281: what is dismissed in one tab is not asked in another that was open already', async () => {
  const shop = await openShop({
    programs: [
      { ...PROGRAM, trigger: { event: 'order' }, waiting: { shownDays: 0, dismissedDays: 60, answeredDays: 90 } },
    ],
  });
  const context = await anybody();
  const first = await openQuietly(context, shop.url);
  const second = await openQuietly(context, shop.url);
  await first.page.evaluate("goodword('track', 'order')");
  const card = new Card(first.page);
  await card.shown();
  await card.press('Close');
  await card.dialog.waitFor({ state: 'detached' });
  await second.page.evaluate("goodword('track', 'order')");
  // That nothing comes is only seen by waiting longer than the program does, five seconds.
  await second.page.waitForTimeout(6_500);
  expect(await new Card(second.page).dialog.count()).toBe(0);
  await shop.received(['survey.shown', 'survey.dismissed']);
  for (const { quiet } of [first, second]) await expectQuiet(quiet);
});
