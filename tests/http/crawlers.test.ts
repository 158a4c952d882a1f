import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { collector, ORIGIN, PUBLIC_URL, SITE, type TestCollector, TOKEN } from '../support/collector.ts';
import { customer, event, newCode } from '../support/journey.ts';

/** It says what it exports as CommonJS does. */
const scrape: typeof import('open-graph-scraper') = createRequire(import.meta.url)('open-graph-scraper');
const SECRET = 's'.repeat(24);
const WORDS = 'They found a loose cable, charged me nothing, and had washed the car before I finished my coffee.';
const SAFARI = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const IPHONE = `Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) ${SAFARI}`;
const ANDROID =
  'Mozilla/5.0 (Linux; Android 15; Pixel 9 Build/BP1A.250505.005; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/137.0.7151.61 Mobile Safari/537.36';
const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Safari/537.36';

interface Fetcher {
  who: string;
  agent: string;
  headers?: Record<string, string>;
}

/** As these machines have been seen to ask, header by header where one matters. */
const MACHINES: Fetcher[] = [
  {
    who: 'Facebook',
    agent: 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    headers: { range: 'bytes=0-524287' },
  },
  { who: 'Meta', agent: 'meta-externalagent/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)' },
  { who: 'X', agent: 'Twitterbot/1.0' },
  { who: 'WhatsApp on a phone', agent: 'WhatsApp/2.25.16.81 A' },
  { who: 'WhatsApp on the web', agent: 'WhatsApp/2.2523.1 W' },
  { who: 'LinkedIn', agent: 'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)' },
  { who: 'Slack', agent: 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)' },
  { who: 'Telegram', agent: 'TelegramBot (like TwitterBot)' },
  { who: 'Discord', agent: 'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)' },
  {
    who: 'iMessage',
    agent: `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0`,
  },
  { who: 'Mastodon', agent: 'Mastodon/4.3.8 (http.rb/5.2.0; +https://mastodon.example/) Bot' },
  { who: 'Bluesky', agent: 'Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)' },
  { who: 'Pinterest', agent: 'Mozilla/5.0 (compatible; Pinterestbot/1.0; +https://www.pinterest.com/bot.html)' },
  {
    who: 'Skype and Teams',
    agent: 'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com',
  },
  { who: 'LINE', agent: 'facebookexternalhit/1.1;line-poker/1.0' },
  { who: 'Google', agent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
  { who: 'a mail scanner that says so', agent: 'BarracudaCentral/1.0 (+https://www.barracudacentral.org/robots.txt)' },
  { who: 'a scanner in Python', agent: 'python-requests/2.32.3' },
  { who: 'nobody', agent: '' },
  { who: 'Chrome, ahead of a tap', agent: CHROME, headers: { 'sec-purpose': 'prefetch;prerender' } },
  {
    who: 'Safari, ahead of a tap',
    agent: `${IPHONE} Version/18.5 Mobile/15E148 Safari/604.1`,
    headers: { purpose: 'prefetch' },
  },
  {
    who: 'Firefox, ahead of a tap',
    agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:139.0) Gecko/20100101 Firefox/139.0',
    headers: { 'sec-purpose': 'prefetch' },
  },
  { who: 'headless Chrome', agent: CHROME.replace('Chrome/', 'HeadlessChrome/') },
];

/** People, some in the browsers inside other apps. Safe Links and URL Defense fetch under such an agent, too: see below. */
const PEOPLE: Fetcher[] = [
  { who: 'Chrome', agent: CHROME },
  { who: 'Safari on a phone', agent: `${IPHONE} Version/18.5 Mobile/15E148 Safari/604.1` },
  {
    who: 'Facebook on an iPhone',
    agent: `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/517.0.0.37.112;FBBV/742530411;FBDV/iPhone16,1;FBMD/iPhone;FBSN/iOS;FBSV/18.5;FBSS/3;FBCR/;FBID/phone;FBLC/en_US;FBOP/80]`,
  },
  { who: 'Facebook on Android', agent: `${ANDROID} [FB_IAB/FB4A;FBAV/517.0.0.34.109;IABMV/1;]` },
  { who: 'Messenger', agent: `${ANDROID} [FB_IAB/Orca-Android;FBAV/511.0.0.40.90;]` },
  {
    who: 'Instagram on an iPhone',
    agent: `${IPHONE} Mobile/15E148 Instagram 384.0.0.26.83 (iPhone16,1; iOS 18_5; en_US; en; scale=3.00; 1179x2556; 748573291)`,
  },
  {
    who: 'Instagram on Android',
    agent: `${ANDROID} Instagram 384.0.0.39.103 Android (35/15; 420dpi; 1080x2361; Google/google; Pixel 9; tokay; tokay; en_US; 748573294)`,
  },
  { who: 'LINE', agent: `${IPHONE} Safari Line/15.8.0` },
  { who: 'WhatsApp’s own window', agent: `${ANDROID} WhatsApp/2.25.16.81` },
  { who: 'the Pinterest app', agent: `${ANDROID} [Pinterest/Android]` },
  { who: 'the LinkedIn app', agent: `${IPHONE} Mobile/15E148 [LinkedInApp]/9.31.1` },
  { who: 'the X app', agent: `${IPHONE} Mobile/15E148 Twitter for iPhone/11.2` },
  { who: 'TikTok', agent: `${IPHONE} Mobile/15E148 musical_ly_39.8.0 BytedanceWebview/d8a21c6` },
  {
    who: 'WeChat',
    agent: `${ANDROID} XWEB/1160117 MMWEBSDK/20240404 MicroMessenger/8.0.49.2600 WeChat/arm64 Weixin NetType/WIFI`,
  },
];

