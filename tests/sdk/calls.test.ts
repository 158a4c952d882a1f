import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { anybody, openQuietly, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { answerAll, expectQuiet, openShop, PROGRAM, type Shop, useStage, WHOLE } from '../support/stage.ts';
import { exported } from '../support/stored.ts';
import { servePage } from '../support/stranger.ts';

useBrowser();
useStage();

/** Opens a page that has `createGoodword` and `OPTIONS` in its reach. What is run there reads as a page's own script. */
async function openPage(shop: Shop, { query = '', options = {}, css = '' } = {}) {
  const opened = await openQuietly(await anybody(), servePage({ shop, name: 'calls' }) + query);
  const given = { site: shop.site, host: shop.collector, ...options };
  await opened.page.evaluate(`Object.defineProperty(window, 'OPTIONS', { value: ${JSON.stringify(given)} })`);
  if (css) await opened.page.addStyleTag({ content: css });
  const noiseAfter = opened.quiet.noise.length;
  return { ...opened, lines: () => opened.quiet.noise.slice(noiseAfter) };
}

/** Runs lines of a page's script, and gives the errors that reached it. */
function run(page: Page, lines: string[]): Promise<string[]> {
  return page.evaluate(
    `[${lines.map((line) => JSON.stringify(line)).join()}].flatMap((line) => {
      try { (0, eval)('(() => {' + line + '})()'); return []; } catch (error) { return [line + ': ' + error]; }
    })`,
  );
}

const CREATE = "Object.defineProperty(window, 'g', { value: createGoodword(OPTIONS), configurable: true })";
const CIRCLE = 'const circle = {}; circle.circle = circle;';

/** What no page should write, and some do. */
const WRONG = [
  'g.track()',
  'g.track(7, 7)',
  "g.track('nested', { a: { b: 1 } })",
  `${CIRCLE} g.track('circle', circle)`,
  "g.track('big', { a: 1n })",
  "g.track(Symbol('symbol'))",
  'g.convert(null)',
  "g.convert({ order: 17, value: '19.00' })",
  'g.show({})',
  "g.share('nonsense')",
  'g.setLocation({})',
  `${CIRCLE} g.setLocation(circle)`,
  'g.setLanguage({})',
  "g.setLanguage('no language!')",
  'g.visit({})',
  "g.visit('nonsense')",
  'g.consent()',
  "g.consent('maybe')",
  'g.identify()',
  'g.on()',
  "g.on('survey:shown', 'no function')",
  "g.on('survey:shown', () => { throw new Error('the page’s own'); })",
  "g.on('survey:show', () => {})",
  'g.off()',
];
/** Leaves the page about something again. */
const RIGHT = ["g.setLocation('main')", "g.setLanguage('en')", 'g.visit(undefined)'];

describe('calls', () => {
  test('before anything has loaded count as later ones do', async () => {
    const shop = await openShop();
    const { page, quiet } = await openPage(shop);
    await run(page, [CREATE, "g.setLanguage('de'); g.track('early', { depth: 2 }); g.show(); g.show()"]);
    await new Card(page).dialog.getByRole('button', { name: 'Weiter' }).waitFor();
    await shop.received(['survey.shown']);
    await expect
      .poll(async () => (await exported(shop, 'events')).filter(({ type }) => type === 'track'))
      .toMatchObject([{ name: 'early', props: { depth: 2 } }]);
    expect(quiet.noise).toEqual([]);
  });

  test('two clients ask once', async () => {
    const shop = await openShop();
    const { page, quiet } = await openPage(shop);
    await run(page, [CREATE, CREATE]);
    await answerAll(new Card(page));
    await shop.received(WHOLE);
    expect(quiet.noise).toEqual([]);
  });

  test('after destroy do nothing, and ask for nothing', async () => {
    const shop = await openShop({ programs: [] });
    const { page, quiet } = await openPage(shop);
    const config = page.waitForResponse((response) => response.url().includes('/config'));
    await run(page, [CREATE]);
    await (await config).finished();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const thrown = await run(page, [
      'g.destroy(); g.destroy()',
      "g.show(); g.share(); g.close(); g.track('late'); g.convert({ order: 'A-1' }); g.visit('a-token-of-a-visit')",
      "g.setLocation('main'); g.setLanguage('de'); g.consent('denied'); g.consent('granted'); g.identify('me', 'x')",
      "g.on('survey:shown', () => {}); g.off('survey:shown'); g.reset()",
    ]);
    // Later than all that a client does by itself.
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
    expect([thrown, requests, quiet.noise, await exported(shop, 'events')]).toEqual([[], [], [], []]);
  });

  test.each([
    ['show', 'g.show()'],
    ['share', 'g.share()'],
    ['an element', "document.body.append(document.createElement('goodword-survey')); g.track('x')"],
  ])('destroy right after %s: nothing opens but what the next client opens', async (_what, line) => {
    const shop = await openShop();
    const { page } = await openPage(shop);
    await run(page, [`${CREATE}; ${line}; g.destroy()`, CREATE]);
    await page.locator('goodword-panel').first().waitFor({ state: 'attached' });
    await shop.received(['survey.shown'], 3_000);
    expect(await page.locator('goodword-panel').count()).toBe(1);
  });

  test('a location that is set while the card is on its way: it is asked about that one', async () => {
    const shop = await openShop();
    const { page } = await openPage(shop);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const onItsWay = page.waitForRequest((request) => request.url().includes('open-panel'));
    await page.route(/open-panel/, async (route) => {
      await held;
      await route.continue();
    });
    await run(page, [CREATE]);
    await onItsWay;
    const config = page.waitForResponse((response) => response.url().includes('location=main'));
    await run(page, ["g.setLocation('main')"]);
    await (await config).finished();
    // The delay of 0 seconds has passed for the new location, too.
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 200))');
    release();
    await shop.received(['survey.shown'], 3_000);
  });
});

