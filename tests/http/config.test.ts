import { putProgram } from '@goodword/collector/queries';
import { program } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { collector, NOON, ORIGIN, PROGRAM, PUBLIC_URL, SITE, type TestCollector, TOKEN } from '../support/collector.ts';

const WHERE = { id: 'where', type: 'location', text: 'Which place was it?' };
/** Noon in New York is one in the morning of the next day in Tokyo. */
const EVENING = NOON + 4 * 3_600_000;

const config = ({ call }: TestCollector, query = '') =>
  call('GET', `/v1/sites/${SITE}/config${query}`, undefined, { origin: ORIGIN });
const put = ({ call }: TestCollector, changes: Record<string, unknown> & { id?: string }) => {
  const body = { ...PROGRAM, ...changes };
  return call('PUT', `/v1/programs/${body.id}`, body, { token: TOKEN });
};
const ids = ({ body }: { body: { programs: { id: string }[] } }) => body.programs.map(({ id }) => id);

describe('GET /v1/sites/:site/config', () => {
  test('gives one location, one language and the programs with the names filled in', async () => {
    const { body, headers } = await config(await collector(), '?location=harbor&lang=de');
    expect(body).toMatchObject({ site: { name: 'Harbor Books' }, location: { id: 'harbor', name: 'Harbor Books' } });
    expect(body.programs[0]).toMatchObject({
      id: 'visit',
      questions: [
        { text: 'Harbor Books empfehlen?' },
        { text: 'How easy?' },
        {},
        { permission: 'Harbor Books may show my words.' },
      ],
    });
    expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=60' });
  });

  test('says what comes after the questions when it is asked for', async () => {
    const { call } = await collector();
    const later = (query: string) =>
      call('GET', `/v1/sites/${SITE}/after?program=visit${query}`, undefined, { origin: ORIGIN });
    expect((await later('&location=harbor')).body).toMatchObject({
      recommend: { title: 'Put in a good word?' },
      followUp: { title: 'May the store manager call?' },
      manager: { name: 'Ines Rowe' },
    });
    // A placeholder without a value takes its default.
    expect((await later('&location=mill')).body).toMatchObject({ followUp: { title: 'May the manager call?' } });
    expect((await later('')).body.code).toBe('unknown_location');
    expect((await later('&location=mill&program=none')).status).toBe(400);
    expect((await call('GET', `/v1/sites/${SITE}/after?program=none&location=mill`)).body.code).toBe('unknown_program');
  });

  test('tells nothing that a page does not need', async () => {
    const it = await collector();
    await put(it, { audience: { from: '2026-01-01', until: '2026-12-31', samplePercent: 50 } });
    const { text, body } = await config(it, '?location=harbor');
    expect(text).not.toContain('allowedOrigins');
    expect(text).not.toContain('https://shop.example/harbor');
    expect(text).not.toContain('mayDecline');
    expect(body.programs[0].audience).toEqual({ samplePercent: 50 });
  });

  test.each([
    ['an unknown site', { path: '/v1/sites/pub_nobodyhere/config' }, 401, 'unknown_site'],
    ['an unknown location', { path: `/v1/sites/${SITE}/config?location=atlantis` }, 404, 'unknown_location'],
    [
      'a foreign origin',
      { path: `/v1/sites/${SITE}/config`, origin: 'https://elsewhere.example' },
      403,
      'origin_not_allowed',
    ],
  ])('%s', async (_, { path, origin }: { path: string; origin?: string }, status, code) => {
    const { call } = await collector();
    const reply = await call('GET', path, undefined, { origin: origin ?? ORIGIN });
    expect({ status: reply.status, code: reply.body.code }).toEqual({ status, code });
  });

  test("the collector's own pages may ask for every site", async () => {
    const { call } = await collector();
    expect((await call('GET', `/v1/sites/${SITE}/config`, undefined, { origin: PUBLIC_URL })).status).toBe(200);
  });

  test('a program that an earlier release kept is asked as it was', async () => {
    const it = await collector();
    const { audience: _, display: __, ...earlier } = program.parse(PROGRAM);
    await it.database.write(putProgram, SITE, earlier as ReturnType<typeof program.parse>);
    expect(ids(await config(it, '?location=harbor'))).toEqual(['visit']);
  });
});

describe('the language', () => {
  test.each([
    ['pt', 'pt-BR'],
    ['zh-TW', 'zh-Hans'],
    ['iw', 'he'],
    ['sv', 'en'],
    ['../../etc', 'en'],
  ])('a page that asks for %s is spoken to in %s', async (lang, language) => {
    const it = await collector();
    const { body } = await config(it, `?location=harbor&lang=${encodeURIComponent(lang)}`);
    expect(body.language).toBe(language);
    expect((await it.call('GET', `/${body.assets.language}`)).status).toBe(200);
  });

  test("a program's own texts may be in a language that the widget does not speak, and never vanish", async () => {
    const it = await collector();
    const [first, ...rest] = PROGRAM.questions;
    await put(it, { questions: [{ ...first, text: { de: 'Empfehlen?', sv: 'Rekommendera?' } }, ...rest] });
    const text = async (lang: string) =>
      (await config(it, `?location=harbor&lang=${lang}`)).body.programs[0].questions[0].text;
    expect(await text('sv-SE')).toBe('Rekommendera?');
    expect(await text('fr')).toBe('Empfehlen?');
  });
});