async function published(more: object = {}): Promise<{ it: TestCollector; code: string }> {
  const it = await collector();
  const code = newCode();
  const site = { site: SITE, secret: SECRET };
  await it.call(
    'POST',
    '/v1/recommendations',
    { ...site, code, location: 'harbor', program: 'visit' },
    { origin: ORIGIN },
  );
  const words = { words: WORDS, name: 'Catie', consent: { wording: 'Public.' }, ...more };
  await it.call('PUT', `/v1/recommendations/${code}`, { ...site, ...words }, { origin: ORIGIN });
  return { it, code };
}

const funnel = async ({ call }: TestCollector) =>
  (await call('GET', '/v1/reports/funnel', undefined, { token: TOKEN })).body;
const land = (it: TestCollector, code: string, html: string, agent: string) => {
  const nonce = /data-nonce="([^"]+)"/.exec(html)?.[1];
  const landed = event(customer(), 'link.landed', { code, nonce });
  return it.send([{ ...landed, location: undefined, program: undefined, response: undefined }], {
    origin: PUBLIC_URL,
    agent,
  });
};

/** What a library that others keep up finds in the page. */
async function tagsOf(html: string) {
  const { error, result } = await scrape({ html });
  if (error) throw new Error(JSON.stringify(result));
  return result;
}

describe('who opens a link', () => {
  /** Opens the link as each of them, scripts and all where `lands`, and tells by name what each was counted as. */
  async function countedAs(fetchers: readonly Fetcher[], lands: boolean) {
    const { it, code } = await published();
    const counts: Record<string, { status: number; type: unknown; previews: number; visitors: number }> = {};
    let before = await funnel(it);
    for (const [index, { who, agent, headers }] of fetchers.entries()) {
      const how = { agent, headers: { accept: '*/*', ...headers }, address: `198.51.100.${index}` };
      const page = await it.call('GET', `/r/${code}`, undefined, how);
      if (lands) await land(it, code, page.text, agent);
      else await expect.poll(async () => (await funnel(it)).previews, { message: who }).toBe(before.previews + 1);
      const after = await funnel(it);
      counts[who] = {
        status: page.status,
        type: page.headers['content-type'],
        previews: after.previews - before.previews,
        visitors: after.visitors - before.visitors,
      };
      before = after;
    }
    return counts;
  }
  const each = (fetchers: readonly Fetcher[], counts: object) =>
    Object.fromEntries(fetchers.map(({ who }) => [who, { status: 200, type: 'text/html; charset=utf-8', ...counts }]));

  test('a machine is a preview, and nobody’s visit', async () => {
    expect(await countedAs(MACHINES, false)).toEqual(each(MACHINES, { previews: 1, visitors: 0 }));
  });

  test('a person is a visitor, and no preview, also in the browser of another app', async () => {
    expect(await countedAs(PEOPLE, true)).toEqual(each(PEOPLE, { previews: 0, visitors: 1 }));
  });

  test('the card is a PNG for each of them, and counts nothing', async () => {
    const { it, code } = await published();
    for (const { who, agent, headers } of [...MACHINES, ...PEOPLE]) {
      const card = await it.call('GET', `/r/${code}/card.png`, undefined, { agent, ...(headers ? { headers } : {}) });
      expect([card.status, card.headers['content-type']], who).toEqual([200, 'image/png']);
    }
    expect(await funnel(it)).toMatchObject({ previews: 0, visitors: 0 });
  });

  test('a mail scanner that pretends to be a browser counts as nobody: it shows the page to no one', async () => {
    const { it, code } = await published();
    const safeLinks = `${CHROME} Edg/137.0.0.0`;
    for (let fetches = 0; fetches < 3; fetches += 1)
      await it.call('GET', `/r/${code}`, undefined, { agent: safeLinks });
    expect(await funnel(it)).toMatchObject({ previews: 0, visitors: 0 });
  });

  test('a thousand instances of Mastodon are a thousand previews of one link, and every one gets the page', async () => {
    const { it, code } = await published();
    const statuses = new Set<number>();
    for (let from = 0; from < 1_000; from += 100) {
      const replies = await Promise.all(
        Array.from({ length: 100 }, (_, index) =>
          it.call('GET', `/r/${code}`, undefined, {
            agent: `Mastodon/4.3.8 (http.rb/5.2.0; +https://m${from + index}.example/) Bot`,
            address: `198.51.${(from + index) >> 8}.${(from + index) & 255}`,
          }),
        ),
      );
      for (const { status } of replies) statuses.add(status);
    }
    expect([...statuses]).toEqual([200]);
    await expect.poll(() => funnel(it)).toMatchObject({ previews: 1_000, visitors: 0 });
  });
});

