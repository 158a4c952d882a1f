import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { anybody, openQuietly, person, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { answerAll, expectQuiet, openShop, PROGRAM, useStage, WHOLE } from '../support/stage.ts';

useBrowser();
useStage();

/** Where the focus is, through shadow roots. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent ?? at?.localName;
  });

test('formbricks PR #8804: a modal holds the focus, the page below is inert, Escape dismisses it and gives the focus back', async () => {
  const shop = await openShop({ programs: [{ ...PROGRAM, trigger: { delaySeconds: 1 }, display: { as: 'modal' } }] });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  await page.getByRole('textbox', { name: 'Search' }).focus();
  const card = new Card(page);
  await card.shown();
  expect(await page.evaluate("document.activeElement.matches('goodword-panel')")).toBe(true);
  // Out of the last of its parts come the browser's own bars; back from there it is the card again, never the page.
  const isHeld = "!document.hasFocus() || document.activeElement.matches('goodword-panel')";
  for (let times = 0; times < 12; times++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(isHeld)).toBe(true);
  }
  const link = page.getByRole('link', { name: 'More' });
  expect(await link.click({ timeout: 500 }).catch(() => 'out of reach')).toBe('out of reach');
  await card.dialog.getByRole('radio').first().focus();
  await page.keyboard.press('Escape');
  await card.dialog.waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('Search');
  await shop.received(['survey.shown', 'survey.dismissed']);
  await expectQuiet(quiet);
});

test('a modal that the browser closes, as Back does on Android, is dismissed, and another can follow', async () => {
  const shop = await openShop({ programs: [{ ...PROGRAM, display: { as: 'modal' } }] });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  const card = new Card(page);
  await card.shown();
  // The focus is nowhere then: the key is the browser's, and the card hears of no key.
  await page.mouse.click(5, 5);
  await page.keyboard.press('Escape');
  await page.locator('goodword-panel').waitFor({ state: 'detached' });
  await page.evaluate("goodword('show')");
  await card.shown();
  await shop.received(['survey.shown', 'survey.dismissed', 'survey.shown']);
  await expectQuiet(quiet);
});

test.each(['modal', 'side tab'] as const)('a %s that grows after a slow reply shifts nothing', async (as) => {
  const display = as === 'modal' ? { as } : ({ as: 'tab', label: 'Feedback' } as const);
  const shop = await openShop({ programs: [{ ...PROGRAM, display }] });
  const context = await anybody();
  // Longer than what a browser still takes for the customer's own doing.
  await context.route('**/after?*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 900));
    await route.continue();
  });
  const { page, quiet } = await openQuietly(context, shop.url);
  if (as === 'side tab') await page.locator('goodword-tab button').click();
  const card = new Card(page);
  await answerAll(card);
  const heading = card.dialog.getByRole('heading');
  expect(await heading.evaluate((it) => (it.getRootNode() as ShadowRoot).activeElement === it)).toBe(true);
  await expectQuiet(quiet);
});

test('a modal is answered to its end, and the page is reached again after it', async () => {
  const shop = await openShop({ programs: [{ ...PROGRAM, display: { as: 'modal' } }] });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  const card = new Card(page);
  await answerAll(card);
  await card.press('Close');
  await card.dialog.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'More' }).click();
  await shop.received(WHOLE);
  await expectQuiet(quiet);
});

test('formbricks PR #8814 #8700: the card in the corner steals no focus and traps none', async () => {
  const shop = await openShop({ programs: [{ ...PROGRAM, trigger: { delaySeconds: 1 } }] });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  const field = page.getByRole('textbox', { name: 'Search' });
  await field.pressSequentially('wint');
  const card = new Card(page);
  await card.shown();
  await field.pressSequentially('er tires');
  expect(await field.inputValue()).toBe('winter tires');
  expect(await focused(page)).toBe('Search');
  const stops = new Set<unknown>();
  for (let times = 0; times < 12; times++) {
    await page.keyboard.press('Tab');
    stops.add(await focused(page));
  }
  expect([...stops]).toEqual(expect.arrayContaining(['More', 'Search', 'Close', 'Next']));
  // What closes the card is a key pressed in the card, not one that the page is using.
  await field.focus();
  await page.keyboard.press('Escape');
  expect(await card.dialog.isVisible()).toBe(true);
  await shop.received(['survey.shown']);
  await expectQuiet(quiet);
});

test('a side tab asks nobody: it opens the card, becomes its Close, and is there again', async () => {
  const shop = await openShop({ programs: [{ ...PROGRAM, display: { as: 'tab', label: 'Tell us' } }] });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  const tab = page.locator('goodword-tab').getByRole('button');
  await tab.waitFor();
  expect([await tab.textContent(), await tab.getAttribute('aria-expanded')]).toEqual(['Tell us', 'false']);
  expect(await shop.arrived()).toEqual([]);
  const card = new Card(page);
  await tab.click();
  await card.shown();
  expect([await tab.textContent(), await tab.getAttribute('aria-expanded')]).toEqual(['Close', 'true']);
  const beside = await card.dialog.boundingBox();
  expect((beside?.x ?? 0) + (beside?.width ?? 0)).toBeLessThanOrEqual((await tab.boundingBox())?.x ?? 0);
  await tab.click();
  await card.dialog.waitFor({ state: 'detached' });
  await expect.poll(() => tab.textContent()).toBe('Tell us');
  await tab.click();
  await answerAll(card);
  await card.press('Close');
  await card.dialog.waitFor({ state: 'detached' });
  await expect.poll(() => tab.textContent()).toBe('Tell us');
  await shop.received(['survey.shown', 'survey.dismissed', ...WHOLE]);
  await expectQuiet(quiet);
});