describe('what a page loads next', () => {
  test.each([
    ['a card after a while', {}, '', false],
    ['a page that holds an element of ours', {}, '&elements=1', true],
    ['a trigger', { trigger: { exitIntent: true } }, '', true],
    ['an audience', { audience: { devices: ['phone'] } }, '', true],
    ['an audience that the collector decides on', { audience: { from: '2026-01-01' } }, '', false],
    ['a side tab', { display: { as: 'tab', label: 'How was it?' } }, '', true],
  ])('%s', async (_, changes, query, occasions) => {
    const it = await collector();
    await put(it, changes);
    const { assets } = (await config(it, `?location=harbor${query}`)).body;
    expect('occasions' in assets).toBe(occasions);
    for (const name of Object.values(assets)) expect((await it.call('GET', `/${name}`)).status).toBe(200);
  });
});

describe('a program is asked where and when it is due', () => {
  test("its first and last day are the location's own", async () => {
    const it = await collector();
    it.clock.now = EVENING;
    await put(it, { id: 'last', audience: { until: '2026-06-12' } });
    await put(it, { id: 'next', audience: { from: '2026-06-13' } });
    expect(ids(await config(it, '?location=harbor'))).toEqual(['last', 'visit']);
    expect(ids(await config(it, '?location=mill'))).toEqual(['next', 'visit']);
  });

  test('one for proven visits is asked of those alone', async () => {
    const it = await collector();
    await put(it, { audience: { visit: 'proven' } });
    expect(ids(await config(it, '?location=harbor'))).toEqual([]);
    const { token } = (await it.call('POST', '/v1/visits', { location: 'harbor' }, { token: TOKEN })).body;
    expect(ids(await config(it, `?visit=${token}`))).toEqual(['visit']);
    expect(ids(await config(it, `?location=harbor&visit=${token.slice(0, -4)}AAAA`))).toEqual([]);
  });

  test('conditions on place and visit are decided here, those on answers on the page', async () => {
    const it = await collector();
    const [score, ease] = PROGRAM.questions;
    const questions = [
      { ...score, goTo: [{ if: { location: 'id', is: 'mill' }, to: 'end' }] },
      { ...ease, id: 'service', showIf: { visit: 'kind', is: 'service' } },
      {
        ...ease,
        id: 'harbor',
        showIf: {
          all: [
            { location: 'id', is: 'harbor' },
            { answer: 'score', atLeast: 9 },
          ],
        },
      },
    ];
    await put(it, { questions });
    const asked = async (query: string) => (await config(it, query)).body.programs[0];
    expect(await asked('?location=harbor')).toMatchObject({
      rules: true,
      questions: [{ id: 'score' }, { id: 'harbor', showIf: { all: [{ answer: 'score', atLeast: 9 }] } }],
    });
    expect((await asked('?location=mill')).questions).toMatchObject([{ id: 'score', goTo: [{ to: 'end' }] }]);
    const visit = { location: 'harbor', kind: 'service' };
    const { token } = (await it.call('POST', '/v1/visits', visit, { token: TOKEN })).body;
    expect((await asked(`?visit=${token}`)).questions.map(({ id }: { id: string }) => id)).toEqual([
      'score',
      'service',
      'harbor',
    ]);
  });

  test('several locations and none named: only what begins by asking for it, speaking of the brand', async () => {
    const it = await collector();
    expect((await config(it)).body.programs).toEqual([]);
    await put(it, { id: 'anywhere', questions: [WHERE, ...PROGRAM.questions] });
    const { body } = await config(it);
    expect(ids({ body })).toEqual(['anywhere']);
    expect(body.location).toBeUndefined();
    expect(body.programs[0].questions[1].text).toBe('Recommend Harbor Books?');
    expect(ids(await config(it, '?location=mill'))).toEqual(['anywhere', 'visit']);
  });

  test('an owner who looks for the reason is told, and nobody else', async () => {
    const it = await collector();
    await put(it, { id: 'off', enabled: false });
    await put(it, { id: 'later', audience: { from: '2026-12-01' } });
    await put(it, { id: 'over', audience: { until: '2026-05-31' } });
    await put(it, { id: 'proven', audience: { visit: 'proven' } });
    await put(it, { id: 'anywhere', questions: [WHERE] });
    const { body, headers } = await config(it, '?debug=1');
    expect(body.skipped).toEqual([
      { id: 'later', reason: 'begins on 2026-12-01' },
      { id: 'off', reason: 'is switched off' },
      { id: 'over', reason: 'ended on 2026-05-31' },
      { id: 'proven', reason: 'needs a proven visit' },
      { id: 'visit', reason: 'needs a location: name one, or begin the program with a location question' },
    ]);
    expect(headers['cache-control']).toBe('no-store');
    expect((await config(it)).body).not.toHaveProperty('skipped');
  });
});
