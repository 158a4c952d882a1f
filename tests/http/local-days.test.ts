import { createSite } from '@goodword/collector';
import { putLocations, rebuildViews } from '@goodword/collector/queries';
import { location, siteSettings } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { collector, ORIGIN, PROGRAM, SITE, type TestCollector, TOKEN } from '../support/collector.ts';
import { makeLink, openLink, share } from '../support/friend.ts';
import { customer, event, newId } from '../support/journey.ts';

const EVENING = Date.UTC(2026, 5, 30, 1, 40);
const LOCAL_DAY = '2026-06-29';
const UTC_DAY = '2026-06-30';
const EUR = (minor: number) => ({ currency: 'EUR', minor });

/** It is 18:40 on the 29th in Los Angeles, the 30th in London, and 10:40 on the 30th in Tokyo. */
async function evening(): Promise<TestCollector> {
  const it = await collector();
  it.clock.now = EVENING;
  const pier = location.parse({ id: 'pier', name: 'Harbor Books Pier', timeZone: 'America/Los_Angeles' });
  await it.database.write(putLocations, SITE, [{ ...pier, url: 'https://shop.example/pier' }]);
  return it;
}

const walkIn = (given: object = {}) => customer({ at: EVENING, location: 'pier', ...given });
const anonymous = { response: undefined, program: undefined };

/** What counted at the pier (or elsewhere) on one day. */
async function counted(it: TestCollector, day: string, place = 'pier'): Promise<Record<string, unknown>> {
  const { body } = await it.call('GET', `/v1/reports/funnel?from=${day}&to=${day}&location=${place}`, undefined, {
    token: TOKEN,
  });
  return Object.fromEntries(
    Object.entries(body).filter(
      ([name, value]) => !['from', 'to'].includes(name) && typeof value === 'number' && value > 0,
    ),
  );
}

/** All of it counts on the local day, none on another, and a rebuild says the same. */
async function expectLocal(it: TestCollector, what: Record<string, number>, place?: string): Promise<void> {
  for (const step of ['live', 'rebuilt']) {
    expect(await counted(it, LOCAL_DAY, place), step).toMatchObject(what);
    for (const other of ['2026-06-28', UTC_DAY]) expect(await counted(it, other, place), step).toEqual({});
    await rebuildViews(it.database, EVENING);
  }
}

describe('a sale counts on the day of the place that its friend came from', () => {
  const openedLink = async (it: TestCollector) => openLink(it, await makeLink(it, { location: 'pier' }));
  const confirm = (it: TestCollector, body: object) =>
    it.call('POST', '/v1/conversions', { value: EUR(500), ...body }, { token: TOKEN });
  const report = (it: TestCollector, more: object) =>
    it.send([{ ...event(walkIn({ location: undefined }), 'conversion', { value: EUR(500), ...more }), ...anonymous }]);

  test('confirmed by the server alone, with a click and no location', async () => {
    const it = await evening();
    const { click } = await openedLink(it);
    expect((await confirm(it, { order: 'L-1', click })).status).toBe(201);
    await expectLocal(it, { visitors: 1, conversions: 1 });
  });

  test('with a time of its own', async () => {
    const it = await evening();
    const { click } = await openedLink(it);
    await confirm(it, { order: 'L-1', click, at: EVENING - 60_000 });
    await expectLocal(it, { conversions: 1 });
  });

  test('reported by a page that names no place, or that of another', async () => {
    const it = await evening();
    const { click } = await openedLink(it);
    await report(it, { order: 'L-1', click });
    await report(it, { order: 'L-2', click, location: 'mill' });
    await report(it, { click });
    await expectLocal(it, { visitors: 1, conversions: 3 });
  });

  test('confirmed before the page says which click it was', async () => {
    const it = await evening();
    const { click } = await openedLink(it);
    await confirm(it, { order: 'L-1' });
    expect(await counted(it, LOCAL_DAY)).not.toHaveProperty('conversions');
    await report(it, { order: 'L-1', click, at: EVENING + 60_000 });
    await expectLocal(it, { conversions: 1 });
  });

  test('arrived before its landing', async () => {
    const it = await evening();
    const code = await makeLink(it, { location: 'pier' });
    const click = 'click-of-history';
    const past = { sentAt: EVENING, token: TOKEN };
    const sale = { ...event(walkIn({ location: undefined }), 'conversion', { order: 'L-1', click }), ...anonymous };
    const confirmed = { id: newId(), type: 'conversion.confirmed', at: EVENING, order: 'L-2', click };
    await it.send([sale, confirmed], past);
    const landed = { ...event(walkIn({ location: 'mill' }), 'link.landed', { code, click }), ...anonymous };
    expect((await it.send([landed], past)).body.rejected).toEqual([]);
    await expectLocal(it, { visitors: 1, conversions: 2 });
  });

  test('taken back in part, later', async () => {
    const it = await evening();
    const { click } = await openedLink(it);
    await confirm(it, { order: 'L-1', click });
    it.clock.now += 3 * 86_400_000;
    await it.call('POST', '/v1/conversions/L-1/refund', { value: EUR(100) }, { token: TOKEN });
    await expectLocal(it, { conversions: 1 });
  });
});

