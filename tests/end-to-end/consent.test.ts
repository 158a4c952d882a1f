import { expect, test } from 'vitest';
import { anybody, openQuietly, useBrowser } from '../support/browser.ts';
import { Card, delivery, useDemo } from '../support/deliveries.ts';
import { mark, stored } from '../support/stored.ts';

useBrowser();
useDemo();

const kept = `({ local: Object.keys(localStorage), session: Object.keys(sessionStorage), cookies: document.cookie })`;
const NOTHING = { local: [], session: [], cookies: '' };

test('where consent is required, nothing is asked and nothing is stored before it is given', async () => {
  const of = delivery('script tag');
  const marker = mark(of);
  const context = await anybody();
  // The tag as an owner would write it: the attribute is there before the script runs.
  await context.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const tag = document.querySelector<HTMLScriptElement>('script[data-site]');
      if (!tag) return;
      tag.dataset.consent = 'required';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  const { page } = await openQuietly(context, of.page);
  const card = new Card(page);
  await page.waitForTimeout(4_500);
  expect(await card.dialog.count()).toBe(0);
  expect(await page.evaluate(kept)).toEqual(NOTHING);
  await page.evaluate("goodword('consent', 'granted')");
  await card.shown();
  await stored(of, marker, ['consent.changed', 'survey.shown']);
  await page.evaluate("goodword('consent', 'denied')");
  await expect.poll(() => page.evaluate(kept)).toEqual(NOTHING);
});

test('Global Privacy Control counts as required', async () => {
  const of = delivery('script tag');
  const context = await anybody();
  await context.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
  const { page } = await openQuietly(context, of.page);
  await page.waitForTimeout(4_500);
  expect(await new Card(page).dialog.count()).toBe(0);
  expect(await page.evaluate(kept)).toEqual(NOTHING);
});
