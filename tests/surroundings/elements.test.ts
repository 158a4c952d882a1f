import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFlaws, anybody, openQuietly, person, useBrowser } from '../support/browser.ts';
import { expectQuiet, openShop, PROGRAM, type Shop, useStage } from '../support/stage.ts';
import { until } from '../support/until.ts';

useBrowser();
useStage();

const SECRET = 's'.repeat(24);
const QUIET_PROGRAM = { ...PROGRAM, trigger: { delaySeconds: 3_600 } };
const POLICY = (collector: string) =>
  `default-src 'none'; base-uri 'none'; form-action 'none'; script-src ${collector}; connect-src ${collector}; img-src ${collector}; style-src 'nonce-c3R5bGU'; require-trusted-types-for 'script'; trusted-types 'none'`;
/** What the README tells a page to reserve, so that nothing moves when the script has come. */
const RESERVED =
  '<style nonce="c3R5bGU">goodword-wall{display:block;min-height:760px}goodword-share{display:block;min-height:44px}</style>';
const WALL = `<h1>Lakeside Motors</h1><goodword-wall location="main"></goodword-wall><p id="below">Below</p>`;
const CAR = `<h1>The Ostrel</h1><p>A car.</p><goodword-share title="The Ostrel" location="main"></goodword-share><p>Below</p>`;

async function openPage(
  body: string,
  { programs = [QUIET_PROGRAM], html = 'lang="en"', count = 0, path = '/page' } = {},
) {
  const shop = await openShop({ programs });
  for (let at = 0; at < count; at++)
    await say(shop, { words: `Word ${at}. ${'They showed me the worn part. '.repeat(at % 4)}` });
  const headers = { 'content-security-policy': POLICY(shop.collector) };
  return { shop, url: shop.put({ path: `/${shop.site}${path}`, html, head: RESERVED, body, headers }) };
}

let made = 0;
/** A customer puts in a word, by the API that the widget speaks. */
async function say({ collector, site, origin }: Shop, { words = 'They found it.', name = '' } = {}): Promise<string> {
  const code = `wall${String(++made).padStart(12, '0')}`;
  const send = (method: string, path: string, body: object) =>
    fetch(collector + path, {
      method,
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ site, secret: SECRET, ...body }),
    });
  expect((await send('POST', '/v1/recommendations', { code, location: 'main', program: 'visit' })).status).toBe(202);
  const consent = { wording: 'Public, here too.', shownOn: ['page', 'wall'] };
  const put = await send('PUT', `/v1/recommendations/${code}`, { words, ...(name && { name }), consent });
  expect(put.status).toBe(200);
  return code;
}

const wallText = async (page: Page) =>
  (await page.locator('goodword-wall .card').allInnerTexts()).join().replace(/\s+/g, ' ');
const words = (page: Page) => page.locator('goodword-wall blockquote p');