/** Asks after a moment, so that all the calls are made before. */
const programs = [{ ...PROGRAM, trigger: { delaySeconds: 1 } }];

describe('wrong calls', () => {
  test('are not noticed by the page, and cost no answer', async () => {
    const shop = await openShop({ programs });
    const { page, quiet } = await openPage(shop);
    expect(await run(page, [CREATE, ...WRONG, ...RIGHT])).toEqual([]);
    await answerAll(new Card(page));
    await shop.received(WHOLE);
    expect(quiet.noise).toEqual([]);
    expect(await quiet.shift()).toBe(0);
  });

  // Where nothing may be kept, what cannot be written must not stay in memory before all that comes after it.
  test('are not noticed and cost no answer where consent is still to come', async () => {
    const shop = await openShop({ programs });
    const { page, quiet } = await openPage(shop, { options: { consent: 'required' } });
    page.setDefaultTimeout(120_000);
    expect(await run(page, [CREATE, ...WRONG, ...RIGHT, "g.consent('granted')"])).toEqual([]);
    await answerAll(new Card(page));
    await shop.received(['consent.changed', ...WHOLE]);
    expect(quiet.noise).toEqual([]);
  });

  test('say so in debug: one line for each', () =>
    warnsOnce([
      ['g.convert(null)', /TypeError/],
      ["g.show('nonsense')", /no program nonsense/],
      ["g.share('nonsense')", /no program nonsense/],
      ["g.identify('me')", /no signature/],
      [`${CIRCLE} g.setLocation(circle)`, /circular/],
    ]));

  test('consent to something else says so in debug', () => warnsOnce([["g.consent('maybe')", /maybe/]]));
  test('properties that are no JSON say so in debug', () =>
    warnsOnce([[`${CIRCLE} g.track('circle', circle)`, /circular/]]));

  async function warnsOnce(calls: [line: string, words: RegExp][]): Promise<void> {
    const { page, lines } = await openPage(await openShop({ programs: [] }), { options: { debug: true } });
    await run(page, [CREATE]);
    // The client itself: no program was left out.
    await expect.poll(lines).toEqual(['info: [goodword] []']);
    for (const [index, [line, words]] of calls.entries()) {
      expect(await run(page, [line])).toEqual([]);
      await expect.poll(lines, { timeout: 120_000 }).toHaveLength(2 + index);
      expect(lines().at(-1)).toMatch(words);
    }
    expect(lines().every((line) => line.startsWith('info: [goodword] '))).toBe(true);
  }
});

