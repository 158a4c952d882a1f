import { MAX_ORDER_LENGTH } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { collector, LOCATIONS, PROGRAM, TOKEN } from '../support/collector.ts';

const how = { token: TOKEN };

describe('what a body names, an address can name', () => {
  const orders = [
    'A'.repeat(100),
    'A'.repeat(101),
    'A'.repeat(MAX_ORDER_LENGTH),
    '日'.repeat(MAX_ORDER_LENGTH),
    '🛒'.repeat(MAX_ORDER_LENGTH / 2),
    '/'.repeat(MAX_ORDER_LENGTH),
    '2026/04/17',
    '/',
    'refund',
    '%',
    '%2F',
    '%25',
    '100%',
    'a?b=c&d#e',
    'a;b,c:d@e',
    ' leading and trailing ',
    '+',
    '...',
    '~1',
    'Ünïcode-№ 7',
    '"quoted" \\ <b>',
    '__proto__',
    'constructor',
  ];

  test('an order is taken, and refunded', async () => {
    const { call } = await collector();
    const value = { currency: 'EUR', minor: 5_000 };
    for (const order of orders) {
      expect(await call('POST', '/v1/conversions', { order, value }, how), order).toMatchObject({
        status: 201,
        body: { order },
      });
      const refunded = await call('POST', `/v1/conversions/${encodeURIComponent(order)}/refund`, undefined, how);
      expect(refunded, order).toMatchObject({ status: 200, body: { order, refunded: true } });
    }
  });

  test.each(['.', '..', 'A'.repeat(MAX_ORDER_LENGTH + 1)])(
    'an order %j, which no address can name, is refused',
    async (order) => {
      const { call } = await collector();
      const { status, body } = await call('POST', '/v1/conversions', { order }, how);
      expect({ status, details: body.details }).toMatchObject({ status: 400, details: [{ path: 'order' }] });
    },
  );

  const ids = ['a', '0', '...', '-', '_', '.well-known', 'a.b-c_d', 'Z'.repeat(64)];

  test('a program, an offer, an action and a location are there under their id', async () => {
    const { call } = await collector();
    for (const id of ids) {
      const status = async (method: string, path: string, body?: object) => [
        id,
        (await call(method, path, body, how)).status,
      ];
      const put = (path: string, body: object) => status('PUT', path, body);
      expect(await put('/v1/locations', { locations: [{ ...LOCATIONS[0], id }] })).toEqual([id, 200]);
      expect(await status('GET', `/v1/reports/locations/${id}`)).toEqual([id, 200]);
      expect(await put(`/v1/programs/${id}`, { ...PROGRAM, id })).toEqual([id, 200]);
      expect((await call('GET', `/v1/programs/${id}`, undefined, how)).body).toMatchObject({ program: { id } });
      expect([id, (await call('GET', `/f/${id}?location=${id}`)).status]).toEqual([id, 200]);
      expect(await put(`/v1/offers/${id}`, { id, name: 'Tea', friend: 'Tea', budget: 5 })).toEqual([id, 200]);
      const action = { id, location: id, text: 'Ask', who: 'Ines', from: '2026-06-01' };
      expect(await put(`/v1/actions/${id}`, action)).toEqual([id, 200]);
    }
  });

  test.each(['.', '..'])('a location called %j, which no address can name, is refused', async (id) => {
    const { call } = await collector();
    const { status, body } = await call('PUT', '/v1/locations', { locations: [{ ...LOCATIONS[0], id }] }, how);
    expect({ status, details: body.details }).toMatchObject({ status: 400, details: [{ path: 'locations.0.id' }] });
  });
});

test('one id twice in one PUT /v1/locations is refused by name, and nothing is kept', async () => {
  const { call } = await collector();
  const twice = ['quay', 'pier', 'quay'].map((id) => ({ id, name: `${id}, new` }));
  const { status, body } = await call('PUT', '/v1/locations', { locations: twice }, how);
  expect({ status, body }).toEqual({
    status: 400,
    body: {
      code: 'invalid_request',
      message: 'locations.2.id: quay is the id of locations.0 already: send each location once',
      details: [{ path: 'locations.2.id', message: 'quay is the id of locations.0 already: send each location once' }],
    },
  });
  const { items } = (await call('GET', '/v1/locations', undefined, how)).body;
  expect(items.map(({ id }: { id: string }) => id)).toEqual(['harbor', 'mill']);
});
