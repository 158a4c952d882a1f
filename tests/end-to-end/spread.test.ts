import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { anybody, openQuietly, person, useBrowser } from '../support/browser.ts';
import { Card, type Delivery, delivery, useDemo } from '../support/deliveries.ts';
import { mark, stored } from '../support/stored.ts';

useBrowser();
useDemo();

interface Spread {
  total: { links: number; visitors: number; conversions: number };
  generations: { generation: number; links: number; visitors: number; conversions: number; value: unknown[] }[];
  largest: { code: string; depth: number; conversions: number }[];
}

async function spread({ collector, token }: Delivery): Promise<Spread> {
  const reply = await fetch(`${collector}/v1/reports/spread`, { headers: { authorization: `Bearer ${token}` } });
  expect(reply.status).toBe(200);
  return reply.json();
}

const second = ({ generations }: Spread) => generations.find(({ generation }) => generation === 2);

/** Somebody puts in a word on the page that they are on. Resolves with the link that they copied. */
async function recommend(card: Card, words: string): Promise<string> {
  await card.shown();
  await card.answer({ score: 10, comment: 'Fine.' });
  await card.dialog.getByRole('textbox', { name: 'Your words' }).fill(words);
  await card.press('Copy link');
  await card.dialog.getByText('Link copied').first().waitFor();
  return (card.page as Page).evaluate(() => navigator.clipboard.readText());
}
const sharer = () => person({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a word goes from friend to friend to the sale, and the report tells how', async () => {
  const of = delivery('npm SDK');
  const before = await spread(of);
  const marker = mark(of);

  const { page } = await openQuietly(await sharer(), of.page);
  const first = await recommend(new Card(page), 'They kept the time.');
  expect(first).toMatch(/\/r\/[\w-]{16}\?c=copy$/);

  const friend = await openQuietly(await sharer(), first);
  await friend.page.getByText('They kept the time.').first().waitFor();
  await stored(of, marker, ['link.landed']);
  await friend.page.getByRole('link', { name: 'Recommend it too' }).click();
  await friend.page.waitForURL(/\/f\/.*via=/);
  const onward = await recommend(new Card(friend.page, 'group'), 'So did I find.');

  const third = await openQuietly(await anybody(), onward);
  await third.page.getByText('So did I find.').first().waitFor();
  await third.page.getByRole('link', { name: 'Visit' }).first().click();
  await third.page.waitForURL(`${of.page}**`);
  await third.page.getByLabel('Your name').fill('Tom');
  await third.page.getByLabel('Day').fill('2027-03-01');
  await third.page.getByRole('button', { name: 'Hold the car' }).click();
  const events = await stored(of, marker, ['conversion']);

  const after = await spread(of);
  expect(after.total.links).toBe(before.total.links + 2);
  expect(after.total.visitors).toBe(before.total.visitors + 2);
  expect(second(after)?.links).toBe((second(before)?.links ?? 0) + 1);
  expect(second(after)?.visitors).toBe((second(before)?.visitors ?? 0) + 1);
  expect(second(after)?.conversions).toBe((second(before)?.conversions ?? 0) + 1);
  expect(second(after)?.value).not.toEqual([]);
  const prepared = events.filter(({ type }) => type === 'recommendation.prepared');
  expect(prepared.map(({ parent }) => parent)).toEqual([undefined, /\/r\/([\w-]{16})/.exec(first)?.[1]]);
  expect(events.filter(({ type }) => type === 'link.landed').map(({ channel }) => channel)).toEqual(['copy', 'copy']);
});
