import { expect, test } from 'vitest';
import { anybody, openQuietly, useBrowser } from '../support/browser.ts';
import { Card, delivery, useDemo } from '../support/deliveries.ts';
import { exported, funnel, mark, stored } from '../support/stored.ts';

useBrowser();
useDemo();

test('a proven visit: the token leaves the address, the card says which visit, the page how we know', async () => {
  const of = delivery('npm SDK');
  const marker = mark(of);
  const reply = await fetch(`${of.collector}/v1/visits`, {
    method: 'POST',
    headers: { authorization: `Bearer ${of.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ location: 'dealer-02', kind: 'service', name: 'Anna', page: `${of.page}?page=1#prices` }),
  });
  const { url } = (await reply.json()) as { url: string };
  const { page } = await openQuietly(await anybody(), url);
  const card = new Card(page);
  await card.shown();
  expect(page.url()).toBe(`${of.page}?page=1#prices`);
  await card.dialog.getByText('Your service visit').waitFor();
  await card.answer({ score: 9, comment: 'Honest people.' });
  await card.press('Use what I wrote');
  await card.dialog
    .getByRole('link', { name: /e-mail/i })
    .first()
    .waitFor();
  await card.press('Done');
  const events = await stored(of, marker, ['recommendation.published']);
  expect(events.find(({ type }) => type === 'survey.shown')).toMatchObject({ location: 'dealer-02' });
  const { code } = events.find(({ type }) => type === 'recommendation.published') as unknown as { code: string };
  const link = await openQuietly(await anybody(), `${of.collector}/r/${code}`);
  await link.page.getByText('Left after a service visit').first().waitFor();
  const [response] = (await exported(of, 'responses')).filter(({ proven }) => proven);
  expect(response).toMatchObject({ score: 9, location: 'dealer-02' });
});

test('the bridge from a friend to a sale: click id, stripped from the address, sent with the conversion', async () => {
  const of = delivery('npm SDK');
  const before = await funnel(of);
  const marker = mark(of);
  const [{ code }] = (await exported(of, 'recommendations')).filter(({ words }) => words) as unknown as [
    { code: string },
  ];
  const { page, quiet } = await openQuietly(await anybody(), `${of.collector}/r/${code}`);
  await stored(of, marker, ['link.landed']);
  await page.getByRole('link', { name: 'Visit' }).first().click();
  await page.waitForURL(`${of.page}**`);
  await expect.poll(() => page.url()).not.toContain('gw=');
  await page.getByLabel('Your name').fill('Tom');
  await page.getByLabel('Day').fill('2027-03-01');
  await page.getByRole('button', { name: 'Hold the car' }).click();
  const events = await stored(of, marker, ['conversion']);
  expect(events.find(({ type }) => type === 'conversion')).toMatchObject({
    click: expect.stringMatching(/^[A-Za-z0-9_-]{16}$/),
  });
  const after = await funnel(of);
  expect(after.conversions).toBe((before.conversions ?? 0) + 1);
  expect(after.visitors).toBe((before.visitors ?? 0) + 1);
  expect(quiet.noise).toEqual([]);
});

test('words are taken back by the link that the customer keeps', async () => {
  const of = delivery('script tag');
  const { page } = await openQuietly(await anybody(), of.page);
  const card = new Card(page);
  await card.shown();
  await card.answer({ score: 10 });
  await card.dialog.getByRole('textbox', { name: 'Your words' }).fill('I will regret this.');
  await card.press('Done');
  const address = await card.dialog.getByRole('link', { name: 'Take them back' }).getAttribute('href');
  const { page: withdrawal } = await openQuietly(await anybody(), address ?? '');
  await withdrawal.getByRole('button').click();
  await expect.poll(() => withdrawal.url()).not.toContain('#');
  const recommendation = (address ?? '').replace(/\/withdraw#.*$/, '');
  const gone = await (await anybody()).newPage();
  expect((await gone.goto(recommendation))?.status()).toBe(410);
  expect(await gone.content()).not.toContain('I will regret this.');
  expect((await gone.goto(`${recommendation}/card.png`))?.status()).toBe(410);
});

test('the live funnel grows while somebody looks', async () => {
  const of = delivery('script tag');
  const { page, quiet } = await openQuietly(await anybody(), `${of.collector}/funnel#token=${of.token}`);
  const before = await funnel(of);
  const shown = (count: number | undefined) =>
    page.getByText((count ?? 0).toLocaleString('en'), { exact: true }).first();
  await shown(before.answered).waitFor();
  const { page: shop } = await openQuietly(await anybody(), of.page);
  const card = new Card(shop);
  await card.shown();
  await card.answer({ score: 8 });
  await shown((before.answered ?? 0) + 1).waitFor({ timeout: 120_000 });
  expect(quiet.noise).toEqual([]);
});
