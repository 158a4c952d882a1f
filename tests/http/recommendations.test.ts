import { findRecommendation, streamEvents, streamRecommendations } from '@goodword/collector/queries';
import { describe, expect, test } from 'vitest';
import { all } from '../support/all.ts';
import { collector, NOON, ORIGIN, PROGRAM, PUBLIC_URL, SITE, type TestCollector, TOKEN } from '../support/collector.ts';
import { answers, customer, event, newCode } from '../support/journey.ts';

const SECRET = 's'.repeat(24);
const WORDING = 'Your words appear on a page that anyone with the link can open.';

const prepare = ({ call }: TestCollector, more: object = {}) =>
  call(
    'POST',
    '/v1/recommendations',
    { site: SITE, location: 'harbor', program: 'visit', ...more },
    { origin: ORIGIN },
  );
const publish = ({ call }: TestCollector, code: string, more: object = {}) =>
  call(
    'PUT',
    `/v1/recommendations/${code}`,
    { site: SITE, words: 'They found it.', consent: { wording: WORDING }, ...more },
    { origin: ORIGIN },
  );

describe('a recommendation', () => {
  test('is live on the 202, without words: a plain card of the location', async () => {
    const it = await collector();
    const code = newCode();
    const reply = await prepare(it, { code });
    expect({ status: reply.status, body: reply.body }).toEqual({
      status: 202,
      body: { code, url: `${PUBLIC_URL}/r/${code}` },
    });
    const page = await it.call('GET', `/r/${code}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Harbor Books');
    expect(page.headers['cache-control']).toBe('no-store');
  });

  test('prepared twice is the same; a taken code is a conflict', async () => {
    const it = await collector();
    const code = newCode();
    await prepare(it, { code, secret: SECRET });
    expect((await prepare(it, { code, secret: SECRET })).status).toBe(202);
    expect((await prepare(it, { code, secret: 'other-secret-of-somebody' })).body.code).toBe('conflict');
    expect((await prepare(it, { code: newCode(), location: 'atlantis' })).body.code).toBe('unknown_location');
  });

  test('shows words, name and how we know once they are published', async () => {
    const it = await collector();
    const who = customer();
    const code = newCode();
    const visit = await it.call(
      'POST',
      '/v1/visits',
      { location: 'harbor', kind: 'purchase', at: NOON - 3_600_000 },
      { token: TOKEN },
    );
    const [shown, answered, completed] = answers(who, 10);
    await it.send([shown, { ...answered, visit: visit.body.token }, completed] as object[]);
    await prepare(it, { code, secret: SECRET, response: who.response });
    await publish(it, code, { secret: SECRET, words: 'They found <b>the</b> book.', name: 'Anna' });
    const { text } = await it.call('GET', `/r/${code}`);
    expect(text).toContain('They found &lt;b>the&lt;/b> book.');
    expect(text).toContain('Anna');
    expect(text).toContain('Left after a purchase on June 12, 2026');
  });

  test("only the customer's secret changes the words", async () => {
    const it = await collector();
    const code = newCode();
    await prepare(it, { code, secret: SECRET });
    expect((await publish(it, code)).status).toBe(403);
    expect((await publish(it, code, { secret: 'a'.repeat(24) })).status).toBe(403);
    expect((await publish(it, code, { secret: SECRET })).status).toBe(200);
  });

  test('without a secret of the client, the first publication gives one, once', async () => {
    const it = await collector();
    const code = newCode();
    await prepare(it, { code });
    const first = await publish(it, code);
    expect(first.body.withdrawUrl).toBe(`${PUBLIC_URL}/r/${code}/withdraw#${first.body.secret}`);
    expect((await publish(it, code, { words: 'Mine now' })).status).toBe(403);
    it.clock.now += 1;
    const again = await publish(it, code, { secret: first.body.secret, words: 'Said better' });
    expect(again.body).toEqual({ code, url: `${PUBLIC_URL}/r/${code}` });
    expect((await it.call('GET', `/r/${code}`)).text).toContain('Said better');
  });

  test('needs the wording of the consent', async () => {
    const it = await collector();
    const code = newCode();
    await prepare(it, { code });
    expect((await publish(it, code, { consent: undefined })).body).toMatchObject({
      code: 'invalid_request',
      details: [{ path: 'consent' }],
    });
    const unseen = await publish(it, code, { consent: { wording: '\u0000\u0007' } });
    expect({ status: unseen.status, code: unseen.body.code }).toEqual({ status: 400, code: 'invalid_request' });
  });

  test('of many who publish first at once, one gets the secret, and the words are theirs', async () => {
    const it = await collector();
    const codes = Array.from({ length: 8 }, newCode);
    for (const code of codes) {
      await prepare(it, { code });
      const words = ['One found it.', 'Two found it.', 'Three found it.'];
      const replies = await Promise.all(words.map((each) => publish(it, code, { words: each })));
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 403, 403]);
      const first = words[replies.findIndex(({ status }) => status === 200)];
      expect((await it.database.readViews(findRecommendation, code))?.words).toBe(first);
    }
  });

  test('is taken back by its secret: from page, card, export and log', async () => {
    const it = await collector();
    const code = newCode();
    await prepare(it, { code, secret: SECRET });
    await publish(it, code, { secret: SECRET, words: 'Words to be forgotten', name: 'Anna' });
    const post = (secret: string) => it.call('POST', `/r/${code}/withdraw`, { secret });
    expect((await it.call('GET', `/r/${code}/withdraw`)).status).toBe(200);
    expect((await post('not-the-secret')).status).toBe(403);
    expect((await post(SECRET)).status).toBe(200);

    const page = await it.call('GET', `/r/${code}`);
    expect(page.status).toBe(410);
    expect(page.text).not.toContain('Words to be forgotten');
    expect((await it.call('GET', `/r/${code}/card.png`)).status).toBe(410);
    expect((await publish(it, code, { secret: SECRET })).status).toBe(410);
    const kept = JSON.stringify([
      await all(it.database.stream(streamEvents, SITE)),
      await all(await it.database.streamViews(streamRecommendations, SITE)),
    ]);
    expect(kept).not.toContain('Words to be forgotten');
    expect(kept).not.toContain('Anna');
    const { text } = await it.call('GET', '/v1/export/recommendations.ndjson', undefined, { token: TOKEN });
    expect(JSON.parse(text)).toMatchObject({ code, location: 'harbor', words: null, name: null, withdrawn: true });
  });

  test('nobody can take the place of a withdrawal, and the words are gone when it says so', async () => {
    const it = await collector();
    const code = newCode();
    await prepare(it, { code, secret: SECRET });
    await publish(it, code, { secret: SECRET });
    for (const id of [`withdrawn-${code}`, `~withdrawn.${code}`]) {
      await it.send([{ ...event(customer(), 'track', { name: 'x' }), id }]);
      await it.send([{ id, type: 'link.previewed', at: NOON, code }], { token: TOKEN });
    }
    expect((await it.call('POST', `/r/${code}/withdraw`, { secret: SECRET })).status).toBe(200);
    expect((await it.call('GET', `/r/${code}`)).status).toBe(410);
    expect((await it.call('POST', `/r/${code}/withdraw`, { secret: SECRET })).status).toBe(200);
  });

  test('going back to earlier words publishes them again; the same again changes nothing', async () => {
    const it = await collector();
    const code = newCode();
    await prepare(it, { code, secret: SECRET });
    for (const words of ['Words one', 'Words two', 'Words one', 'Words one']) {
      it.clock.now += 1_000;
      await publish(it, code, { secret: SECRET, words });
    }
    expect((await it.call('GET', `/r/${code}`)).text).toContain('Words one');
    const published = (await all(it.database.stream(streamEvents, SITE))).filter(
      ({ type }) => type === 'recommendation.published',
    );
    expect(published).toHaveLength(3);
  });

  test('a name is one line, and words that nobody can see are none', async () => {
    const it = await collector();
    const code = newCode();
    await prepare(it, { code, secret: SECRET });
    expect((await publish(it, code, { secret: SECRET, words: '\u0007\u0000' })).status).toBe(400);
    await publish(it, code, { secret: SECRET, name: 'Anna\n\nLeft after a visit' });
    expect((await all(await it.database.streamViews(streamRecommendations, SITE)))[0]?.name).toBe(
      'Anna Left after a visit',
    );
  });

  test("history cannot change a customer's words, nor take their secret", async () => {
    const it = await collector();
    const code = newCode();
    await prepare(it, { code, secret: SECRET });
    await publish(it, code, { secret: SECRET, words: 'My own words' });
    const at = NOON + 1_000;
    await it.send(
      [
        {
          id: 'forged-01',
          type: 'recommendation.published',
          at,
          code,
          words: 'Best shop ever',
          consent: { wording: 'x' },
        },
        { id: 'forged-02', type: 'recommendation.prepared', at, code, location: 'mill', secretHash: '0'.repeat(64) },
      ],
      { token: TOKEN },
    );
    expect((await it.call('GET', `/r/${code}`)).text).toContain('My own words');
    expect((await it.call('POST', `/r/${code}/withdraw`, { secret: SECRET })).status).toBe(200);
  });

  test('an unknown code is a kind 404 that nobody may keep', async () => {
    const { call } = await collector();
    for (const code of [newCode(), '../../etc/passwd', 'x']) {
      const page = await call('GET', `/r/${encodeURIComponent(code)}`);
      expect(page.status).toBe(404);
      expect(page.headers['content-type']).toContain('text/html');
      expect(page.headers['cache-control']).toBe('no-store');
    }
    expect((await call('GET', `/r/${newCode()}/card.png`)).status).toBe(404);
  });

  test("an unknown link is told of in the reader's own language", async () => {
    const { call } = await collector();
    const page = await call('GET', `/r/${newCode()}`, undefined, { headers: { 'accept-language': 'ar-EG,en;q=0.5' } });
    expect(page.text).toContain('<html lang="ar" dir="rtl">');
    expect((await call('GET', `/r/${newCode()}`)).text).toContain('<html lang="en" dir="ltr">');
  });

  test("its page speaks the recommender's language, and tells the hours by the place's clock", async () => {
    const it = await collector();
    const day = [{ from: '08:00', to: '18:00' }];
    const location = {
      id: 'harbor',
      name: 'Harbor Books',
      timeZone: 'America/New_York',
      hours: { fri: day, mon: day },
    };
    const put = await it.call('PUT', '/v1/locations', { locations: [location] }, { token: TOKEN });
    expect(put.status).toBe(200);
    const code = newCode();
    await prepare(it, { code, secret: SECRET, language: 'de' });
    await publish(it, code, { secret: SECRET, language: 'de' });
    const line = async () => {
      const { text } = await it.call('GET', `/r/${code}`);
      return /<p><strong[^>]*>(.*?)<\/p>/.exec(text)?.[1]?.replace('</strong>', '');
    };
    // Noon in UTC is eight o'clock there.
    it.clock.now = NOON - 1;
    expect(await line()).toBe('Geschlossen. Öffnet heute um 8:00 Uhr');
    it.clock.now = NOON;
    expect(await line()).toBe('Geöffnet, heute bis 18:00 Uhr');
    it.clock.now = NOON + 11 * 3_600_000;
    expect(await line()).toBe('Geschlossen. Öffnet am Montag um 8:00 Uhr');
  });

  test('refuses hours that no clock shows', async () => {
    const { call } = await collector();
    const location = { id: 'harbor', name: 'Harbor Books', hours: { mon: [{ from: '8', to: '25:00' }] } };
    const reply = await call('PUT', '/v1/locations', { locations: [location] }, { token: TOKEN });
    expect([reply.status, reply.body.code]).toEqual([400, 'invalid_request']);
  });

  test('"Recommend it too" keeps the chain, and is not offered where only proven visits are asked', async () => {
    const it = await collector();
    const code = newCode();
    await prepare(it, { code });
    const href = async () =>
      /href="(\/f\/[^"]+)"/.exec((await it.call('GET', `/r/${code}`)).text)?.[1]?.replaceAll('&amp;', '&');
    const path = await href();
    expect(path).toBe(`/f/visit?site=${SITE}&location=harbor&via=${code}`);
    // The widget reads the code from the address (tests/end-to-end/spread.test.ts follows it to the sale); the page holds nothing of it.
    expect((await it.call('GET', path ?? '')).status).toBe(200);
    const hostile = await it.call('GET', `/f/visit?site=${SITE}&location=harbor&via=%3Cimg%20onerror%3D1%3E`);
    expect(hostile.status).toBe(200);
    expect(hostile.text).not.toContain('onerror');
    const program = { ...PROGRAM, audience: { visit: 'proven' } };
    expect((await it.call('PUT', '/v1/programs/visit', program, { token: TOKEN })).status).toBe(200);
    expect(await href()).toBeUndefined();
  });

  test('its card is a PNG of 1200 by 630', async () => {
    const it = await collector();
    const code = newCode();
    await prepare(it, { code, secret: SECRET });
    expect((await it.call('GET', `/r/${code}/card.png`)).headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'no-store',
    });
    await publish(it, code, { secret: SECRET });
    expect((await it.call('GET', `/r/${code}/card.png`)).headers['cache-control']).toContain('public');
  });
});
