import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { anybody, openQuietly, person, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { fewOf } from '../support/few-of.ts';
import { answerAll, expectQuiet, openShop, PROGRAM, useStage, WHOLE } from '../support/stage.ts';
import { FEW } from './few.ts';

useBrowser();
useStage();

/** The browser itself writes a line for each request that fails; a script cannot keep it from that. */
const BROWSERS_OWN = [/^error: Failed to load resource: /, /^\d{3}: http/];
const OPEN = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after' };

const CONFIGURATIONS: [string, (route: Route) => Promise<void>][] = [
  ['is blocked', (route) => route.abort('blockedbyclient')],
  ['is not there', (route) => route.fulfill({ status: 404, headers: OPEN, body: 'Not found' })],
  ['fails', (route) => route.fulfill({ status: 500, headers: OPEN, body: '{"code":"internal"}' })],
  ['comes without leave for other origins', (route) => route.fulfill({ status: 200, body: '{}' })],
  [
    'is the login page of a hotel',
    (route) => route.fulfill({ headers: OPEN, contentType: 'text/html', body: '<h1>Wi-Fi</h1>' }),
  ],
  ...['', 'null', '[]', '{}', '"words"', '{"site":{},"programs":7,"assets":{}}', '{"programs":[{}],"assets":{}}'].map(
    (body): [string, (route: Route) => Promise<void>] => [
      `says ${body || 'nothing'}`,
      (route) => route.fulfill({ headers: OPEN, contentType: 'application/json', body }),
    ],
  ),
];

test.each(fewOf(CONFIGURATIONS, FEW.configurations))(
  'a configuration that %s: nothing is asked, nothing is heard',
  async (_, answer) => {
    const shop = await openShop();
    const context = await anybody();
    let asked = 0;
    await context.route('**/config?*', (route) => {
      asked++;
      return answer(route);
    });
    const { page, quiet } = await openQuietly(context, shop.url);
    await expect.poll(() => asked).toBe(1);
    // That nothing comes is only seen by waiting; the program itself waits for nothing.
    await page.waitForTimeout(1_000);
    expect(await page.locator('goodword-panel').count()).toBe(0);
    // Methods that are called now are as harmless.
    await page.evaluate("goodword('show'); goodword('setLanguage', 'de'); goodword('close')");
    expect(await shop.arrived()).toEqual([]);
    await expectQuiet(quiet, { noise: [...BROWSERS_OWN, /blocked by CORS policy/] });
  },
);

test.each(['panel', 'sender', 'en'])('a file that cannot be had, %s: the page hears nothing of it', async (name) => {
  const shop = await openShop();
  const context = await anybody();
  let asked = 0;
  await context.route(`**/${name}-*.js`, (route) => {
    asked++;
    return route.abort();
  });
  const { page, quiet } = await openQuietly(context, shop.url);
  await expect.poll(() => asked).toBeGreaterThan(0);
  // That nothing follows is only seen by waiting.
  await page.waitForTimeout(1_000);
  await expectQuiet(quiet, { noise: BROWSERS_OWN });
});

test('umami #953: a collector that is blocked altogether leaves the page alone', async () => {
  const shop = await openShop();
  const context = await anybody();
  await context.route(`${shop.collector}/v1/**`, (route) => route.abort());
  const { page, quiet } = await openQuietly(context, shop.url);
  // That nothing comes is only seen by waiting.
  await page.waitForTimeout(2_000);
  await expectQuiet(quiet, { noise: BROWSERS_OWN });
});

test('a collector that is away with Retry-After: it is left in peace so long, then all arrives once', async () => {
  const shop = await openShop();
  const context = await anybody();
  const tries: number[] = [];
  await context.route('**/v1/events', async (route) => {
    tries.push(Date.now());
    if (tries.length > 1) return route.continue();
    return route.fulfill({ status: 503, headers: { ...OPEN, 'retry-after': '4' }, body: '{"code":"unavailable"}' });
  });
  const { page, quiet } = await openQuietly(context, shop.url);
  const card = new Card(page);
  await card.shown();
  await card.answer({ score: 9, comment: 'Good people.' });
  await card.dialog.getByText('Could not send. Try again.').waitFor();
  expect(tries.length).toBe(1);
  await expect
    .poll(
      async () => {
        if (await card.dialog.getByRole('button', { name: 'Send' }).isVisible()) await card.press('Send');
        return card.dialog.getByRole('heading', { name: 'Put in a good word?' }).isVisible();
      },
      { timeout: 120_000 },
    )
    .toBe(true);
  await shop.received(WHOLE);
  expect((tries[1] ?? 0) - (tries[0] ?? 0)).toBeGreaterThanOrEqual(4_000);
  await expectQuiet(quiet, { noise: BROWSERS_OWN });
});

test('formbricks #7430: a reply that is lost on its way back doubles nothing', async () => {
  const shop = await openShop();
  const context = await anybody();
  let lost = 0;
  await context.route('**/v1/events', async (route) => {
    if (lost++ > 2) return route.continue();
    await route.fetch();
    return route.abort();
  });
  const { page, quiet } = await openQuietly(context, shop.url);
  const card = new Card(page);
  await card.shown();
  await card.choose(9);
  await expect.poll(() => lost, { timeout: 120_000 }).toBeGreaterThan(3);
  await answerAll(card);
  await shop.received(WHOLE);
  await expectQuiet(quiet, { noise: BROWSERS_OWN });
});

test('posthog-js #1888: offline in the middle, the words stay; online again, all arrives once', async () => {
  const shop = await openShop();
  const context = await anybody();
  const { page, quiet } = await openQuietly(context, shop.url);
  const card = new Card(page);
  await card.shown();
  await shop.received(['survey.shown']);
  await context.setOffline(true);
  await card.answer({ score: 9, comment: 'Good people.' });
  await card.dialog.getByText('Could not send. Try again.').waitFor();
  expect(await card.dialog.getByRole('textbox').inputValue()).toBe('Good people.');
  await context.setOffline(false);
  await expect
    .poll(
      async () => {
        if (await card.dialog.getByRole('button', { name: 'Send' }).isVisible()) await card.press('Send');
        return card.dialog.getByRole('heading', { name: 'Put in a good word?' }).isVisible();
      },
      { timeout: 120_000 },
    )
    .toBe(true);
  await shop.received(WHOLE);
  await expectQuiet(quiet, { noise: BROWSERS_OWN });
});

test('more words than one request takes, all written offline: one "Send" is enough', async () => {
  const long = 'They showed me the worn part before they changed it. '.repeat(35).trim();
  const ids = ['one', 'two', 'three', 'four', 'five'];
  const questions = ids.map((id) => ({ id, type: 'comment' as const, text: `Question ${id}` }));
  const shop = await openShop({ programs: [{ ...PROGRAM, questions }] });
  const context = await anybody();
  const { page, quiet } = await openQuietly(context, shop.url);
  const card = new Card(page);
  await card.shown();
  await shop.received(['survey.shown']);
  await context.setOffline(true);
  for (const id of ids) {
    await card.heading(`Question ${id}`);
    await card.dialog.getByRole('textbox').fill(long);
    if (id !== 'five') await card.press('Next');
  }
  await context.setOffline(false);
  await card.press('Send');
  // Without a score nobody is invited.
  await card.heading('Thank you.');
  const answered = ids.map((id) => `survey.answered ${id}=${JSON.stringify(long)}`);
  await shop.received(['survey.shown', ...answered, 'survey.completed']);
  expect(quiet.noise.filter((line) => !BROWSERS_OWN.some((own) => own.test(line)))).toEqual([]);
});

test('a reply that comes late moves nothing on the page', async () => {
  const shop = await openShop();
  const context = await anybody();
  await context.route(/\/(after|recommendations)/, async (route) => {
    // Longer than browsers take a movement for the answer to a tap.
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  const { page, quiet } = await openQuietly(context, shop.url);
  const card = new Card(page);
  await answerAll(card);
  await card.dialog.getByRole('textbox', { name: 'Your words' }).pressSequentially('Go there.');
  await card.press('Done');
  await card.heading('Thank you');
  await shop.received([...WHOLE, 'recommendation.published']);
  await expectQuiet(quiet);
});

test('on a slow network the survey comes late, and moves nothing', async () => {
  const shop = await openShop();
  const context = await person();
  const { page, quiet } = await openQuietly(context, 'about:blank');
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await page.goto(shop.url);
  await answerAll(new Card(page));
  await shop.received(WHOLE);
  await expectQuiet(quiet);
});
