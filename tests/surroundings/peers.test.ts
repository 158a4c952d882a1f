/**
 * What users of the peers complained about, as far as no other file here tests it under the same name: search the folder for the
 * number of an issue.
 */
import { siteSettings } from '@goodword/protocol';
import { expect, test } from 'vitest';
import { anybody, openQuietly, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { answerAll, expectQuiet, openShop, PROGRAM, useStage, WHOLE } from '../support/stage.ts';

useBrowser();
useStage();

const STUB = `<script>window.goodword = window.goodword || function () { (goodword.q = goodword.q || []).push(arguments); };</script>`;
const METHODS = [
  'show',
  'close',
  'share',
  'visit',
  'track',
  'identify',
  'convert',
  'setLocation',
  'setLanguage',
  'consent',
  'on',
  'off',
  'reset',
  'destroy',
];

test('sentry-javascript #3498: where the script is blocked, every method of the stub is there and does nothing', async () => {
  const shop = await openShop({ page: { head: STUB } });
  const context = await anybody();
  await context.route('**/goodword.js', (route) => route.abort('blockedbyclient'));
  const { page, quiet } = await openQuietly(context, shop.url);
  const results = await page.evaluate(
    `${JSON.stringify(METHODS)}.map((name) => typeof goodword(name, 'main', () => {}))`,
  );
  expect(results).toEqual(METHODS.map(() => 'undefined'));
  expect(await shop.events()).toEqual([]);
  await expectQuiet(quiet, { noise: ['net::ERR_BLOCKED_BY_CLIENT'] });
});

test('sentry-javascript #3498: every method takes whatever a page gives it, and throws nothing', async () => {
  const shop = await openShop({ page: { head: STUB } });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  await new Card(page).shown();
  const given = [
    'undefined',
    'null',
    '7',
    '{}',
    '[]',
    '"__proto__"',
    'Symbol()',
    '() => { throw new Error("of the page") }',
    '1n',
  ];
  const calls = METHODS.filter((name) => name !== 'destroy').flatMap((name) =>
    given.map((word) => `goodword('${name}', ${word}, ${word});`),
  );
  await page.evaluate(
    `${calls.join('\n')} goodword('nothing of ours'); goodword(); goodword('destroy'); goodword('show'); void 0`,
  );
  await new Card(page).dialog.waitFor({ state: 'detached' });
  await expectQuiet(quiet);
});

test('posthog #44281 #26391 #24600: shown, dismissed and answered wait for a time of their own', async () => {
  const waiting = { shownDays: 0, dismissedDays: 1, answeredDays: 2 };
  const shop = await openShop({ programs: [{ ...PROGRAM, waiting }] });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  const card = new Card(page);
  const outcome = () =>
    page.evaluate<string>(`JSON.parse(localStorage.getItem('goodword:${shop.site}')).outcomes.visit[0]`);
  await card.shown();
  expect(await outcome()).toBe('shown');
  await page.reload();
  await card.shown();
  await card.press('Close');
  await card.dialog.waitFor({ state: 'detached' });
  expect(await outcome()).toBe('dismissed');
  await page.evaluate("goodword('show')");
  await answerAll(card);
  expect(await outcome()).toBe('answered');
  await shop.received(['survey.shown', 'survey.shown', 'survey.dismissed', ...WHOLE]);
  await expectQuiet(quiet);
});

test('posthog-js #1560: nothing is stored and nothing is sent before consent, and everything works after it', async () => {
  const shop = await openShop({ page: { tag: 'data-consent="required"' } });
  const context = await anybody();
  const sent: string[] = [];
  context.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  const { page, quiet } = await openQuietly(context, shop.url);
  await page.evaluate("goodword('show')");
  // That nothing comes is only seen by waiting; the program itself waits for nothing.
  await page.waitForTimeout(1_000);
  const stored = () => page.evaluate('localStorage.length + sessionStorage.length + document.cookie.length');
  expect([await stored(), sent, await page.locator('goodword-panel').count()]).toEqual([0, [], 0]);
  await page.evaluate("goodword('consent', 'granted')");
  await answerAll(new Card(page));
  await shop.received(['consent.changed', ...WHOLE]);
  await page.evaluate("goodword('consent', 'denied')");
  await expect.poll(stored).toBe(0);
  await expectQuiet(quiet);
});

test('posthog #23352: flushed when the page is hidden, not when it is unloaded', async () => {
  const shop = await openShop();
  const context = await anybody();
  const { page, quiet } = await openQuietly(context, shop.url);
  const listeners = await page.evaluate(
    "['beforeunload', 'unload'].map((name) => typeof getEventListeners === 'undefined' && window['on' + name])",
  );
  expect(listeners).toEqual([null, null]);
  const card = new Card(page);
  await card.shown();
  await card.choose(9);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
  await shop.received(['survey.shown', 'survey.answered score=9']);
  await expectQuiet(quiet);
});

test('posthog-js PR #2790: a machine that opens a link to a page with the widget has answered nothing', async () => {
  const shop = await openShop();
  for (const method of ['GET', 'HEAD']) {
    await fetch(`${shop.url}?gw_visit=token.token.token&score=9`, { method });
    await fetch(`${shop.collector}/f/visit?site=${shop.site}&score=9`, { method });
  }
  expect(await shop.events()).toEqual([]);
});

test('posthog #31175, posthog-js PR #3088, formbricks #1891, surveyjs #1362: a page that asks nobody loads the loader and the configuration', async () => {
  const shop = await openShop({ programs: [] });
  const context = await anybody();
  const loaded: string[] = [];
  context.on('requestfinished', (request) => loaded.push(new URL(request.url()).pathname));
  const { quiet } = await openQuietly(context, shop.url);
  const own = [new URL(shop.url).pathname, '/goodword.js', `/v1/sites/${shop.site}/config`];
  // Which of two that were asked for together is done first is the network's affair.
  await expect.poll(() => loaded.toSorted()).toEqual(own.toSorted());
  await expectQuiet(quiet);
  expect(loaded).toHaveLength(own.length);
});

test('posthog #27387 #30213, formbricks #7515: the language changes while the card is open, and answers stay', async () => {
  const shop = await openShop({
    programs: [
      {
        ...PROGRAM,
        questions: [
          { id: 'score', type: 'score', text: { en: 'Recommend us?', he: 'להמליץ עלינו?' }, low: 'No', high: 'Yes' },
        ],
      },
    ],
  });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  const card = new Card(page);
  await card.shown();
  await card.choose(9);
  await shop.received(['survey.shown', 'survey.answered score=9']);
  await expectQuiet(quiet);
  // The other side of the window is where the card belongs from now on.
  await page.evaluate("goodword('setLanguage', 'he')");
  await card.heading('להמליץ עלינו?');
  expect(await page.locator('goodword-panel').evaluate(({ dir, lang }: HTMLElement) => [dir, lang])).toEqual([
    'rtl',
    'he',
  ]);
  expect(await card.dialog.getByRole('radio').nth(9).isChecked()).toBe(true);
  await page.evaluate("goodword('setLanguage', 'sv')");
  // A language that nobody has translated falls back; the survey does not vanish.
  await card.heading('Recommend us?');
  await shop.received(['survey.shown', 'survey.answered score=9']);
  expect(quiet.noise).toEqual([]);
});

test('umami #1250 #1834, plausible #387: behind a path of the shop itself, under names of its own', async () => {
  const shop = await openShop();
  const context = await anybody();
  const elsewhere: string[] = [];
  // As a proxy in the shop's own server does it.
  await context.route(`${shop.origin}/voice/**`, async (route) => {
    const request = route.request();
    const reply = await route.fetch({ url: request.url().replace(`${shop.origin}/voice`, shop.collector) });
    return route.fulfill({ response: reply });
  });
  context.on('request', (request) => request.url().startsWith(shop.collector) && elsewhere.push(request.url()));
  const address = shop.page(
    `/${shop.site}/proxied`,
    `<!doctype html><title>Shop</title><script async src="/voice/goodword.js" data-site="${shop.site}" data-host="${shop.origin}/voice/"></script>`,
  );
  const { page, quiet } = await openQuietly(context, address);
  await answerAll(new Card(page));
  await shop.received(WHOLE);
  expect(elsewhere).toEqual([]);
  await expectQuiet(quiet);
});

test('formbricks PR #8885: no address of another scheme gets into a configuration, and no text becomes markup', async () => {
  for (const privacyUrl of ['javascript:alert(1)', 'data:text/html,x', 'JAVASCRIPT:x', '//shop.example']) {
    expect(siteSettings.safeParse({ name: 'Shop', privacyUrl }).success).toBe(false);
  }
  const text = '<img src=x onerror="window.harmed = 1"><script>window.harmed = 2</script>';
  const shop = await openShop({
    settings: { name: text.slice(0, 100) },
    locations: [{ id: 'main', name: text }],
    programs: [{ ...PROGRAM, questions: [{ id: 'score', type: 'score', text, low: text, high: text }] }],
  });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  const card = new Card(page);
  await card.shown();
  await card.heading(text);
  await card.choose(3);
  expect(await page.evaluate('window.harmed')).toBeUndefined();
  await shop.received(['survey.shown', 'survey.answered score=3']);
  await expectQuiet(quiet);
});
