import { expect, test } from 'vitest';
import { accessibilityFlaws, anybody, openQuietly, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { answerAll, expectQuiet, openShop, PROGRAM, type Shop, useStage } from '../support/stage.ts';

useStage();
useBrowser();

const OFFER = { id: 'tea', name: 'Tea', friend: 'A pot of tea', customer: 'Two pots of tea', budget: 20 };
const DISCLOSED = 'For this recommendation the customer is offered: Two pots of tea – whatever they say.';
const CODE = /[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}/;

async function put({ collector, token }: Shop, path: string, body: object): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const reply = await fetch(`${collector}${path}`, { method: 'PUT', headers, body: JSON.stringify(body) });
  expect([path, reply.status]).toEqual([path, 200]);
}

/** A shop whose program has an offer. */
async function withOffer(): Promise<Shop> {
  const shop = await openShop();
  await put(shop, '/v1/offers/tea', OFFER);
  await put(shop, '/v1/programs/visit', { ...PROGRAM, offer: { id: 'tea' } });
  return shop;
}

test('an offer is told before it is shared, in the message, and on the page; friend and customer each take a code once', async () => {
  const shop = await withOffer();
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  const card = new Card(page);
  await answerAll(card);
  await card.dialog.getByText(DISCLOSED).waitFor();
  // By its keys: what grows while somebody types is the customer's own doing.
  await card.dialog.getByRole('textbox', { name: 'Your words' }).pressSequentially('They kept the time.');
  const mail = card.dialog.getByRole('link', { name: /e-mail/i }).first();
  await expect.poll(() => mail.getAttribute('href')).toContain('mailto:');
  const text = decodeURIComponent((await mail.getAttribute('href')) ?? '');
  expect(text).toContain(`They kept the time.\r\n\r\n${DISCLOSED}\r\n\r\nhttp`);
  const link = /http\S+\/r\/[\w-]{16}/.exec(text)?.[0] ?? '';
  await card.press('Done');
  await card.press('Get a code');
  const own = card.dialog.getByText(CODE);
  await own.waitFor();
  await expectQuiet(quiet);
  expect(await accessibilityFlaws(page, 'goodword-panel')).toEqual([]);

  const friend = await openQuietly(await anybody(), link);
  await friend.page.getByText(DISCLOSED).first().waitFor();
  expect(await friend.page.locator('meta[property="og:description"]').getAttribute('content')).toMatch(
    new RegExp(`^${DISCLOSED.slice(0, 40)}`),
  );
  await friend.page.getByRole('button', { name: 'Get a code' }).click();
  const theirs = friend.page.getByText(CODE);
  await theirs.waitFor();
  expect(await theirs.textContent()).not.toBe(await own.textContent());
  expect(await accessibilityFlaws(friend.page, 'main')).toEqual([]);
  expect(friend.quiet.noise).toEqual([]);
  const issued = (await shop.events()).filter(({ type }) => type === 'offer.issued');
  expect(issued.map(({ holder }) => holder).sort()).toEqual(['customer', 'friend']);
});

test('links to review sites stand in the thanks of everybody, whatever the score', async () => {
  const shop = await openShop();
  const google = 'https://g.page/r/lakeside/review';
  const reply = await fetch(`${shop.collector}/v1/locations`, { headers: { authorization: `Bearer ${shop.token}` } });
  const { items } = (await reply.json()) as { items: object[] };
  const locations = items.map((each) => ({ ...each, reviewLinks: { google } }));
  await put(shop, '/v1/locations', { locations });
  await put(shop, '/v1/programs/visit', { ...PROGRAM, offer: null, reviews: { sites: ['google'] } });
  for (const score of [0, 10]) {
    const { page, quiet } = await openQuietly(await anybody(), shop.url);
    const card = new Card(page);
    await card.shown();
    await card.answer({ score, comment: 'So it was.' });
    if (score === 10) await card.press('No, thanks');
    const review = card.dialog.getByRole('link', { name: 'Write a review on Google' });
    await review.waitFor();
    expect(await review.getAttribute('href')).toBe(google);
    expect(await review.getAttribute('rel')).toContain('noopener');
    await expectQuiet(quiet);
  }
});
