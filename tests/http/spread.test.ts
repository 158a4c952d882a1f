import { linkReports, spreadReport } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { collector, REPORTS_TOKEN, type TestCollector, TOKEN } from '../support/collector.ts';
import { makeLink, openLink, share } from '../support/friend.ts';
import { customer, event } from '../support/journey.ts';

const spread = async (it: TestCollector, query = '') =>
  spreadReport.parse((await it.call('GET', `/v1/reports/spread${query}`, undefined, { token: REPORTS_TOKEN })).body);
const links = async (it: TestCollector, query = '') =>
  linkReports.parse((await it.call('GET', `/v1/reports/links${query}`, undefined, { token: REPORTS_TOKEN })).body);
const sell = (it: TestCollector, click: string, order: string, minor = 1_000) =>
  it.send([
    { ...event(customer(), 'conversion', { click, order, value: { currency: 'EUR', minor } }), response: undefined },
  ]);
const confirm = (it: TestCollector, body: object) => it.call('POST', '/v1/conversions', body, { token: TOKEN });
const refund = (it: TestCollector, order: string, body?: object) =>
  it.call('POST', `/v1/conversions/${order}/refund`, body, { token: TOKEN });

/** A customer's link, opened by two friends, one of whom recommends in turn, which sells. */
async function chain(it: TestCollector) {
  const first = await makeLink(it, { visitor: 'the-first-visitor' });
  await share(it, first);
  await share(it, first, { channel: 'sms' });
  const { click } = await openLink(it, first, { address: '203.0.113.1', more: { channel: 'email' } });
  await openLink(it, first, { address: '203.0.113.2' });
  const second = await makeLink(it, { click, visitor: 'the-second-visitor' });
  await share(it, second);
  const third = await openLink(it, second, { address: '203.0.113.3' });
  await sell(it, third.click, 'A-1');
  return { first, second };
}

describe('GET /v1/reports/spread', () => {
  test('follows a recommendation from friend to friend to the sale', async () => {
    const it = await collector();
    const { first } = await chain(it);
    await it.call('GET', `/r/${first}`, undefined, { agent: 'facebookexternalhit/1.1' });
    await makeLink(it, { location: 'mill' });
    const found = await spread(it);
    expect(found.generations).toMatchObject([
      { generation: 1, links: 2, advocates: 2, shares: 2, previews: 1, visitors: 2, onward: 1, conversions: 0 },
      { generation: 2, links: 1, shares: 1, visitors: 1, conversions: 1, value: [{ currency: 'EUR', minor: 1_000 }] },
    ]);
    expect(found.total).toMatchObject({ links: 3, advocates: 3, shares: 3, visitors: 3, onward: 1, conversions: 1 });
    expect(found.channels).toEqual([
      { channel: 'email', shares: 2, visitors: 1 },
      { channel: 'sms', shares: 1, visitors: 0 },
    ]);
    expect(found.largest[0]).toMatchObject({
      code: first,
      location: 'harbor',
      links: 2,
      depth: 2,
      visitors: 3,
      conversions: 1,
    });
    expect(found.advocates).toEqual([
      { visitor: 'the-first-visitor', links: 1, shares: 2, visitors: 2, conversions: 0, value: [] },
      {
        visitor: 'the-second-visitor',
        links: 1,
        shares: 1,
        visitors: 1,
        conversions: 1,
        value: [{ currency: 'EUR', minor: 1_000 }],
      },
    ]);
    expect(found.days).toEqual([
      { day: '2026-06-12', generation: 1, visitors: 2 },
      { day: '2026-06-12', generation: 2, visitors: 1 },
    ]);
  });

  test('is narrowed by location, program and day; a friend stays one of the second generation', async () => {
    const it = await collector();
    await chain(it);
    expect((await spread(it, '?location=mill')).total.links).toBe(0);
    expect((await spread(it, '?from=2026-06-12&to=2026-06-12')).total.links).toBe(2);
    it.clock.now += 86_400_000;
    const [root] = (await links(it)).items.slice(-1);
    await makeLink(it, { parent: root?.code });
    expect((await spread(it, '?from=2026-06-13')).generations).toMatchObject([{ generation: 2, links: 1 }]);
  });

  test('who comes again half an hour later is one visitor, who came again', async () => {
    const it = await collector();
    const code = await makeLink(it);
    await openLink(it, code);
    await openLink(it, code);
    expect((await spread(it)).total).toMatchObject({ visitors: 1, repeat: 0 });
    it.clock.now += 1_900_000;
    await openLink(it, code);
    expect((await spread(it)).total).toMatchObject({ visitors: 1, repeat: 1 });
  });

  test('a parent that is no link of the site is nobody, and no chain bites its tail', async () => {
    const it = await collector();
    const code = await makeLink(it, { parent: 'nobodyslink00000' });
    expect((await links(it)).items).toMatchObject([{ code, parent: null, generation: 1 }]);
  });
});