describe('what a machine finds in the page', () => {
  test('title, description and picture, the same for machines and people', async () => {
    const { it, code } = await published();
    const [forPeople, forMachine] = await Promise.all(
      [CHROME, 'Twitterbot/1.0'].map(async (agent) =>
        tagsOf((await it.call('GET', `/r/${code}`, undefined, { agent })).text),
      ),
    );
    const url = `${PUBLIC_URL}/r/${code}`;
    expect(forMachine).toMatchObject({
      ogTitle: '“They found a loose cable, charged me nothing, and had washed the…”',
      ogDescription: 'Catie about Harbor Books.',
      ogType: 'article',
      ogUrl: url,
      ogLocale: 'en_US',
      ogSiteName: 'Harbor Books',
      ogImage: [{ url: `${url}/card.png`, type: 'image/png', width: '1200', height: '630' }],
      twitterCard: 'summary_large_image',
      twitterTitle: '“They found a loose cable, charged me nothing, and had washed the…”',
      twitterImage: [{ url: `${url}/card.png` }],
    });
    expect(forMachine?.ogTitle?.length).toBeLessThanOrEqual(70);
    const { jsonLD, ...tags } = forMachine ?? {};
    expect({ ...forPeople, jsonLD: undefined }).toEqual({ ...tags, jsonLD: undefined });
    expect(jsonLD).toMatchObject([
      {
        '@type': 'Review',
        reviewBody: WORDS,
        author: { name: 'Catie' },
        itemReviewed: { '@type': 'LocalBusiness', name: 'Harbor Books' },
      },
    ]);
    expect(JSON.stringify(jsonLD)).not.toMatch(/rating/i);
  });

  test.each([
    { words: '</title><script>alert(1)</script>"><meta property="og:title" content="hacked">', name: '"><b>x' },
    { words: '\u202Egnp.exe \u0000\u0007\u2028 end', name: '\u202Etxet' },
    { words: '🚗'.repeat(100), name: '👩‍👩‍👧‍👦'.repeat(4) },
    { words: 'x'.repeat(2_000), name: 'W'.repeat(40) },
  ])('is one title and one description, whatever was written: $words', async ({ words, name }) => {
    const { it, code } = await published({ words, name });
    const { text } = await it.call('GET', `/r/${code}`);
    const { ogTitle = '', ogDescription = '', jsonLD } = await tagsOf(text);
    expect(text.match(/property="og:title"/g)).toHaveLength(1);
    expect(ogTitle.length).toBeGreaterThan(2);
    expect(ogTitle.length).toBeLessThanOrEqual(70);
    expect(ogDescription.length).toBeLessThanOrEqual(200);
    expect(ogTitle + ogDescription).not.toMatch(/\p{Cc}|[\u202A-\u202E]|\p{Surrogate}/u);
    expect(jsonLD).toHaveLength(1);
  });

  test('nothing of the words in any tag, once they are taken back', async () => {
    const { it, code } = await published();
    await it.call('POST', `/r/${code}/withdraw`, { secret: SECRET });
    const page = await it.call('GET', `/r/${code}`, undefined, { agent: 'Twitterbot/1.0' });
    expect(page.status).toBe(410);
    expect(page.text).not.toMatch(/loose cable|Catie|og:image|ld\+json/);
  });
});