describe('a wall', () => {
  test('shows a recommendation that was just made, under a strict policy, moves nothing, and drops it once it is taken back', async () => {
    const { shop, url } = await openPage(WALL);
    const code = await say(shop, { words: 'They <b>showed</b> me the worn part.', name: 'Catie' });
    await say(shop, { words: 'Cold room.' });
    const { page, quiet } = await openQuietly(await anybody(), url);
    await words(page).first().waitFor();
    expect(await words(page).allTextContents()).toEqual(['Cold room.', 'They <b>showed</b> me the worn part.']);
    const text = await wallText(page);
    expect(text).toContain('What people say about Lakeside Motors');
    expect(text).toContain('All 2 that may be shown are here, newest first.');
    expect(text).toContain('Catie Left on');
    expect(text).toContain('A customer Left on');
    await expectQuiet(quiet);

    const withdrawn = await fetch(`${shop.collector}/r/${code}/withdraw`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret: SECRET }),
    });
    expect(withdrawn.status).toBe(200);
    const again = await openQuietly(await anybody(), url);
    await words(again.page).first().waitFor();
    expect(await words(again.page).allTextContents()).toEqual(['Cold room.']);
    expect(await wallText(again.page)).toContain('1 was taken back by its author.');
  });

  test('is as high as the page has reserved until the reader wants more; then all of it comes, in order', async () => {
    const { url } = await openPage(WALL, { count: 15 });
    const { page, quiet } = await openQuietly(await anybody(), url);
    const below = page.locator('#below');
    const { y: before } = (await below.boundingBox()) ?? { y: 0 };
    await words(page).first().waitFor();
    expect((await below.boundingBox())?.y).toBe(before);
    const more = page.locator('goodword-wall').getByRole('button', { name: 'Show more' });
    while (await more.isVisible()) {
      const shown = await page.locator('goodword-wall li:visible').count();
      await more.click();
      await until(
        'more of the wall',
        async () => (await page.locator('goodword-wall li:visible').count()) > shown || !(await more.isVisible()),
      );
    }
    const all = await page.locator('goodword-wall li:visible blockquote').allInnerTexts();
    expect(all.map((each) => Number(/\d+/.exec(each)?.[0]))).toEqual([...Array(15).keys()].reverse());
    expect(await wallText(page)).toContain('15 of 15 shown.');
    // Reading across is newest first: the second stands beside the first, not under it.
    const [first, second] = await page
      .locator('goodword-wall li')
      .evaluateAll((items) => items.map((each) => each.getBoundingClientRect().top));
    expect(second).toBe(first);
    await expectQuiet(quiet);
  });

  test('tells machines the same as people, as data: nothing that a customer wrote gets out of it', async () => {
    const { shop, url } = await openPage(WALL);
    const hostile = '</script><img src=x onerror="document.title=\'broken\'">';
    await say(shop, { words: hostile, name: 'Imre' });
    const { page, quiet } = await openQuietly(await anybody(), url);
    await words(page).first().waitFor();
    const place = page.locator('goodword-wall > [itemtype="https://schema.org/LocalBusiness"]');
    expect(await place.locator('> meta[itemprop="name"]').getAttribute('content')).toBe('Lakeside Motors');
    const review = place.locator('> [itemprop="review"][itemtype="https://schema.org/Review"]');
    expect(await review.count()).toBe(1);
    expect(await review.locator('> meta[itemprop="reviewBody"]').getAttribute('content')).toBe(hostile);
    expect(await review.locator('[itemprop="author"] > meta[itemprop="name"]').getAttribute('content')).toBe('Imre');
    expect(await page.title()).not.toBe('broken');
    expect(await page.locator('goodword-wall img').count()).toBe(0);
    await expectQuiet(quiet);
  });

  test('is not even asked for while it is far away', async () => {
    const { shop, url } = await openPage(`<main>${'<p>Words</p>'.repeat(200)}</main>${WALL}`, { count: 1 });
    const context = await anybody();
    const asked: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const { page } = await openQuietly(context, url);
    await page.evaluate(() => customElements.whenDefined('goodword-wall').then(() => undefined));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(asked.filter((path) => /wall/.test(path))).toEqual([]);
    await page.locator('#below').scrollIntoViewIfNeeded();
    await words(page).first().waitFor();
    expect(asked).toContain(`/v1/sites/${shop.site}/wall`);
  });

  test('empty, it says so, and invites; the invitation opens the share step', async () => {
    const { url } = await openPage(WALL);
    const { page, quiet } = await openQuietly(await anybody(), url);
    await page.getByRole('heading', { name: 'No words about Lakeside Motors yet' }).waitFor();
    await page.getByRole('button', { name: 'Been here?' }).click();
    await page.locator('goodword-panel').getByRole('heading', { name: 'Put in a good word?' }).waitFor();
    await expectQuiet(quiet);
  });

  test('away, it says so, and tries again when it is asked to', async () => {
    const { url } = await openPage(WALL, { count: 1 });
    const context = await anybody();
    let isAway = true;
    await context.route('**/wall?*', (route) => (isAway ? route.abort() : route.continue()));
    const { page } = await openQuietly(context, url);
    await page.getByText('They cannot be loaded just now.').waitFor();
    isAway = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await words(page).first().waitFor();
  });

  test.each([
    ['English', 'lang="en"', {}],
    ['Arabic, dark, on a phone', 'lang="ar" dir="rtl"', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
  ] as const)('is accessible: %s', async (_, html, options) => {
    const { shop, url } = await openPage(WALL, { html, count: 8 });
    await say(shop, { words: 'Long. '.repeat(90), name: 'Imre' });
    const { page } = await openQuietly(await person({ bypassCSP: true, ...options }), url);
    await words(page).first().waitFor();
    expect(await accessibilityFlaws(page, 'goodword-wall')).toEqual([]);
  });
});

