import type { Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { anybody, openQuietly, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { fewOf } from '../support/few-of.ts';
import { answerAll, openShop, PROGRAM, useStage, WHOLE } from '../support/stage.ts';
import { FEW } from './few.ts';

useBrowser();
useStage();

const OPEN = { 'access-control-allow-origin': '*' };
const html = (status: number) => (route: Route) =>
  route.fulfill({ status, headers: OPEN, contentType: 'text/html', body: '<h1>Not today</h1>' });
const PLACES = [
  { id: 'lakeside', name: 'Lakeside' },
  { id: 'hillside', name: 'Hillside' },
];
/** Asks for the place, but not so that one has to be named. */
const WHERE = [{ id: 'place', type: 'location' as const, text: 'Which shop was it?' }, ...PROGRAM.questions];
const NEVER = () => new Promise<void>(() => {});

const AFTER: [string, (route: Route) => unknown][] = [
  ['is somebody else’s page', html(200)],
  ['is refused by a proxy', html(407)],
  [
    'is another shape',
    (route) => route.fulfill({ headers: OPEN, contentType: 'application/json', body: '{"thanks":7}' }),
  ],
  ['cannot be had', (route) => route.abort()],
  ['never comes', NEVER],
];
const PROXIES = [401, 403, 404, 405, 407, 408, 413, 425, 200].map((status) => [`${status}`, status] as const);
const LINKS: [string, (route: Route) => unknown][] = [
  ['says 200 without a link', (route) => route.fulfill({ headers: OPEN, contentType: 'application/json', body: '{}' })],
  ['is a hotel’s page', html(200)],
  ['is a proxy’s error', html(404)],
  ['never comes', NEVER],
];

describe('the customer is thanked', () => {
  test.each([
    ['is left out', false],
    ['is declined', true],
  ])(
    'where the question for the place %s: the answers are there, and there is nothing to share',
    async (_, declines) => {
      const questions = WHERE.map((each) => (each.type === 'location' ? { ...each, mayDecline: true } : each));
      const shop = await openShop({ locations: PLACES, programs: [{ ...PROGRAM, questions }] });
      const { page } = await openQuietly(await anybody(), shop.url);
      const card = new Card(page);
      await card.heading('Which shop was it?');
      if (declines) await card.dialog.getByText('Prefer not to say').click();
      await card.press('Next');
      await card.answer({ score: 10, comment: 'Good people.' });
      await card.heading('Thank you.');
      expect(await card.dialog.getByRole('button', { name: 'Tell a friend' }).count()).toBe(0);
      await card.dialog.getByText('Close', { exact: true }).click();
      await card.dialog.waitFor({ state: 'detached' });
      expect(await shop.arrived()).toContain('survey.completed');
    },
  );

  test.each(fewOf(AFTER, FEW.after))('where what comes after the questions %s', async (_, answer) => {
    const shop = await openShop();
    const context = await anybody();
    await context.route('**/after?*', (route) => void answer(route));
    const { page } = await openQuietly(context, shop.url);
    const card = new Card(page);
    await card.shown();
    await card.answer({ score: 10, comment: 'Good people.' });
    await card.dialog.getByRole('heading', { name: 'Thank you.' }).waitFor({ timeout: 120_000 });
    await shop.received(WHOLE.slice(0, 5).map((each) => each.replace('score=9', 'score=10')));
  });
});

test.each(fewOf(PROXIES, FEW.proxies))(
  'a proxy that answers events with %s: nobody is thanked for what has not arrived, and all of it arrives in the end',
  async (_, status) => {
    const shop = await openShop();
    const context = await anybody();
    let isBetween = true;
    await context.route('**/v1/events', (route) => (isBetween ? html(status)(route) : route.continue()));
    const { page } = await openQuietly(context, shop.url);
    const card = new Card(page);
    await card.shown();
    await card.answer({ score: 9, comment: 'Good people.' });
    await card.dialog.getByText('Could not send. Try again.').waitFor();
    isBetween = false;
    await expect
      .poll(
        async () => {
          // It may be on its way to the next step by itself.
          await card.dialog
            .getByText('Send', { exact: true })
            .click({ timeout: 500 })
            .catch(() => {});
          return card.dialog.getByRole('heading', { name: 'Put in a good word?' }).isVisible();
        },
        { timeout: 120_000 },
      )
      .toBe(true);
    await shop.received(WHOLE, 20_000);
  },
);

describe('a link that could not be made', () => {
  test.each(fewOf(LINKS, FEW.links))('where the reply %s: says so, and can be tried again', async (_, answer) => {
    const shop = await openShop();
    const context = await anybody();
    let isBetween = true;
    await context.route('**/v1/recommendations', (route) => void (isBetween ? answer(route) : route.continue()));
    const { page } = await openQuietly(context, shop.url);
    const card = new Card(page);
    await card.shown();
    await card.answer({ score: 9, comment: 'Good people.' });
    await card.heading('Put in a good word?');
    await card.dialog.getByText('The link could not be made.').waitFor({ timeout: 120_000 });
    isBetween = false;
    await card.press('Try again');
    await card.dialog.getByText('Opens your own app. You press send.').waitFor();
    await shop.received(WHOLE);
  });

  test('words that somebody else has answered for are not told to be public', async () => {
    const shop = await openShop();
    const context = await anybody();
    let isBetween = true;
    await context.route('**/v1/recommendations/*', (route) =>
      isBetween && route.request().method() === 'PUT' ? html(200)(route) : route.continue(),
    );
    const { page } = await openQuietly(context, shop.url);
    const card = new Card(page);
    await answerAll(card);
    await card.press('Use what I wrote');
    await card.press('Done');
    await card.dialog.getByText('Could not send. Try again.').waitFor();
    isBetween = false;
    await card.press('Done');
    await card.dialog.getByText('Your words are public.').waitFor();
  });
});

test('a place that cannot be settled on is no reason to lose where the answers belong', async () => {
  const shop = await openShop({ locations: PLACES, programs: [{ ...PROGRAM, questions: WHERE }] });
  const context = await anybody();
  let isBetween = false;
  await context.route('**/config?*', (route) => (isBetween ? html(502)(route) : route.continue()));
  const { page } = await openQuietly(context, shop.url);
  const card = new Card(page);
  await card.heading('Which shop was it?');
  isBetween = true;
  await card.dialog.getByText('Hillside').click();
  await card.press('Next');
  await card.dialog.getByText('Could not send. Try again.').waitFor();
  isBetween = false;
  await card.press('Next');
  await card.heading('Would you recommend us?');
  await card.answer({ score: 9, comment: 'Good people.' });
  await card.heading('Put in a good word?');
  await expect
    .poll(async () => (await shop.events()).find(({ type }) => type === 'survey.completed'))
    .toMatchObject({ location: 'hillside' });
});

test('debug says what the collector refuses, and what to write instead', async () => {
  const shop = await openShop();
  const { page } = await openQuietly(await anybody(), `${shop.url}?goodword_debug`);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await new Card(page).shown();
  await page.evaluate(`
    goodword('identify', 'C-17', '${'0'.repeat(64)}');
    goodword('convert', { order: 'A-1', value: { currency: 'dollars', minor: 4990 } });
    goodword('convert', { order: 'A-2', value: { currency: 'USD', minor: 49.9 } });
    goodword('track', 'x'.repeat(65));
  `);
  const all = () => said.join('\n');
  await expect.poll(all).toContain('The signature does not fit the number');
  await expect.poll(all).toMatch(/invalid_event[^}]*currency/);
  await expect.poll(all).toMatch(/invalid_event[^}]*minor/);
  await expect.poll(all).toMatch(/invalid_event[^}]*name/);
});
