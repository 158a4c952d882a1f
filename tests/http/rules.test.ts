import { listPrograms, putProgram } from '@goodword/collector/queries';
import { RULES } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { collector, LOCATIONS, PROGRAM, SITE, type TestCollector, TOKEN } from '../support/collector.ts';

const put = (it: TestCollector, change: object) =>
  it.call('PUT', '/v1/programs/visit', { ...PROGRAM, ...change }, { token: TOKEN });
const OFFER = { id: 'tea', name: 'Tea', friend: 'A pot of tea', customer: 'A pot of tea', budget: 10 };

describe('a program that breaks a rule', () => {
  test.each([
    [
      'review links above a score',
      { reviews: { sites: ['google'], minScore: 9 } },
      'no-review-gating',
      'reviews.minScore',
    ],
    [
      'an offer for promoters',
      { offer: { id: 'tea', promotersOnly: true } },
      'same-offer-for-everybody',
      'offer.promotersOnly',
    ],
    [
      'an offer for a review',
      { offer: { id: 'tea' }, reviews: { sites: ['google'] } },
      'no-incentive-for-reviews',
      'reviews',
    ],
    ['a hidden disclosure', { offer: { id: 'tea', disclosure: false } }, 'offer-is-disclosed', 'offer.disclosure'],
    ['Yelp', { reviews: { sites: ['yelp'] } }, 'no-asking-on-yelp', 'reviews.sites'],
    ['ready words', { recommend: { ...PROGRAM.recommend, words: 'Great!' } }, 'own-words', 'recommend.words'],
  ])('%s is refused by name, with what to do instead, and nothing changes', async (_, change, rule, path) => {
    const it = await collector();
    const before = (await it.call('GET', '/v1/programs/visit', undefined, { token: TOKEN })).body;
    const { status, body } = await put(it, change);
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'rule_broken', details: [{ path, message: expect.stringContaining(rule) }] });
    expect(body.message).toContain(RULES[rule as keyof typeof RULES].title);
    expect((await it.call('GET', '/v1/programs/visit', undefined, { token: TOKEN })).body).toEqual(before);
  });

  test('is not told to who may not set programs up', async () => {
    const it = await collector();
    expect((await it.call('PUT', '/v1/programs/visit', { reviews: { minScore: 9 } })).status).toBe(401);
  });
});

describe('what everybody is shown', () => {
  const shownAfter = (it: TestCollector) =>
    it.call('GET', `/v1/sites/${SITE}/after?location=harbor&program=visit&lang=de`).then(({ body }) => body);

  test('links to review sites, where the location has an address there', async () => {
    const it = await collector();
    const links = {
      google: 'https://g.page/r/harbor/review',
      trustpilot: 'https://www.trustpilot.com/evaluate/harbor',
    };
    const [harbor] = LOCATIONS;
    await it.call('PUT', '/v1/locations', { locations: [{ ...harbor, reviewLinks: links }] }, { token: TOKEN });
    expect((await put(it, { reviews: { sites: ['tripadvisor', 'trustpilot', 'google'] } })).status).toBe(200);
    expect((await shownAfter(it)).reviews).toEqual([
      { site: 'trustpilot', url: links.trustpilot, label: 'Bei Trustpilot bewerten' },
      { site: 'google', url: links.google, label: 'Bei Google bewerten' },
    ]);
    const wrong = { locations: [{ ...harbor, reviewLinks: { google: 'javascript:alert(1)' } }] };
    expect((await it.call('PUT', '/v1/locations', wrong, { token: TOKEN })).status).toBe(400);
  });

  test('the offer in their language, with its disclosure, in its days', async () => {
    const it = await collector();
    expect((await put(it, { offer: { id: 'tea' } })).body.code).toBe('unknown_offer');
    const until = '2026-06-12';
    await it.call('PUT', '/v1/offers/tea', { ...OFFER, customer: { en: 'tea', de: 'Tee' }, until }, { token: TOKEN });
    await put(it, { offer: { id: 'tea' } });
    expect((await shownAfter(it)).offer).toEqual({
      id: 'tea',
      friend: 'A pot of tea',
      customer: 'Tee',
      claim: 'Code holen',
      disclosure: 'Für diese Empfehlung wird der Kundin oder dem Kunden angeboten: Tee – ganz gleich, was gesagt wird.',
    });
    it.clock.now += 86_400_000;
    expect((await shownAfter(it)).offer).toBeUndefined();
  });

  test("a campaign's message; a campaign has a beginning and an end", async () => {
    const it = await collector();
    const campaign = { message: 'Summer at {location.name}', target: { visitors: 500 } };
    expect((await put(it, { campaign })).body.message).toContain('audience.from');
    const audience = { from: '2026-06-01', until: '2026-08-31' };
    expect((await put(it, { campaign, audience })).status).toBe(200);
    expect((await shownAfter(it)).campaign).toBe('Summer at Harbor Books');
    expect((await put(it, { campaign, audience: { from: '2026-06-02', until: '2026-06-01' } })).status).toBe(400);
  });
});

describe('GET /v1/programs/:id/compliance', () => {
  test('says of each rule whether it applies, why, and what is done', async () => {
    const it = await collector();
    const read = async () => (await it.call('GET', '/v1/programs/visit/compliance', undefined, { token: TOKEN })).body;
    const found = await read();
    expect(found.rules.map(({ rule }: { rule: string }) => rule)).toEqual(Object.keys(RULES));
    const rule = (of: typeof found, name: string) => of.rules.find((each: { rule: string }) => each.rule === name);
    expect(rule(found, 'offer-is-disclosed')).toMatchObject({ applies: false, broken: [] });
    await it.call('PUT', '/v1/offers/tea', OFFER, { token: TOKEN });
    await put(it, { offer: { id: 'tea' } });
    expect(rule(await read(), 'offer-is-disclosed')).toMatchObject({
      applies: true,
      because: 'Customers get something: it is told to whoever reads their words.',
    });
    expect((await it.call('GET', '/v1/programs/none/compliance', undefined, { token: TOKEN })).status).toBe(404);
    expect((await it.call('GET', '/v1/programs/visit/compliance')).status).toBe(401);
  });

  test('tells of a program from before a rule was there', async () => {
    const it = await collector();
    const [{ program }] = (await it.database.read(listPrograms, SITE)) as [
      Awaited<ReturnType<typeof listPrograms>>[number],
    ];
    await it.database.write(putProgram, SITE, { ...program, recommend: { ...program.recommend, prompt: 'I love it' } });
    const { body } = await it.call('GET', '/v1/programs/visit/compliance', undefined, { token: TOKEN });
    const own = body.rules.find(({ rule }: { rule: string }) => rule === 'own-words');
    expect(own.broken).toMatchObject([{ path: 'recommend.prompt' }]);
  });
});