test('in an element of the page: answered in place, nothing to close, the focus stays with the page', async () => {
  const shop = await openShop({
    page: { body: '<input aria-label="Search" autofocus><goodword-survey></goodword-survey><p>Below</p>' },
    programs: [{ ...PROGRAM, display: { as: 'inline' } }],
  });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  const panel = page.locator('goodword-survey goodword-panel');
  const group = panel.getByRole('group', { name: 'Lakeside Motors' });
  await group.waitFor();
  expect(await focused(page)).toBe('Search');
  expect(await group.getByRole('button', { name: 'Close' }).count()).toBe(0);
  const above = await group.boundingBox();
  expect((await page.getByText('Below').boundingBox())?.y).toBeGreaterThanOrEqual(
    (above?.y ?? 0) + (above?.height ?? 0),
  );
  await group.getByRole('radiogroup').locator('label').nth(9).click();
  await group.getByRole('button', { name: 'Next' }).click();
  await page.keyboard.press('Escape');
  await group.getByRole('radiogroup').locator('label').nth(4).click();
  await group.getByRole('button', { name: 'Next' }).click();
  await group.getByRole('textbox').fill('Good people.');
  await group.getByRole('button', { name: 'Send' }).click();
  await group.getByRole('heading', { name: 'Put in a good word?' }).waitFor();
  await shop.received(WHOLE);
  expect(quiet.noise).toEqual([]);
  expect(await quiet.globals()).toEqual(['goodword']);
});

test('an element that the page takes away and brings back is filled once each time', async () => {
  const shop = await openShop({
    page: { body: '<main><goodword-survey program="visit"></goodword-survey></main>' },
    programs: [{ ...PROGRAM, display: { as: 'inline' } }],
  });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  const group = page.locator('goodword-survey goodword-panel').getByRole('group', { name: 'Lakeside Motors' });
  await group.waitFor();
  await page.evaluate(
    "window.history.pushState({}, '', '/elsewhere'); document.querySelector('main').replaceChildren()",
  );
  expect(await page.locator('goodword-panel').count()).toBe(0);
  await page.evaluate("document.querySelector('main').append(document.createElement('goodword-survey'))");
  await group.waitFor();
  expect(await page.locator('goodword-panel').count()).toBe(1);
  await shop.received(['survey.shown', 'survey.shown']);
  expect(quiet.noise).toEqual([]);
});

test('formbricks #3971 #5776 #6108, posthog #30858: a phone whose keyboard is open: field and button stay in view, and nothing zooms', async () => {
  const shop = await openShop({ programs: [{ ...PROGRAM, questions: PROGRAM.questions.slice(2) }] });
  const context = await person({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  // Playwright's keyboards cover nothing: the visible part of the window is made smaller, as a keyboard does.
  await context.addInitScript(() => {
    const shrink = (name: string) => {
      const real = Object.getOwnPropertyDescriptor(VisualViewport.prototype, name)?.get;
      Object.defineProperty(VisualViewport.prototype, name, {
        get() {
          return Math.min(real?.call(this), document.documentElement.dataset.keyboard ? 480 : 9_999);
        },
      });
    };
    shrink('height');
  });
  const { page, quiet } = await openQuietly(context, shop.url);
  const card = new Card(page);
  await card.shown();
  const field = card.dialog.getByRole('textbox');
  await field.tap();
  await page.evaluate(
    "document.documentElement.dataset.keyboard = 'open'; visualViewport.dispatchEvent(new Event('resize'))",
  );
  await field.fill('Good people.\n'.repeat(20));
  const send = card.dialog.getByRole('button', { name: 'Send' });
  const end = async (of: typeof send) => {
    const { y = 0, height = 0 } = (await of.boundingBox()) ?? {};
    return y + height;
  };
  await expect.poll(() => end(send)).toBeLessThanOrEqual(480);
  expect(await end(field)).toBeLessThanOrEqual(480);
  expect((await card.dialog.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  expect(Number.parseFloat(await field.evaluate((each) => getComputedStyle(each).fontSize))).toBeGreaterThanOrEqual(16);
  await send.tap();
  await card.dialog.getByRole('heading').first().waitFor();
  const events = await shop.events();
  expect(events.length).toBeGreaterThan(1);
  await expectQuiet(quiet);
});

test.each([
  ['Harbor Books', 'Pier 4', ['Harbor Books', 'Pier 4 · 4 Pier Road']],
  ['Harbor Books', 'Harbor Books Mill Lane', ['Harbor Books Mill Lane', '4 Pier Road']],
  ['مكتبة الميناء', 'شارع النخيل', ['مكتبة الميناء', 'شارع النخيل · 4 Pier Road']],
])('%s asks about %s: the brand stays', async (name, place, lines) => {
  const { url } = await openShop({
    settings: { name },
    locations: [{ id: 'main', name: place, address: '4 Pier Road' }],
  });
  const { page } = await openQuietly(await anybody(), url);
  await new Card(page).shown();
  const head = page.locator('goodword-panel .head bdi');
  expect(await head.allTextContents()).toEqual(lines);
});
