import { createSite } from '@goodword/collector';
import { putLocations, putProgram } from '@goodword/collector/queries';
import { location, program, siteSettings } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { collector, ORIGIN, PROGRAM, PUBLIC_URL, SITE, type TestCollector, TOKEN } from '../support/collector.ts';
import { answers, customer, newCode } from '../support/journey.ts';

const open = ({ call }: TestCollector, path: string, language?: string) =>
  call('GET', path, undefined, language === undefined ? {} : { headers: { 'accept-language': language } });
const put = ({ call }: TestCollector, changes: Record<string, unknown> & { id?: string }) => {
  const body = { ...PROGRAM, ...changes };
  return call('PUT', `/v1/programs/${body.id}`, body, { token: TOKEN });
};
const tagOf = (html: string) => /<script async[^>]*>/.exec(html)?.[0];
async function anotherSite({ database }: TestCollector, { key, programs }: { key: string; programs: string[] }) {
  const settings = siteSettings.parse({ name: 'Other', allowedOrigins: [ORIGIN] });
  await createSite(database, { key, settings, token: `sec_${key.padEnd(43, 'o')}`, tokenName: 'other' });
  await database.write(putLocations, key, [location.parse({ id: 'there', name: 'There' })]);
  for (const id of programs) await database.write(putProgram, key, program.parse({ ...PROGRAM, id }));
}

/** The site that the page asks for; its status where it does not ask. */
const siteOf = async (it: TestCollector, path: string) => {
  const { status, text } = await open(it, path);
  return status === 200 ? /data-site="([^"]+)"/.exec(text)?.[1] : status;
};

