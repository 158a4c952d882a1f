import { rebuildViews } from '@goodword/collector/queries';
import { describe, expect, test } from 'vitest';
import {
  collector,
  NOON,
  ORIGIN,
  PUBLIC_URL,
  REPORTS_TOKEN,
  SITE,
  type TestCollector,
  TOKEN,
} from '../support/collector.ts';
import { answers, customer, newCode } from '../support/journey.ts';

const SECRET = 's'.repeat(24);
const CONSENT = { wording: 'Public here and there.', shownOn: ['page', 'wall'] };

interface Said {
  words?: string;
  name?: string;
  location?: string;
  score?: number;
  kind?: string;
  consent?: object;
  at?: number;
}

/** A customer visits if a kind is named, answers, and puts in a word. Resolves with the code. */
async function say(it: TestCollector, said: Said = {}): Promise<string> {
  const { words = 'They found it.', name, location = 'harbor', score = 9, kind, consent = CONSENT, at } = said;
  if (at !== undefined) it.clock.now = at;
  const who = customer({ location, at: it.clock.now });
  const [shown, answered, completed] = answers(who, score);
  const visit = kind
    ? (await it.call('POST', '/v1/visits', { location, kind, at: it.clock.now - 3_600_000 }, { token: TOKEN })).body
        .token
    : undefined;
  await it.send([shown, { ...answered, visit }, completed] as object[]);
  const code = newCode();
  const about = { site: SITE, code, secret: SECRET, location, program: 'visit', response: who.response };
  await it.call('POST', '/v1/recommendations', about, { origin: ORIGIN });
  const body = { site: SITE, secret: SECRET, words, ...(name ? { name } : {}), consent };
  expect((await it.call('PUT', `/v1/recommendations/${code}`, body, { origin: ORIGIN })).status).toBe(200);
  return code;
}

const wall = async (it: TestCollector, query = 'location=harbor') =>
  (await it.call('GET', `/v1/sites/${SITE}/wall?${query}`, undefined, { origin: ORIGIN })).body;
const hide = (it: TestCollector, code: string, reason = 'spam', token = TOKEN) =>
  it.call('POST', `/v1/recommendations/${code}/hide`, { reason }, { token });

