import { describe, expect, test } from 'vitest';
import { collector, LOCATIONS, ORIGIN, PROGRAM, SITE, type TestCollector, TOKEN } from '../support/collector.ts';
import { makeLink } from '../support/friend.ts';
import { answers, customer } from '../support/journey.ts';
import { action, claimed, KEY, OFFER, withOffer } from '../support/refused.ts';

const token = { token: TOKEN };
const remove = async ({ call }: TestCollector, path: string) => {
  const { status, body } = await call('DELETE', path, undefined, token);
  return [status, body?.code];
};
const get = ({ call }: TestCollector, path: string) => call('GET', path, undefined, token);
const config = ({ call }: TestCollector, query: string) =>
  call('GET', `/v1/sites/${SITE}/config?${query}`, undefined, { origin: ORIGIN });

describe('what is deleted asks for nothing more, and its history stays', () => {
  test('a program', async () => {
    const it = await collector();
    const [before, underWay] = [answers(customer(), 10), answers(customer(), 2)];
    await it.send(before);
    expect((await config(it, 'location=harbor')).body.programs).toHaveLength(1);
    expect(await remove(it, '/v1/programs/visit')).toEqual([204, undefined]);
    expect((await config(it, 'location=harbor')).body.programs).toEqual([]);
    expect((await it.call('GET', `/f/visit?site=${SITE}&location=harbor`)).status).toBe(404);
    expect((await get(it, '/v1/programs/visit')).body.code).toBe('unknown_program');
    expect((await get(it, '/v1/programs')).body.items).toEqual([]);
    expect((await it.send(underWay)).body).toMatchObject({ accepted: underWay.length, rejected: [] });
    expect((await get(it, '/v1/reports/funnel?program=visit')).body).toMatchObject({ asked: 2, promoters: 1 });
    expect(await remove(it, '/v1/programs/visit')).toEqual([404, 'unknown_program']);
    expect((await it.call('PUT', '/v1/programs/visit', PROGRAM, token)).body.version).toBe(2);
    expect((await config(it, 'location=harbor')).body.programs).toHaveLength(1);
  });

  test('a location', async () => {
    const it = await collector();
    const code = await makeLink(it, { location: 'harbor' });
    const underWay = answers(customer(), 9);
    expect(await remove(it, '/v1/locations/harbor')).toEqual([204, undefined]);
    expect((await get(it, '/v1/locations')).body.items.map(({ id }: { id: string }) => id)).toEqual(['mill']);
    expect((await get(it, '/v1/locations/harbor')).body.code).toBe('unknown_location');
    expect((await config(it, 'location=harbor')).body.code).toBe('unknown_location');
    const choices = await it.call('GET', `/v1/sites/${SITE}/locations`, undefined, { origin: ORIGIN });
    expect(choices.body.items.map(({ id }: { id: string }) => id)).toEqual(['mill']);
    expect((await it.call('POST', '/v1/visits', { location: 'harbor', kind: 'service' }, token)).status).toBe(404);
    expect((await it.send(underWay)).body).toMatchObject({ accepted: underWay.length, rejected: [] });
    const report = await get(it, '/v1/reports/locations/harbor');
    expect([report.status, report.body.name]).toEqual([200, 'Harbor Books']);
    expect((await get(it, '/v1/reports/locations')).body.items).toMatchObject([{ id: 'harbor', name: 'Harbor Books' }]);
    const page = await it.call('GET', `/r/${code}`);
    expect([page.status, page.text.includes('Harbor Books')]).toEqual([200, true]);
    expect(page.text).not.toContain('location=harbor&amp;via=');
    expect(await remove(it, '/v1/locations/harbor')).toEqual([404, 'unknown_location']);
    const [harbor] = LOCATIONS;
    await it.call('PUT', '/v1/locations/harbor', { name: harbor?.name }, token);
    // What was said of it before is not put back in.
    expect((await get(it, '/v1/locations/harbor')).body).not.toHaveProperty('manager');
  });

  test('a token for one location deletes that one only', async () => {
    const it = await collector();
    const made = await it.call(
      'POST',
      '/v1/tokens',
      { name: 'Mill', scopes: ['locations'], locations: ['mill'] },
      token,
    );
    const { call } = it;
    const mine = { token: made.body.token };
    expect((await call('DELETE', '/v1/locations/harbor', undefined, mine)).status).toBe(403);
    expect((await call('DELETE', '/v1/locations/mill', undefined, mine)).status).toBe(204);
  });

  test('an offer, once no program promises it', async () => {
    const it = await collector();
    await withOffer(it);
    const { offerCode } = (await claimed(it)).body;
    const refused = await it.call('DELETE', '/v1/offers/tea', undefined, token);
    expect([refused.status, refused.body.message]).toEqual([
      409,
      'The offer tea is promised by visit: take it out of there first.',
    ]);
    await it.call('PATCH', '/v1/programs/visit', { offer: null }, token);
    expect(await remove(it, '/v1/offers/tea')).toEqual([204, undefined]);
    expect((await get(it, '/v1/offers')).body.items).toEqual([]);
    const redeemed = await it.call('POST', `/v1/offers/${offerCode}/redeem`, {}, { ...token, headers: KEY });
    expect(redeemed.body.code).toBe('offer_over');
    await it.call('PUT', '/v1/offers/tea', OFFER, token);
    expect((await get(it, '/v1/offers')).body.items).toMatchObject([
      { friend: { issued: 0 }, customer: { issued: 1 } },
    ]);
  });

  test('an action', async () => {
    const it = await collector();
    await action(it, {});
    expect(await remove(it, '/v1/actions/till')).toEqual([204, undefined]);
    expect((await get(it, '/v1/actions')).body.items).toEqual([]);
    expect(await remove(it, '/v1/actions/till')).toEqual([404, 'unknown_action']);
    expect((await action(it, {})).status).toBe(200);
    expect((await get(it, '/v1/actions')).body.items).toHaveLength(1);
  });
});