describe('GET /f/:program', () => {
  test('is a page with the widget in the middle, about the place that the link names', async () => {
    const { status, text, headers } = await open(await collector(), `/f/visit?site=${SITE}&location=mill&lang=de`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toContain('<title>Harbor Books Mill Lane – Harbor Books</title>');
    expect(text).toContain('<goodword-survey program="visit"></goodword-survey>');
    expect(tagOf(text)).toBe(
      `<script async src="/goodword.js" data-site="${SITE}" data-location="mill" data-lang="de">`,
    );
    expect(text).toContain('<html lang="de" dir="ltr">');
    expect(text).toMatch(/<noscript>.*<\/noscript>/);
  });

  test('runs under a policy that lets the widget in and nothing else, and is in no search engine', async () => {
    const { text, headers } = await open(await collector(), '/f/visit?location=mill');
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(text).toContain('<meta name="robots" content="noindex"');
    expect(headers).toMatchObject({ 'cache-control': 'public, max-age=60', 'x-content-type-options': 'nosniff' });
  });

  test('speaks the language of the link, else that of the browser', async () => {
    const it = await collector();
    const { text, headers } = await open(it, '/f/visit?location=mill', 'ar-EG,ar;q=0.9,en;q=0.8');
    expect(text).toContain('<html lang="ar" dir="rtl">');
    expect(tagOf(text)).toContain('data-lang="ar-EG"');
    expect(headers.vary).toContain('accept-language');
    expect((await open(it, '/f/visit?location=mill&lang=fr', 'ar')).text).toContain('<html lang="fr" dir="ltr">');
    expect((await open(it, '/f/visit?location=mill', '*')).text).toContain('<html lang="en" dir="ltr">');
  });

  test('a link with a visit leads to its location, is kept by nobody and used up by nobody', async () => {
    const it = await collector();
    const { url, token } = (await it.call('POST', '/v1/visits', { location: 'mill' }, { token: TOKEN })).body;
    const path = url.slice(PUBLIC_URL.length);
    const { text, headers } = await open(it, path.replace('location=mill', 'location=harbor'));
    expect(text).toContain('<h1><bdi>Harbor Books Mill Lane</bdi></h1>');
    expect(headers['cache-control']).toBe('no-store');
    // The widget takes it from the address; the page does not hold it once more.
    expect(text).not.toContain(token);
    expect((await open(it, path)).status).toBe(200);
  });

  test('asks for the place where the program does', async () => {
    const it = await collector();
    await put(it, { questions: [{ id: 'where', type: 'location', text: 'Where?' }, ...PROGRAM.questions] });
    const { status, text } = await open(it, '/f/visit');
    expect(status).toBe(200);
    expect(text).toContain('<h1><bdi>Harbor Books</bdi></h1>');
    expect(tagOf(text)).not.toContain('data-location');
  });

  describe('is a kind page, kept by nobody, that names nobody where the link leads nowhere', () => {
    const here = 'location=mill';
    test.each([
      ['an unknown program', `/f/nothing?${here}`],
      ['a program with a hostile name', `/f/${encodeURIComponent('"><script>alert(1)</script>')}?${here}`],
      ['a program called like a part of an object', `/f/constructor?${here}`],
      ['an unknown site', `/f/visit?site=pub_nobodyhere&${here}`],
      ['a site that is no key', `/f/visit?site=${encodeURIComponent('"><script>alert(1)</script>')}&${here}`],
      ['two sites', `/f/visit?site=${SITE}&site=${SITE}&${here}`],
    ])('%s', async (_, path) => {
      const it = await collector();
      const { status, text, headers } = await open(it, path);
      expect(status).toBe(404);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-store');
      expect(text).toContain('There is nothing at this link');
      expect(text).not.toMatch(/<script|Harbor|alert/);
    });
  });

  test.each([
    'location=',
    'location=mill%20',
    'location=mill&location=mill',
    'location=MILL',
    `location=${'x'.repeat(90)}`,
    `location=${encodeURIComponent('"><script>alert(1)</script>')}`,
    'site=&location=nowhere',
    'location=nowhere&lang=de&lang=fr',
  ])('asks which place it is about where only that is wrong: %s', async (query) => {
    const { status, text } = await open(await collector(), `/f/visit?${query}`);
    expect(status).toBe(404);
    expect(text).toContain('Which place is it about?');
    expect(text).not.toMatch(/<script|alert/);
  });

  test.each(['site=&location=mill', 'location=mill&lang=de&lang=fr', `location=mill&gw_visit=${'x'.repeat(700)}`])(
    'asks where another part is blank or no use: %s',
    async (query) => {
      expect(await siteOf(await collector(), `/f/visit?${query}`)).toBe(SITE);
    },
  );

  describe('an address without a site', () => {
    test('goes on meaning the site that it was printed for, when another comes with a program of the same name', async () => {
      const it = await collector();
      await anotherSite(it, { key: 'pub_aaaaaaaa', programs: ['visit'] });
      expect(await siteOf(it, '/f/visit?location=mill')).toBe(SITE);
      expect(await siteOf(it, '/f/visit?site=pub_aaaaaaaa&location=there')).toBe('pub_aaaaaaaa');
      // A change of the older one makes it no younger.
      await it.call('PUT', '/v1/site', { name: 'Renamed' }, { token: TOKEN });
      await put(it, { name: 'Renamed' });
      expect(await siteOf(it, '/f/visit?location=mill')).toBe(SITE);
    });

    test('means the oldest of those that have the program', async () => {
      const it = await collector();
      await anotherSite(it, { key: 'pub_bbbbbbbb', programs: ['theirs'] });
      await anotherSite(it, { key: 'pub_aaaaaaaa', programs: ['visit', 'theirs'] });
      expect(await siteOf(it, '/f/visit?location=mill')).toBe(SITE);
      expect(await siteOf(it, '/f/theirs')).toBe('pub_bbbbbbbb');
      expect(await siteOf(it, '/f/nobodys')).toBe(404);
      expect(await siteOf(it, '/f/visit?location=mill&site=pub_bbbbbbbb')).toBe(404);
    });

    test.each(['%00', 'a%00b', '%ED%A0%80', 'x'.repeat(90), '%F0%9F%93%9A'])(
      'leads nowhere where it is none: %s',
      async (id) => {
        expect((await open(await collector(), `/f/${id}?location=mill`)).status).toBe(404);
      },
    );
  });

  test.each([
    ['a script', 'en"><script>alert(1)</script>'],
    ['a thousand letters', 'x'.repeat(1_000)],
    ['a path', '..'],
  ])('a language that is none is not asked for: %s', async (_, lang) => {
    const { text } = await open(await collector(), `/f/visit?location=mill&lang=${encodeURIComponent(lang)}`);
    expect(text).toContain('<html lang="en" dir="ltr">');
    expect(tagOf(text)).toBe(`<script async src="/goodword.js" data-site="${SITE}" data-location="mill">`);
  });

  test("what its widget sends comes from the collector's own origin, and is taken for every site", async () => {
    const { call, send } = await collector();
    const own = { origin: PUBLIC_URL };
    for (const path of ['config?location=mill', 'after?location=mill&program=visit', 'locations']) {
      expect((await call('GET', `/v1/sites/${SITE}/${path}`, undefined, own)).status).toBe(200);
    }
    expect((await send(answers(customer(), 9), own)).body).toMatchObject({ accepted: 3 });
    const code = newCode();
    expect((await call('POST', '/v1/recommendations', { site: SITE, code, location: 'mill' }, own)).status).toBe(202);
  });
});

test("an unknown survey is told of in the reader's own language", async () => {
  const { call } = await collector();
  const headers = { 'accept-language': 'de-AT,en;q=0.5' };
  expect((await call('GET', '/f/nothing', undefined, { headers })).text).toContain('Unter diesem Link ist nichts');
});