describe('a wall', () => {
  test('shows words with their names, days and how they were verified, the newest first, whatever the score', async () => {
    const it = await collector();
    await say(it, { words: 'Cold room.', score: 1, at: NOON });
    await say(it, { words: 'They found it.', name: 'Anna', kind: 'purchase', at: NOON + 86_400_000 });
    await say(it, { words: 'Quite all right.', score: 7, at: NOON + 2 * 86_400_000 });
    await say(it, { words: 'Another place.', location: 'mill' });
    expect(await wall(it)).toEqual({
      place: 'Harbor Books',
      items: [
        { id: expect.any(String), words: 'Quite all right.', day: '2026-06-14' },
        { id: expect.any(String), words: 'They found it.', name: 'Anna', day: '2026-06-13', visit: 'purchase' },
        { id: expect.any(String), words: 'Cold room.', day: '2026-06-12' },
      ],
      counts: { shown: 3, verified: 1, withdrawn: 0, hidden: 0 },
      kinds: { purchase: 1 },
      // The site has no color of its own.
      colors: {
        text: 'light-dark(#1f6f5c,#6cc4ab)',
        fill: 'light-dark(#1f6f5c,#6cc4ab)',
        on: 'light-dark(#ffffff,#10211c)',
      },
    });
  });

  test('tells no code: who reads a wall was sent no link', async () => {
    const it = await collector();
    const code = await say(it);
    expect(JSON.stringify(await wall(it))).not.toContain(code);
  });

  test('shows nobody who let their words be shown behind their link alone, or wrote none', async () => {
    const it = await collector();
    await say(it, { consent: { wording: 'Public on a page.' } });
    await say(it, { consent: { wording: 'Public on a page.', shownOn: ['page'] } });
    const plain = { site: SITE, code: newCode(), location: 'harbor' };
    await it.call('POST', '/v1/recommendations', plain, { origin: ORIGIN });
    expect(await wall(it)).toMatchObject({ items: [], counts: { shown: 0, withdrawn: 0 } });
  });

  test('lets go of what is taken back, and counts it', async () => {
    const it = await collector();
    const code = await say(it, { words: 'To be forgotten' });
    await say(it, { words: 'To stay' });
    await it.call('POST', `/r/${code}/withdraw`, { secret: SECRET });
    const left = await wall(it);
    expect(left.items.map(({ words }: { words: string }) => words)).toEqual(['To stay']);
    expect(left.counts).toEqual({ shown: 1, verified: 0, withdrawn: 1, hidden: 0 });
  });

  test('one visit verifies one recommendation', async () => {
    const it = await collector();
    await say(it, { words: 'First', kind: 'service' });
    const who = customer();
    const visit = await it.call('POST', '/v1/visits', { location: 'harbor', kind: 'service' }, { token: TOKEN });
    const [shown, answered, completed] = answers(who, 9);
    await it.send([shown, { ...answered, visit: visit.body.token }, completed] as object[]);
    for (const words of ['Mine', 'Mine again']) {
      const code = newCode();
      const about = { site: SITE, code, secret: SECRET, location: 'harbor', response: who.response };
      it.clock.now += 1_000;
      await it.call('POST', '/v1/recommendations', about, { origin: ORIGIN });
      const body = { site: SITE, secret: SECRET, words, consent: CONSENT };
      await it.call('PUT', `/v1/recommendations/${code}`, body, { origin: ORIGIN });
    }
    const { items, counts, kinds } = await wall(it);
    expect(items.map(({ words, visit }: Record<string, string>) => [words, visit])).toEqual([
      ['Mine again', undefined],
      ['Mine', 'service'],
      ['First', 'service'],
    ]);
    expect([counts.shown, counts.verified, kinds]).toEqual([3, 2, { service: 2 }]);
  });

  test('is read in parts, each once, by kind of visit too', async () => {
    const it = await collector();
    for (let at = 0; at < 7; at++) await say(it, { words: `Word ${at}`, ...(at % 2 ? { kind: 'service' } : {}) });
    const read = async (query: string) => {
      const words: string[] = [];
      for (let cursor = ''; ; ) {
        const part = await wall(it, `location=harbor&limit=3${query}${cursor}`);
        expect(part.counts.shown).toBe(7);
        words.push(...part.items.map((item: { words: string }) => item.words));
        if (part.next === undefined) return words;
        cursor = `&cursor=${encodeURIComponent(part.next)}`;
      }
    };
    const all = await read('');
    expect([all.length, new Set(all).size]).toEqual([7, 7]);
    expect((await read('&kind=service')).sort()).toEqual(['Word 1', 'Word 3', 'Word 5']);
  });

  test('is for pages of the site, about one location, and kept for seconds', async () => {
    const it = await collector();
    const get = (path: string, origin = ORIGIN) => it.call('GET', path, undefined, { origin });
    expect((await get(`/v1/sites/${SITE}/wall`)).body.code).toBe('unknown_location');
    expect((await get(`/v1/sites/${SITE}/wall?location=atlantis`)).body.code).toBe('unknown_location');
    expect((await get(`/v1/sites/${SITE}/wall?location=harbor&cursor=nonsense`)).status).toBe(400);
    expect((await get(`/v1/sites/${SITE}/wall?location=harbor`, 'https://evil.example')).status).toBe(403);
    const reply = await get(`/v1/sites/${SITE}/wall?location=harbor&program=visit`);
    expect(reply.headers['cache-control']).toBe('public, max-age=10');
  });
});

