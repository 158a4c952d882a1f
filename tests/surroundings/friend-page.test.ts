import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { anybody, openQuietly, person, useBrowser } from '../support/browser.ts';
import { openShop, useStage } from '../support/stage.ts';

useBrowser();
useStage();

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const LONG = 'They found a loose cable, charged me nothing, and washed the car. '.repeat(12).trim();
const DAY = [{ from: '08:00', to: '18:00' }];
const LOCATION = {
  id: 'main',
  name: 'Lakeside Motors',
  address: '4 Quay Street',
  locality: 'Portsend',
  phone: '01632 960 142',
  url: 'https://lakeside.example/',
  timeZone: 'Europe/London',
  hours: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY },
};

interface Said {
  words: string;
  name?: string;
  language?: string;
  place?: Partial<typeof LOCATION>;
}

/** Publishes words as a customer does, and tells where a friend finds them. */
async function publish({ words, name, language = 'en', place = {} }: Said) {
  const shop = await openShop({ locations: [{ ...LOCATION, ...place }] });
  const code = shop.site.replace('pub_', '').padEnd(16, 'x');
  const send = (method: string, path: string, body: object) =>
    fetch(`${shop.collector}${path}`, {
      method,
      headers: { 'content-type': 'application/json', origin: shop.origin },
      body: JSON.stringify({ site: shop.site, ...body }),
    });
  await send('POST', '/v1/recommendations', { code, location: 'main', program: 'visit', language });
  const reply = await send('PUT', `/v1/recommendations/${code}`, {
    words,
    ...(name === undefined ? {} : { name }),
    language,
    consent: { wording: 'Public.' },
  });
  expect(reply.status).toBe(200);
  return { ...shop, link: `${shop.collector}/r/${code}` };
}

/** What axe-core finds wrong, as lines. */
async function flaws(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate<{ id: string; nodes: { target: unknown; failureSummary?: string }[] }[]>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations)`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${JSON.stringify(node.target)}: ${node.failureSummary}`),
  );
}

const ATTACKS = [
  '<script>window.hacked = 1</script>',
  '</script><script>window.hacked = 1</script>',
  '"><img src=x onerror="window.hacked = 1">',
  '</p></blockquote><svg onload="window.hacked = 1"><style>*{display:none}</style>',
  '<iframe srcdoc="<script>parent.hacked = 1</script>"></iframe>',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<a href="javascript:window.hacked=1" autofocus onfocus="window.hacked=1">tap</a>',
  '<form action="https://evil.example/"><button>Visit</button></form>',
  '{{constructor.constructor("window.hacked=1")()}} #{window.hacked = 1} <!-- <script>',
  '\u202Ereversed\u202C \u2066isolated \u200Bzero\u200Dwidth',
  `Z${'\u0335\u0336\u0310'.repeat(60)}algo`,
  'x'.repeat(2_000),
];

test.each(ATTACKS)('stays words, and asks nobody for anything: %j', async (words) => {
  const { link, collector, events } = await publish({ words, name: words.slice(0, 40) });
  const context = await anybody();
  const foreign: string[] = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (!url.startsWith(`${collector}/`) && !url.startsWith('data:')) foreign.push(url);
    return route.continue();
  });
  const { page, quiet } = await openQuietly(context, link);
  page.on('dialog', (dialog) => quiet.noise.push(`dialog: ${dialog.message()}`));
  await page.locator('#words').waitFor();
  // The page's own script ran, and it alone: a person was counted.
  await expect.poll(async () => (await events()).filter(({ type }) => type === 'link.landed').length).toBe(1);
  expect(await page.evaluate('window.hacked')).toBeUndefined();
  expect({ noise: quiet.noise, foreign }).toEqual({ noise: [], foreign: [] });
  const odd =
    'main script, main style, main iframe, main img[src="x"], main form, base, meta[http-equiv], [onload], [onerror], [onfocus]';
  expect(await page.locator(odd).count()).toBe(0);
  const shown = (await page.locator('#words').textContent()) ?? '';
  const letters = (text: string) => text.replace(/[^\p{L}\p{P}\p{S}]/gu, '');
  expect(letters(shown)).toBe(letters(words));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(letters(JSON.parse(data ?? '').reviewBody)).toBe(letters(words));
});

test.each([
  { what: 'on a desk', language: 'en', options: {} },
  { what: 'on a phone', language: 'en', options: PHONE },
  {
    what: 'on a small phone, in the dark',
    language: 'de',
    options: { ...PHONE, viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  },
  { what: 'from right to left', language: 'ar', options: PHONE },
  { what: 'in Japanese', language: 'ja', options: { colorScheme: 'dark' } },
] as { what: string; language: string; options: BrowserContextOptions }[])(
  'everybody can use it $what',
  async ({ language, options }) => {
    const { link } = await publish({ words: LONG, name: 'Catie', language });
    const { page, quiet } = await openQuietly(await person(options), link);
    await page.locator('details').first().locator('summary').click();
    await page.locator('.week summary').click();
    expect(await flaws(page)).toEqual([]);
    expect(quiet.noise).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const small = await page.evaluate(() =>
      Array.from(document.querySelectorAll('a, button, summary'))
        .map((element) => ({ text: element.textContent, height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height > 0 && height < 24),
    );
    expect(small).toEqual([]);
  },
);

test('long words are folded after six lines, and unfold without a script', async () => {
  const { link } = await publish({ words: LONG });
  const context = await person({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(link);
  const words = page.locator('#words');
  const height = async () => (await words.boundingBox())?.height ?? 0;
  expect(await height()).toBeCloseTo(6 * 32, 0);
  await page.getByRole('link', { name: 'Read it all' }).click();
  expect(await height()).toBeGreaterThan(7 * 32);
  expect(await page.getByRole('link', { name: 'Read it all' }).count()).toBe(0);
});

test('on a phone the two ways to the place stay at the foot, and hide nothing at the end', async () => {
  const { link } = await publish({ words: LONG });
  const { page } = await openQuietly(await person(PHONE), link);
  const visit = page.getByRole('link', { name: 'Visit' });
  const box = await visit.boundingBox();
  expect(box && { isLow: box.y > 760 && box.y + box.height <= 844, isHigh: box.height >= 48 }).toEqual({
    isLow: true,
    isHigh: true,
  });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const last = await page.locator('.goodword').boundingBox();
  const bar = await page.locator('.actions').boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test('"Recommend it too" opens the survey about the same place, with the code that it came by', async () => {
  const { link, site } = await publish({ words: 'Good people.' });
  const { page, quiet } = await openQuietly(await anybody(), link);
  await page.getByRole('link', { name: 'Recommend it too' }).click();
  await page.locator('goodword-survey').waitFor();
  const code = link.split('/r/')[1];
  const { pathname, searchParams } = new URL(page.url());
  expect([pathname, Object.fromEntries(searchParams)]).toEqual(['/f/visit', { site, location: 'main', via: code }]);
  expect(quiet.noise).toEqual([]);
});