describe('an answer counts on the day of its place', () => {
  const nowhere = () => walkIn({ location: undefined });
  const score = (who: ReturnType<typeof walkIn>, more: object = {}) =>
    event(who, 'survey.answered', { question: 'score', value: 9, ...more });

  test('chosen after the first answers, in whatever order they arrive', async () => {
    const who = nowhere();
    const all = [
      event(who, 'survey.shown'),
      score(who, { at: EVENING + 1_000 }),
      event({ ...who, location: 'pier' }, 'survey.answered', {
        question: 'comment',
        value: 'Nice',
        at: EVENING + 2_000,
      }),
      event({ ...who, location: 'pier' }, 'survey.completed', { at: EVENING + 3_000 }),
    ];
    for (const order of [all, [...all].reverse(), [all[2], all[0], all[3], all[1]]]) {
      const it = await evening();
      it.clock.now = EVENING + 4_000;
      for (const each of order) expect((await it.send([{ ...each }])).body.accepted).toBe(1);
      await expectLocal(it, { asked: 1, answered: 1, promoters: 1 });
    }
  });

  test('of which the first event came from a page of another place', async () => {
    const it = await evening();
    const who = walkIn();
    await it.send([event(who, 'survey.shown', { at: EVENING - 1_000 }), score({ ...who, location: 'mill' })]);
    await expectLocal(it, { asked: 1, promoters: 1 });
  });

  test('named by the token of a visit alone', async () => {
    const it = await evening();
    const visit = await it.call('POST', '/v1/visits', { location: 'pier' }, { token: TOKEN });
    await it.send([score(nowhere(), { visit: visit.body.token })]);
    await expectLocal(it, { asked: 1, promoters: 1 });
  });
});

describe('what a link leads to counts on the day of its place', () => {
  test('previews, shares and visitors, whatever page tells of them', async () => {
    const it = await evening();
    const code = await makeLink(it, { location: 'pier' });
    await it.call('GET', `/r/${code}`, undefined, { agent: 'facebookexternalhit/1.1' });
    await share(it, code, { location: 'mill', at: EVENING });
    await openLink(it, code, { more: { location: 'mill' } });
    // Nobody waits for a preview to be counted.
    await expect.poll(() => counted(it, LOCAL_DAY)).toMatchObject({ previews: 1 });
    await expectLocal(it, { shares: 1, advocates: 1, previews: 1, visitors: 1 });
  });

  test('all of a link about no place on one day', async () => {
    const it = await evening();
    const content = { url: `${ORIGIN}/tea`, title: 'Tea' };
    const code = await makeLink(it, { location: undefined, content });
    await share(it, code, { location: 'pier', at: EVENING });
    const { click } = await openLink(it, code);
    await it.call('POST', '/v1/conversions', { order: 'L-1', click }, { token: TOKEN });
    const { body } = await it.call('GET', `/v1/reports/funnel?from=${UTC_DAY}&to=${UTC_DAY}`, undefined, {
      token: TOKEN,
    });
    expect(body).toMatchObject({ shares: 1, visitors: 1, conversions: 1 });
  });

  test('that of the site, where all of its locations have one', async () => {
    const it = await evening();
    const alone = 'pub_pieralone1';
    const token = `sec_${'p'.repeat(43)}`;
    const settings = siteSettings.parse({ name: 'Pier', allowedOrigins: [ORIGIN] });
    await createSite(it.database, { key: alone, settings, token, tokenName: 'pier' });
    await it.database.write(putLocations, alone, [
      location.parse({ id: 'pier', name: 'Pier', timeZone: 'America/Los_Angeles' }),
    ]);
    const content = { url: `${ORIGIN}/tea`, title: 'Tea' };
    const code = await makeLink(it, { site: alone, location: undefined, program: undefined, content });
    const shared = {
      ...event(walkIn({ location: undefined }), 'share.opened', { code, channel: 'email' }),
      ...anonymous,
    };
    expect((await it.send([shared], { site: alone })).body.accepted).toBe(1);
    const { body } = await it.call('GET', `/v1/reports/funnel?to=${LOCAL_DAY}`, undefined, { token });
    expect(body).toMatchObject({ shares: 1 });
  });
});

describe('an offer', () => {
  const offer = { id: 'tea', name: 'Tea', friend: 'a free tea', budget: 5, until: LOCAL_DAY };

  test('lasts until the end of its last day at the place where the code was given', async () => {
    const it = await evening();
    await it.call('PUT', '/v1/offers/tea', offer, { token: TOKEN });
    await it.call('PUT', '/v1/programs/visit', { ...PROGRAM, offer: { id: 'tea' } }, { token: TOKEN });
    const code = await makeLink(it, { location: 'pier' });
    const { nonce } = await openLink(it, code);
    const claimed = await it.call('POST', '/v1/offers/tea/claims', { site: SITE, code, nonce }, { origin: ORIGIN });
    expect(claimed.status).toBe(201);
    const till = { token: TOKEN, headers: { 'idempotency-key': 'till-0001' } };
    const redeemed = await it.call('POST', `/v1/offers/${claimed.body.offerCode}/redeem`, {}, till);
    expect(redeemed.body).toMatchObject({ offer: 'tea', replayed: false });
  });
});