describe('taking down', () => {
  test('needs a reason that is abuse, and the scope', async () => {
    const it = await collector();
    const code = await say(it, { score: 0 });
    expect((await hide(it, code, 'critical')).body.code).toBe('invalid_request');
    expect((await hide(it, code, 'spam', REPORTS_TOKEN)).status).toBe(403);
    expect((await hide(it, newCode())).body.code).toBe('unknown_code');
    expect((await wall(it)).counts.hidden).toBe(0);
  });

  test('takes words from wall, page and card; the first reason stands, and is told', async () => {
    const it = await collector();
    const code = await say(it, { words: 'Call me on 555 0142', name: 'Anna' });
    expect((await hide(it, code, 'personal_data')).body).toEqual({ code, reason: 'personal_data' });
    expect((await hide(it, code, 'spam')).body).toEqual({ code, reason: 'personal_data' });
    expect(await wall(it)).toMatchObject({ items: [], counts: { shown: 0, hidden: 1 } });
    const page = await it.call('GET', `/r/${code}`);
    expect(page.status).toBe(410);
    expect(page.text).not.toContain('555 0142');
    expect((await it.call('GET', `/r/${code}/card.png`)).body.code).toBe('hidden');
    const edit = { site: SITE, secret: SECRET, words: 'Better', consent: CONSENT };
    expect((await it.call('PUT', `/v1/recommendations/${code}`, edit, { origin: ORIGIN })).body.code).toBe('hidden');
    const log = await it.call('GET', '/v1/recommendations/hidden', undefined, { token: TOKEN });
    expect(log.body).toEqual({
      items: [
        {
          code,
          location: 'harbor',
          reason: 'personal_data',
          hiddenAt: NOON,
          words: 'Call me on 555 0142',
          name: 'Anna',
        },
      ],
    });
  });

  test('leaves its author the right to have it forgotten', async () => {
    const it = await collector();
    const code = await say(it, { words: 'Call me on 555 0142' });
    await hide(it, code, 'personal_data');
    expect((await it.call('POST', `/r/${code}/withdraw`, { secret: SECRET })).status).toBe(200);
    const log = await it.call('GET', '/v1/recommendations/hidden', undefined, { token: TOKEN });
    expect(log.body.items[0].words).toBeNull();
    expect((await wall(it)).counts).toEqual({ shown: 0, verified: 0, withdrawn: 1, hidden: 0 });
  });

  test('is the same after a rebuild', async () => {
    const it = await collector();
    await hide(it, await say(it));
    await say(it, { kind: 'meal', words: 'Good soup.' });
    const before = await wall(it);
    await rebuildViews(it.database, it.clock.now);
    expect(await wall(it)).toEqual(before);
    expect(before.counts).toEqual({ shown: 1, verified: 1, withdrawn: 0, hidden: 1 });
  });
});

describe('what is passed on', () => {
  const prepare = (it: TestCollector, more: object, origin = ORIGIN) =>
    it.call('POST', '/v1/recommendations', { site: SITE, code: newCode(), secret: SECRET, ...more }, { origin });
  const content = { url: `${ORIGIN}/cars/ostrel?color=red`, title: ' The  Ostrel ' };

  test('may be anything on the site, with or without a location: the page leads to it', async () => {
    const it = await collector();
    for (const location of ['harbor', undefined]) {
      const { status, body } = await prepare(it, { content, location });
      expect([location, status]).toEqual([location, 202]);
      const page = await it.call('GET', body.url.slice(PUBLIC_URL.length));
      expect(page.status).toBe(200);
      expect(page.text).toContain('The Ostrel');
      expect(page.text).toMatch(/href="https:\/\/shop\.example\/cars\/ostrel\?color=red&(amp;)?gw=[\w-]{16}"/);
    }
  });

  test('never leads off the site', async () => {
    const it = await collector();
    for (const url of [
      'https://evil.example/',
      'https://shop.example.evil.example/',
      'http://shop.example/',
      'https://shop.example:444/',
      'https://anna:pass@shop.example/',
      'javascript:alert(1)',
    ]) {
      const { status } = await prepare(it, { content: { url, title: 'Here' } });
      expect([url, status >= 400]).toEqual([url, true]);
    }
  });

  test('needs a title that can be seen, or else a location', async () => {
    const it = await collector();
    expect((await prepare(it, {})).body.code).toBe('invalid_request');
    expect((await prepare(it, { content: { url: content.url, title: '\u0007' } })).body.code).toBe('invalid_request');
  });

  test('a code stands for one thing', async () => {
    const it = await collector();
    const code = newCode();
    expect((await prepare(it, { code, content })).status).toBe(202);
    expect((await prepare(it, { code, content })).status).toBe(202);
    expect((await prepare(it, { code, content: { ...content, url: `${ORIGIN}/other` } })).body.code).toBe('conflict');
    expect((await prepare(it, { code, location: 'harbor' })).body.code).toBe('conflict');
  });

  test('is counted like every share, where no location was named too', async () => {
    const it = await collector();
    const code = newCode();
    await prepare(it, { code, content });
    const who = customer();
    const { response: _, location: __, ...base } = who;
    const opened = { id: `share-${code}`, type: 'share.opened', at: NOON, ...base, code, channel: 'x-viber' };
    expect((await it.send([opened])).body.accepted).toBe(1);
    const { body } = await it.call('GET', '/v1/reports/funnel', undefined, { token: TOKEN });
    expect([body.shares, body.advocates]).toEqual([1, 1]);
  });
});
