import { createHash } from 'node:crypto';
import { putLocations, putProgram, putToken } from '@goodword/collector/queries';
import { commentReports, contactRequests, location, program } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import {
  collector,
  NOON,
  ORIGIN,
  PROGRAM,
  REPORTS_TOKEN,
  SITE,
  type TestCollector,
  TOKEN,
} from '../support/collector.ts';
import { answers, customer, event, newCode } from '../support/journey.ts';
import { said, sendAll } from '../support/said.ts';

const call = (it: TestCollector, query = '', token = REPORTS_TOKEN) =>
  it.call('GET', `/v1/reports/comments${query}`, undefined, { token });
const report = async (it: TestCollector, query = '', token = REPORTS_TOKEN) => {
  const { status, body } = await call(it, query, token);
  expect(status).toBe(200);
  return commentReports.parse(body);
};
const texts = async (it: TestCollector, query = '', token = REPORTS_TOKEN) =>
  (await report(it, query, token)).items.flatMap(({ quotes }) => quotes.map(({ text }) => text));

async function boundToken({ database }: TestCollector, scopes: string[], locations: string[]): Promise<string> {
  const token = `sec_${scopes.join('').padEnd(43, 'b')}`;
  const hash = createHash('sha256').update(token).digest('hex');
  await database.write(putToken, hash, { site: SITE, scopes, locations, name: 'bound' });
  return token;
}

/** 40 unhappy customers at the harbor who write of waiting, and 40 happy ones of friendly people. */
const manyAtHarbor = () =>
  Array.from({ length: 40 }, (_, at) => [
    ...said(at % 2 ? 'We had to wait for an hour, Jennifer did not care.' : 'I waited for ages.', { score: at % 7 }),
    ...said(at % 2 ? 'Such friendly people.' : 'The staff is friendly, call me on 020 7946 0958.', { score: 9 }),
  ]).flat();