describe('options', () => {
  const MISSING = ['', 'undefined', 'null', '{}', '7', "{ site: 'pub_YOURKEY' }", '{ host: OPTIONS.host }'];
  const USE = "g.on('survey:shown', () => {}); g.track('x'); g.show(); g.destroy()";
  const useAll = MISSING.map((options) => `const g = createGoodword(${options}); ${USE}; createGoodword(${options})`);

  // A request to `undefined/v1/…` would go to the shop's own server, on each of its pages.
  test('that are missing: nothing is thrown, asked for or said', async () => {
    const { page, quiet } = await openPage(await openShop());
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    expect(await run(page, useAll)).toEqual([]);
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
    expect([requests, quiet.noise]).toEqual([[], []]);
  });

  test('that are missing: one line in debug', async () => {
    const { page, lines } = await openPage(await openShop(), { query: '?goodword_debug' });
    expect(await run(page, ['createGoodword({ site: 7 })'])).toEqual([]);
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
    expect(lines()).toEqual([expect.stringContaining('createGoodword needs site and host')]);
  });
});

describe('the script tag', () => {
  const NONSENSE = [
    "goodword('nonsense')",
    'goodword()',
    'goodword(null)',
    "goodword({}, 'show')",
    "goodword('__proto__')",
    "goodword('constructor')",
    "goodword('toString')",
    ...WRONG.map((line) => line.replace(/g\.(\w+)\(/, "goodword('$1', ").replace(', )', ')')),
    ...RIGHT.map((line) => line.replace(/g\.(\w+)\(/, "goodword('$1', ")),
  ];

  test.each(['before the script is there', 'after'])('takes wrong calls %s, and costs no answer', async (when) => {
    const shop = await openShop({ programs });
    const stub =
      'window.goodword = window.goodword || function () { (goodword.q = goodword.q || []).push(arguments); };';
    const calls = NONSENSE.map((line) => `(() => { ${line} })();`).join('\n');
    const head = when === 'after' ? '' : `<script>${stub}\n${calls}</script>`;
    const { page, quiet } = await openQuietly(await anybody(), shop.put({ head }));
    await page.waitForFunction('window.goodword?.isReady');
    if (when === 'after') expect(await run(page, NONSENSE)).toEqual([]);
    await answerAll(new Card(page));
    await shop.received(WHOLE);
    await expectQuiet(quiet);
  });

  test('an unknown method: one line in debug', async () => {
    const shop = await openShop({ programs: [], page: { tag: 'data-debug' } });
    const { page, quiet } = await openQuietly(await anybody(), shop.url);
    await expect.poll(() => quiet.noise).toEqual(['info: [goodword] []']);
    await run(page, ["goodword('nonsense')"]);
    await expect
      .poll(() => quiet.noise)
      .toEqual(['info: [goodword] []', expect.stringMatching(/^info: \[goodword\] TypeError/)]);
  });
});

describe('custom properties', () => {
  const css = ':root { --goodword-brand: #aa3300; --goodword-radius: 3px; --goodword-font: Georgia }';
  const look = (page: Page, property: string) =>
    page
      .locator('goodword-panel .card')
      .evaluate((card, name) => getComputedStyle(card).getPropertyValue(name), property);

  test('color and corners are the page’s', async () => {
    const { page } = await openPage(await openShop(), { css });
    await run(page, [CREATE]);
    const card = new Card(page);
    await card.shown();
    expect(await look(page, 'border-radius')).toBe('3px');
    await card.choose(9);
    const next = card.dialog.getByRole('button', { name: 'Next' });
    expect(await next.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe('rgb(170, 51, 0)');
  });

  test('the font is the page’s', async () => {
    const { page } = await openPage(await openShop(), { css });
    await run(page, [CREATE]);
    await new Card(page).shown();
    expect(await look(page, 'font-family')).toMatch(/^Georgia\b/);
  });
});
