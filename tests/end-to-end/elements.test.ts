import readQr from 'jsqr';
import { expect, test } from 'vitest';
import { anybody, openQuietly, person, useBrowser } from '../support/browser.ts';
import { Card, delivery, useDemo } from '../support/deliveries.ts';
import { mark, stored } from '../support/stored.ts';

useBrowser();
useDemo();

/** What a phone's camera reads of a code: its modules, three pixels each. */
function readCode(path: string): string | undefined {
  const modules = [...path.matchAll(/M(\d+) (\d+)h/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const side = Math.max(...modules.flat()) + 1;
  const size = (side + 8) * 3;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [x, y] of modules) {
    for (let dy = 0; dy < 3; dy++) {
      const start = (((y + 4) * 3 + dy) * size + (x + 4) * 3) * 4;
      for (let dx = 0; dx < 3; dx++) pixels.fill(0, start + dx * 4, start + dx * 4 + 3);
    }
  }
  return readQr(pixels, size, size)?.data;
}

test('the dealer’s own page shows a recommendation just made, in the words of the customer, and drops it once it is taken back', async () => {
  const of = delivery('npm SDK');
  const words = `They kept the time ${Date.now()}.`;
  const { page, quiet } = await openQuietly(await anybody(), of.page);
  const card = new Card(page);
  await card.shown();
  await card.answer({ score: 9, comment: 'Fine.' });
  await card.dialog.getByRole('textbox', { name: 'Your words' }).fill(words);
  await card.press('Done');
  const keep = card.dialog.getByLabel('Keep this link');
  await keep.waitFor();
  const withdrawal = await keep.inputValue();
  expect(await card.dialog.getByRole('link', { name: 'E-mail it to me' }).getAttribute('href')).toContain(
    encodeURIComponent(withdrawal),
  );
  expect(quiet.noise).toEqual([]);

  const visitor = await openQuietly(await anybody(), of.page);
  const wall = visitor.page.locator('goodword-wall');
  await wall.scrollIntoViewIfNeeded();
  await wall.locator('blockquote').first().waitFor();
  expect(await wall.locator('blockquote').first().textContent()).toBe(words);
  expect(visitor.quiet.noise).toEqual([]);
  expect(await visitor.quiet.shift()).toBe(0);

  const author = await openQuietly(await anybody(), withdrawal);
  await author.page.getByRole('button').first().click();
  await expect
    .poll(async () => (await fetch(withdrawal.replace(/\/withdraw#.*/, ''))).status, { timeout: 120_000 })
    .toBe(410);
  const later = await openQuietly(await anybody(), of.page);
  await later.page.locator('goodword-wall').scrollIntoViewIfNeeded();
  await later.page.locator('goodword-wall blockquote').first().waitFor();
  expect(await later.page.locator('goodword-wall blockquote').allTextContents()).not.toContain(words);
});

test('a vehicle is passed on: tap, link, the friend’s landing, and back to the vehicle', async () => {
  const of = delivery('npm SDK');
  const marker = mark(of);
  const customer = await person({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = await openQuietly(customer, of.page);
  const embed = page.locator('goodword-share[url*="ostrel"]');
  await embed.scrollIntoViewIfNeeded();
  await embed.getByRole('button', { name: 'Tell a friend' }).click();
  await embed.getByRole('button', { name: 'Copy link' }).click();
  await embed.getByText('Link copied.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await stored(of, marker, ['recommendation.prepared', 'share.opened']);
  const friend = await openQuietly(await anybody(), link);
  await friend.page.getByText('Ostrel Trail, nearly new').first().waitFor();
  await stored(of, marker, ['link.landed']);
  await friend.page.getByRole('link', { name: 'Visit' }).click();
  await friend.page.waitForURL(/car=ostrel-trail/);
});

test('the site’s own messenger is handed over to the phone: its code opens the app there, with words that fit', async () => {
  const of = delivery('npm SDK');
  const marker = mark(of);
  const { page } = await openQuietly(await anybody(), of.page);
  const card = new Card(page);
  await card.shown();
  await card.answer({ score: 10, comment: 'Fine.' });
  await card.dialog.getByRole('textbox', { name: 'Your words' }).fill('They told me what it would cost. '.repeat(9));
  await card.press('Viber');
  const read = async () => readCode((await card.dialog.locator('.code path').getAttribute('d')) ?? '') ?? '';
  // What cuts words comes when they are long.
  await expect.poll(read).toMatch(/^viber:\/\/forward\?text=They%20told.*%E2%80%A6/);
  const text = decodeURIComponent((await read()).replace(/^.*text=/, ''));
  expect(text).toMatch(/…\n\nhttp\S+\/r\/[\w-]{16}\?c=x-viber$/);
  expect([...text].length).toBeLessThanOrEqual(200);
  const events = await stored(of, marker, ['share.opened']);
  expect(events.find(({ type }) => type === 'share.opened')).toMatchObject({ channel: 'x-viber' });
});