describe('passing a page on', () => {
  test('a tap on a vehicle’s page makes a link, is counted, and leads a friend back to it; the visit is counted, too', async () => {
    const { shop, url } = await openPage(CAR);
    const customer = await person({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { page, quiet } = await openQuietly(customer, url);
    const embed = page.locator('goodword-share');
    await embed.getByRole('button', { name: 'Tell a friend' }).click();
    const mail = embed.getByRole('link', { name: 'E-mail' });
    await mail.waitFor();
    const [link = ''] = /http\S+\/r\/[\w-]{16}/.exec(decodeURIComponent((await mail.getAttribute('href')) ?? '')) ?? [];
    expect(link).toContain(`${shop.collector}/r/`);
    await embed.getByRole('button', { name: 'Copy link' }).click();
    await embed.getByText('Link copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${link}?c=copy`);
    const code = link.split('/').at(-1);
    const [prepared, opened] = await shop.received(['recommendation.prepared', 'share.opened']);
    expect(prepared).toMatchObject({ code, content: { url, title: 'The Ostrel' }, location: 'main' });
    expect(opened).toMatchObject({ code, channel: 'copy', location: 'main' });
    await expectQuiet(quiet);

    const friend = await openQuietly(await anybody(), link);
    await friend.page.getByRole('heading', { name: 'The Ostrel' }).waitFor();
    await shop.received(['recommendation.prepared', 'share.opened', 'link.landed']);
    await friend.page.getByRole('link', { name: 'Visit' }).click();
    await friend.page.getByRole('heading', { name: 'The Ostrel' }).waitFor();
    expect(new URL(friend.page.url()).pathname).toBe(new URL(url).pathname);
    const reply = await fetch(`${shop.collector}/v1/reports/funnel`, {
      headers: { authorization: `Bearer ${shop.token}` },
    });
    expect(await reply.json()).toMatchObject({ advocates: 1, shares: 1, visitors: 1 });
  });

  test('works without a survey and without the widget’s tag: one small script', async () => {
    const shop = await openShop({ programs: [] });
    const url = shop.page(
      `/${shop.site}/alone`,
      `<!doctype html><html lang="de-AT"><meta charset="utf-8"><title>Der Ostrel</title>${RESERVED}
      <script async src="${shop.collector}/share.js" data-site="${shop.site}"></script>
      <body><h1>Der Ostrel</h1><goodword-share></goodword-share></body></html>`,
      { 'content-security-policy': POLICY(shop.collector) },
    );
    const { page, quiet } = await openQuietly(await anybody(), `${url}?private=1`);
    await page.getByRole('button', { name: 'Weitersagen' }).click();
    const mail = page.getByRole('link', { name: 'E-Mail' });
    await mail.waitFor();
    await mail.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
    await mail.click();
    const [prepared, opened] = await shop.received(['recommendation.prepared', 'share.opened']);
    // The address as far as it says what the page is, and nothing of its visitor's.
    expect(prepared).toMatchObject({ content: { url, title: 'Der Ostrel' } });
    expect(prepared).not.toHaveProperty('location');
    expect(opened).toMatchObject({ channel: 'email' });
    await expectQuiet(quiet, { globals: [] });
  });

  test('makes no link for who only looks', async () => {
    const { shop, url } = await openPage(CAR);
    const { page } = await openQuietly(await anybody(), url);
    await page.getByRole('button', { name: 'Tell a friend' }).waitFor();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await shop.events()).toEqual([]);
  });

  test('is accessible', async () => {
    const { url } = await openPage(CAR);
    const { page } = await openQuietly(await person({ bypassCSP: true }), url);
    await page.getByRole('button', { name: 'Tell a friend' }).click();
    await page.locator('goodword-share').getByRole('link', { name: 'E-mail' }).waitFor();
    expect(await accessibilityFlaws(page, 'goodword-share')).toEqual([]);
  });
});
