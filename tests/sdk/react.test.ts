import { expect, test } from 'vitest';
import { anybody, openQuietly, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { answerAll, expectQuiet, openShop, useStage, WHOLE } from '../support/stage.ts';
import { servePage } from '../support/stranger.ts';

useBrowser();
useStage();

// React's StrictMode mounts each component twice: the first client is destroyed in the tick in which it was made.
test('a component under StrictMode: one survey, and each event once', () => asksOnce(''));
test('one that says show() as it mounts: one survey, and each event once', () => asksOnce('#at-once'));

async function asksOnce(hash: string): Promise<void> {
  const shop = await openShop();
  const { page, quiet } = await openQuietly(await anybody(), servePage({ shop, name: 'react' }) + hash);
  await answerAll(new Card(page));
  expect(await page.locator('goodword-panel').count()).toBe(1);
  expect(await page.locator('html').getAttribute('data-effects')).toBe('2');
  await shop.received(WHOLE);
  await expectQuiet(quiet, { noise: [/Download the React DevTools/], globals: [] });
}

test('a component that goes takes its card along, and asks nobody twice when it comes back', async () => {
  const shop = await openShop();
  const { page, quiet } = await openQuietly(await anybody(), servePage({ shop, name: 'react' }));
  const card = new Card(page);
  await card.shown();
  await card.choose(7);
  await card.press('Next');
  await page.getByRole('button', { name: 'Leave' }).click();
  await card.dialog.waitFor({ state: 'detached' });
  const config = page.waitForResponse((response) => response.url().includes('/config'));
  await page.getByRole('button', { name: 'Come back' }).click();
  await (await config).finished();
  await shop.received(['survey.shown', 'survey.answered score=7']);
  expect(await card.dialog.count()).toBe(0);
  expect(quiet.noise.filter((line) => !line.includes('React DevTools'))).toEqual([]);
});

test('the last answer is sent where the component goes with the very next thing that happens', async () => {
  const shop = await openShop();
  const { page } = await openQuietly(await anybody(), servePage({ shop, name: 'react' }));
  await new Card(page).shown();
  await shop.received(['survey.shown']);
  await page.evaluate(`
    document.querySelector('goodword-panel').shadowRoot.querySelectorAll('input[type=radio]')[7].click();
    document.querySelector('#root button').click();
  `);
  await shop.received(['survey.shown', 'survey.answered score=7'], 3_000);
});