describe('GET /v1/reports/comments', () => {
  test('tells what unhappy customers write about, and happy ones, in their own words', async () => {
    const it = await collector();
    await sendAll(it, [...manyAtHarbor(), ...said('Quiet and nice', { score: 10, location: 'mill' })]);
    const { headers } = await call(it);
    expect(headers['cache-control']).toBe('no-store');
    const { masked, items, next, from } = await report(it);
    expect({ masked, next, from }).toEqual({ masked: true, next: undefined, from: null });
    const [harbor, mill] = items;
    expect(harbor).toMatchObject({
      location: 'harbor',
      name: 'Harbor Books',
      status: 'OK',
      comments: 80,
      read: 80,
      n: 80,
    });
    expect(harbor?.languages).toEqual({ en: 80 });
    const wait = harbor?.themes.find(({ forms }) => forms.includes('waited'));
    expect(wait).toMatchObject({ side: 'unhappy', mentions: 40, unhappyMentions: 40, happyMentions: 0, good: null });
    expect(wait?.bad).toMatchObject({ day: '2026-06-12', language: 'en' });
    expect(harbor?.themes.some(({ side, term }) => side === 'happy' && term.includes('friendly'))).toBe(true);
    expect(harbor?.quotes).toHaveLength(10);
    expect(JSON.stringify(items)).not.toMatch(/jennifer|7946/i);
    expect(mill).toMatchObject({ location: 'mill', status: 'TOO_FEW', comments: 1, n: 1, themes: [] });
    expect(mill?.quotes).toMatchObject([{ text: 'Quiet and nice', score: 10 }]);
  });

  test('shows words as they were written to a token of scope personal-data, and to no other', async () => {
    const it = await collector();
    await sendAll(it, manyAtHarbor());
    const { masked, items } = await report(it, '', TOKEN);
    expect(masked).toBe(false);
    const quotes = [...(items[0]?.quotes ?? []), ...(items[0]?.themes.flatMap(({ bad, good }) => [bad, good]) ?? [])];
    expect(quotes.map((quote) => quote?.text).join()).toMatch(/Jennifer.*7946|7946.*Jennifer/s);
    expect(items[0]?.themes.map(({ term }) => term).join()).not.toMatch(/jennifer/i);
  });

  test('masks the customers whose names are known, in their own words in whatever letters, and not what a brand is called', async () => {
    const it = await collector();
    const visits = [{ name: 'Rosalind Price' }, { name: 'Peter Long' }].map((more) =>
      it.call('POST', '/v1/visits', { location: 'harbor', kind: 'purchase', ...more }, { token: TOKEN }),
    );
    const [first] = await Promise.all(visits);
    const rosalind = customer();
    await sendAll(it, [
      event(rosalind, 'survey.answered', { question: 'score', value: 4, visit: first?.body.token }),
      event(rosalind, 'survey.answered', { question: 'comment', value: 'rosalind here, the price was wrong' }),
      ...said('The price was wrong, and rosalind told me so', { at: NOON - 1_000 }),
      ...said('A long wait, a fair price', { at: NOON - 2_000 }),
      ...said('A long wait and a long bill, a low price', { at: NOON - 3_000 }),
      ...said('Harbor Books in Portsend, Peter long ago', { at: NOON - 4_000 }),
      ...said('it was grim, yours, hopper', { at: NOON - 5_000, contact: 'grace.hopper@mail.example' }),
    ]);
    expect(await texts(it)).toEqual([
      '••• here, the ••• was wrong',
      'The price was wrong, and ••• told me so',
      'A long wait, a fair price',
      'A long wait and a long bill, a low price',
      'Harbor Books in Portsend, ••• long ago',
      'it was grim, yours, •••',
    ]);
  });

  test('masks the names under which customers recommend', async () => {
    const it = await collector();
    const [code, secret] = [newCode(), 's'.repeat(24)];
    const about = { site: SITE, code, secret, location: 'harbor', program: 'visit' };
    await it.call('POST', '/v1/recommendations', about, { origin: ORIGIN });
    const words = { site: SITE, secret, words: 'Good people', name: 'Xanthippe', consent: { wording: 'Show it.' } };
    expect((await it.call('PUT', `/v1/recommendations/${code}`, words, { origin: ORIGIN })).status).toBe(200);
    await sendAll(it, said('xanthippe was served before me'));
    expect(await texts(it)).toEqual(['••• was served before me']);
  });

  test('is of the locations that the token is bound to', async () => {
    const it = await collector();
    await sendAll(it, [...said('At the harbor'), ...said('At the mill', { location: 'mill' })]);
    const token = await boundToken(it, ['reports'], ['mill']);
    expect(await texts(it, '', token)).toEqual(['At the mill']);
    expect(await texts(it, '?location=mill', token)).toEqual(['At the mill']);
    expect((await call(it, '?location=harbor', token)).body.code).toBe('forbidden');
    expect((await call(it, '', await boundToken(it, ['export'], ['mill']))).body.code).toBe('forbidden');
    expect((await it.call('GET', '/v1/reports/comments')).body.code).toBe('unauthorized');
  });

  test('is narrowed by day, program and location; what belongs to no location comes first', async () => {
    const it = await collector();
    await it.database.write(putProgram, SITE, program.parse({ ...PROGRAM, id: 'other' }));
    const [first, ...rest] = said('By another program', { at: NOON - 1_000 });
    await sendAll(it, [
      ...[first, ...rest].map((each) => ({ ...each, program: 'other' })),
      ...said('Yesterday', { at: NOON - 86_400_000 }),
      ...said('Nowhere').map((each) => ({ ...each, location: undefined })),
      ...said('At the mill', { location: 'mill', at: NOON - 2_000 }),
    ]);
    const { items } = await report(it);
    expect(items.map(({ location, name, comments }) => [location, name, comments])).toEqual([
      [null, null, 1],
      ['harbor', 'Harbor Books', 2],
      ['mill', 'Harbor Books Mill Lane', 1],
    ]);
    expect(await texts(it, '?program=other')).toEqual(['By another program']);
    expect(await texts(it, '?to=2026-06-11&location=harbor')).toEqual(['Yesterday']);
    expect(await texts(it, '?location=mill&from=2026-06-12&to=2026-06-12')).toEqual(['At the mill']);
    expect(await texts(it, '?cursor=harbor')).toEqual(['At the mill']);
  });

  test.each([
    ['an unknown location', '?location=moon', 404, 'unknown_location'],
    ['no location that could be', '?location=a%20b', 400, 'invalid_request'],
    ['an unknown program', '?program=none', 404, 'unknown_program'],
    ['days the wrong way round', '?from=2026-06-13&to=2026-06-01', 400, 'invalid_request'],
    ['no day', '?from=yesterday', 400, 'invalid_request'],
    ['a day that no calendar has', '?to=2026-02-30', 400, 'invalid_request'],
  ])('refuses %s', async (_, query, status, code) => {
    const reply = await call(await collector(), query);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
  });

  test('has nothing where nothing was written', async () => {
    const it = await collector();
    await sendAll(it, answers(customer(), 9));
    expect((await report(it)).items).toEqual([]);
  });

  test('finds no theme where all write the same', async () => {
    const it = await collector();
    await sendAll(
      it,
      Array.from({ length: 60 }, (_, at) => said('The coffee was good.', { score: at % 2 ? 2 : 10 })).flat(),
    );
    expect((await report(it)).items).toMatchObject([{ status: 'NO_THEME', n: 60, themes: [] }]);
  });

  test('a comment without a score is shown, and counted for neither side', async () => {
    const it = await collector();
    const silent = customer();
    await sendAll(it, [event(silent, 'survey.answered', { question: 'comment', value: 'No number from me' })]);
    expect((await report(it)).items).toMatchObject([{ comments: 1, n: 0, quotes: [{ score: null }] }]);
  });

  test('passes hostile words on as words: markup, controls, what turns text around, emoji, all that fits', async () => {
    const it = await collector();
    const long = 'Mr A'.repeat(500);
    const hostile = [
      '<script>alert(1)</script><img src=x onerror=alert(1)>',
      'a\u0000b\u0007c',
      'txt\u202Egnp.exe\u2066 \u200Bjane\u200B@mail.example',
      '👍🏽👨‍👩‍👧 \ud83d',
      long,
      '   \n ',
    ];
    await sendAll(
      it,
      hostile.flatMap((text, at) => said(text, { at: NOON - at * 1_000 })),
    );
    const found = await texts(it);
    expect(found.slice(0, 4)).toEqual([hostile[0], 'abc', 'txtgnp.exe •••', '👍🏽👨‍👩‍👧 \ufffd']);
    expect(found).toHaveLength(5);
    expect((await call(it)).headers['content-type']).toContain('application/json');
    const tooLong = await it.send(said('x'.repeat(5_000)));
    expect(JSON.stringify(tooLong.body)).toContain('invalid_event');
    expect(await texts(it)).toHaveLength(5);
  });

  test('of what was erased, nothing is there', async () => {
    const it = await collector();
    const visitor = 'somebody-1';
    await sendAll(it, [...said('Erase this', { visitor }), ...said('Keep this')]);
    await it.call('DELETE', `/v1/people/${visitor}`, undefined, { token: TOKEN });
    expect(await texts(it)).toEqual(['Keep this']);
  });
});