describe('GET /v1/reports/links', () => {
  test('has each link with what it brought about, newest first, in pages', async () => {
    const it = await collector();
    const { first, second } = await chain(it);
    const { items } = await links(it);
    const of = (code: string) => items.find((each) => each.code === code);
    expect(of(first)).toMatchObject({
      generation: 1,
      channels: [
        { channel: 'email', shares: 1 },
        { channel: 'sms', shares: 1 },
      ],
      visitors: 2,
      onward: 1,
      conversions: 0,
    });
    expect(of(second)).toMatchObject({ parent: first, generation: 2, visitors: 1, conversions: 1 });
    const page = await links(it, '?limit=1');
    expect(page.items).toHaveLength(1);
    const rest = await links(it, `?limit=1&cursor=${page.next}`);
    expect([page.items[0]?.code, rest.items[0]?.code].sort()).toEqual([first, second].sort());
    expect(rest).not.toHaveProperty('next');
  });
});

describe('POST /v1/conversions', () => {
  test('confirms what a page reported, once', async () => {
    const it = await collector();
    await chain(it);
    const value = { currency: 'EUR', minor: 900 };
    const said = await confirm(it, { order: 'A-1', value });
    expect(said.status).toBe(201);
    expect(said.body).toMatchObject({ order: 'A-1', confirmed: true, refunded: false, value });
    expect(said.body.code).not.toBeNull();
    expect((await confirm(it, { order: 'A-1', value })).body).toEqual(said.body);
    expect((await confirm(it, { order: 'A-1', value: { ...value, minor: 1 } })).status).toBe(409);
    expect((await spread(it)).total).toMatchObject({ conversions: 1, value: [value] });
  });

  test('an order of nobody’s is kept and not counted', async () => {
    const it = await collector();
    expect((await confirm(it, { order: 'X-9' })).body).toMatchObject({ confirmed: true, code: null, value: null });
    expect((await spread(it)).total.conversions).toBe(0);
  });

  test('what is taken back no longer counts, in whole or in part, once', async () => {
    const it = await collector();
    await chain(it);
    expect((await refund(it, 'A-1', { value: { currency: 'EUR', minor: 400 } })).body).toMatchObject({
      refunded: false,
      value: { currency: 'EUR', minor: 600 },
    });
    expect((await refund(it, 'A-1', {})).status).toBe(409);
    const { click } = await openLink(it, await makeLink(it), { address: '203.0.113.9' });
    await sell(it, click, 'A-2');
    expect((await refund(it, 'A-2')).body).toMatchObject({ refunded: true, value: null });
    expect((await refund(it, 'A-2')).status).toBe(200);
    expect((await refund(it, 'none')).body.code).toBe('unknown_order');
    expect((await refund(it, 'A-2', { value: { currency: 'USD', minor: 1 } })).status).toBe(400);
    const { body } = await it.call('GET', '/v1/reports/funnel', undefined, { token: TOKEN });
    expect(body).toMatchObject({ conversions: 1, value: [{ currency: 'EUR', minor: 600 }] });
    expect((await it.call('POST', '/v1/conversions', { order: 'A' }, { token: REPORTS_TOKEN })).status).toBe(403);
  });
});
