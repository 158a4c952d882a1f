import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { anybody, openQuietly, person, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import type { Window } from '../support/lend-windows.ts';
import { shopWith } from '../support/read-card.ts';
import { useStage } from '../support/stage.ts';

/*
 * What comes after the questions is several files: who gets there loads what they see, and the next step while they look at it.
 */

useBrowser();
useStage();

async function answered(score: number, context: Window): Promise<{ card: Card; loaded: () => string[] }> {
  const shop = await shopWith();
  const { page } = await openQuietly(context, shop.url);
  const names = new Set<string>();
  const card = new Card(page);
  await card.shown();
  await card.choose(score);
  await card.press('Next');
  page.on('response', (response) => {
    const [, name] = /\/([\w-]+)-[\da-f]{7}\.js$/.exec(response.url()) ?? [];
    if (name) names.add(name);
  });
  await card.press('Send');
  return { card, loaded: () => [...names].sort() };
}

test('a happy customer loads the share step first, then the thanks, and nothing of a follow-up', async () => {
  const context = await anybody();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await context.route('**/thanks-*.js', async (route) => {
    await held;
    await route.continue();
  });
  const { card, loaded } = await answered(9, context);
  await card.heading('Put in a good word?');
  expect(loaded()).toEqual(['en-after', 'en-share', 'share']);
  release();
  await expect.poll(loaded).toEqual(['en-after', 'en-seldom', 'en-share', 'share', 'thanks', 'withdrawal']);
  // They are there by now: nothing is asked for any more.
  await context.setOffline(true);
  await card.press('No, thanks');
  await card.heading('Wonderful, see you soon!');
});

test('who has published words, and is offline by then, is told how to take them back', async () => {
  const context = await anybody();
  const { card, loaded } = await answered(9, context);
  await card.heading('Put in a good word?');
  await expect.poll(loaded).toContain('withdrawal');
  await card.dialog.getByText('Opens your own app.').waitFor();
  await card.dialog.getByRole('textbox', { name: 'Your words' }).fill('Good people.');
  const published = card.dialog.page().waitForResponse((response) => response.request().method() === 'PUT');
  await card.press('Copy link');
  await (await published).finished();
  await context.setOffline(true);
  await card.press('Done');
  await card.dialog.getByText('Your words are public.').waitFor();
  await card.dialog.getByText('Take them back').waitFor();
});

test('how to take words back is small print, line by line, on the narrowest phone, too', async () => {
  const { card } = await answered(9, await person({ viewport: { width: 320, height: 640 } }));
  await card.dialog.getByRole('textbox', { name: 'Your words' }).fill('Good people.');
  await card.press('Done');
  const tops = await card.dialog.getByText('Keep this link').evaluate((label) => {
    const range = document.createRange();
    range.selectNodeContents(label.firstChild ?? label);
    return [...new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))];
  });
  expect(tops.map((top) => top - (tops[0] ?? 0))).toEqual([0, 16]);
});

test('an unhappy customer loads the follow-up before it is drawn, with all that it says', async () => {
  const { card, loaded } = await answered(2, await anybody());
  await card.heading('May somebody call?');
  expect(loaded()).toEqual(expect.arrayContaining(['en-after', 'en-follow-up', 'en-share', 'follow-up', 'share']));
  expect(loaded()).not.toContain('withdrawal');
  await expect.poll(loaded).toContain('thanks');
});

test('a customer in between loads the thanks before they are drawn', async () => {
  const { card, loaded } = await answered(7, await anybody());
  await card.heading('Wonderful, see you soon!');
  expect(loaded()).toEqual(['en-after', 'en-share', 'share', 'thanks']);
});

test.each<[string, string, number, (route: Route) => unknown]>([
  ['happy', 'cannot be had', 9, (route) => route.abort()],
  ['unhappy', 'cannot be had', 2, (route) => route.abort()],
  ['happy', 'never comes', 9, () => {}],
])('a customer who is %s is thanked where the file of the thanks %s', async (_, __, score, answer) => {
  const context = await anybody();
  let asked = 0;
  await context.route('**/thanks-*.js', (route) => {
    asked++;
    void answer(route);
  });
  const { card } = await answered(score, context);
  await card.press('No, thanks');
  await card.heading('Thank you.');
  expect(asked).toBeGreaterThan(0);
  await card.press('Close');
  await card.dialog.waitFor({ state: 'detached' });
});