test('50 locations to a page, each once, and what belongs to none', async () => {
  const it = await collector();
  const places = Array.from({ length: 60 }, (_, at) => `place-${String(at).padStart(2, '0')}`);
  await it.database.write(
    putLocations,
    SITE,
    places.map((id) => location.parse({ id, name: id })),
  );
  const nowhere = said('Nowhere').map((each) => ({ ...each, location: undefined }));
  await sendAll(it, [...places.flatMap((id) => said('Here', { location: id })), ...nowhere]);
  const first = await report(it);
  expect(first.items).toHaveLength(50);
  expect(first.items[0]).toMatchObject({ location: null, comments: 1 });
  const second = await report(it, `?cursor=${first.next}`);
  expect(second.next).toBeUndefined();
  expect([...first.items, ...second.items].map(({ location }) => location)).toEqual([null, ...places]);
});

describe('GET /v1/reports/contact-requests', () => {
  const ask = (it: TestCollector, query = '', token = REPORTS_TOKEN) =>
    it.call('GET', `/v1/reports/contact-requests${query}`, undefined, { token });

  test('has the unhappy customers who asked, and how to reach them for those alone who may know', async () => {
    const it = await collector();
    await sendAll(it, [
      ...said('Call me', { score: 2, contact: '+44 20 7946 0958', at: NOON - 1_000 }),
      ...said('Write to me', { score: 6, contact: 'ada@mail.example', location: 'mill' }),
      ...said('All well', { score: 9, contact: 'eve@mail.example' }),
    ]);
    const { status, body, text } = await ask(it);
    expect(status).toBe(200);
    expect(contactRequests.parse(body)).toMatchObject({
      from: null,
      count: 2,
      items: [
        { location: 'mill', at: NOON, score: 6, method: 'email', contact: null },
        { location: 'harbor', score: 2, method: 'phone', contact: null },
      ],
    });
    expect(text).not.toMatch(/7946|ada@/);
    expect((await ask(it, '?location=harbor', TOKEN)).body).toMatchObject({
      count: 1,
      items: [{ contact: '+44 20 7946 0958' }],
    });
    expect((await ask(it, '?from=2026-06-13')).body).toMatchObject({ count: 0, items: [] });
    expect((await ask(it, '', await boundToken(it, ['reports'], ['mill']))).body.count).toBe(1);
    expect((await ask(it, '?location=moon')).body.code).toBe('unknown_location');
  });
});
