import { describe, expect, test } from 'vitest';
import { collector, PROGRAM, TOKEN } from '../support/collector.ts';
import { OFFER } from '../support/refused.ts';

const token = { token: TOKEN };

describe('what was set up can be read, and changed in part', () => {
  test('programs are listed by id, each in its newest version', async () => {
    const { call } = await collector();
    await call('PUT', '/v1/programs/after', { ...PROGRAM, id: 'after', name: 'First' }, token);
    await call('PATCH', '/v1/programs/after', { name: 'Second' }, token);
    const { status, body } = await call('GET', '/v1/programs', undefined, token);
    expect(status).toBe(200);
    expect(body.items.map(({ version, program }: never) => [version, (program as { id: string }).id])).toEqual([
      [2, 'after'],
      [1, 'visit'],
    ]);
    expect(body.items[0].program).toMatchObject({ name: 'Second', recommend: PROGRAM.recommend });
  });

  test.each([
    ['/v1/site', { name: 'New name' }],
    ['/v1/locations/harbor', { locality: 'Upper Portsend' }],
    ['/v1/programs/visit', { name: 'New name' }],
    ['/v1/offers/tea', { friend: 'Another tea' }],
    ['/v1/actions/till', { who: 'Somebody else' }],
  ])('PATCH %s changes what it names, and nothing else', async (path, change) => {
    const { call } = await collector();
    await call('PUT', '/v1/offers/tea', OFFER, token);
    const action = { location: 'harbor', text: 'Open a till', who: 'Ines', from: '2026-06-01' };
    await call('PUT', '/v1/actions/till', action, token);
    const read = async () => (await call('GET', path, undefined, token)).body;
    const before = await read();
    const changed = await call('PATCH', path, change, token);
    expect(changed.status).toBe(200);
    const after = await read();
    if (path.includes('programs')) expect(after.program).toEqual({ ...before.program, ...change });
    else expect(after).toEqual({ ...before, ...change });
    expect(changed.body).toEqual(after);
  });

  test.each([
    ['/v1/locations/moon', 'unknown_location'],
    ['/v1/programs/moon', 'unknown_program'],
    ['/v1/offers/moon', 'unknown_offer'],
    ['/v1/actions/moon', 'unknown_action'],
  ])('PATCH %s creates nothing', async (path, code) => {
    const { call } = await collector();
    const reply = await call('PATCH', path, { name: 'Moon' }, token);
    expect([reply.status, reply.body.code]).toEqual([404, code]);
    expect((await call('GET', path, undefined, token)).status).toBe(404);
  });

  test('one location is made by its address, under its own id', async () => {
    const { call } = await collector();
    expect((await call('PUT', '/v1/locations/pier', { name: 'The Pier' }, token)).body).toMatchObject({ id: 'pier' });
    expect((await call('GET', '/v1/locations/pier', undefined, token)).body).toMatchObject({ name: 'The Pier' });
    const other = await call('PUT', '/v1/locations/pier', { id: 'quay', name: 'The Quay' }, token);
    expect(other.body.message).toBe('id: is quay, the address says pier');
  });

  test('a sale is read as it stands, with each refund', async () => {
    const it = await collector();
    const { call } = it;
    expect((await call('GET', '/v1/conversions/A-7', undefined, token)).body.code).toBe('unknown_order');
    await call('POST', '/v1/conversions', { order: 'A-7', value: { currency: 'EUR', minor: 5_000 } }, token);
    await call('POST', '/v1/conversions/A-7/refund', { id: 'r-1', value: { currency: 'EUR', minor: 1_500 } }, token);
    expect((await call('GET', '/v1/conversions/A-7', undefined, token)).body).toEqual({
      order: 'A-7',
      confirmed: true,
      refunded: false,
      value: { currency: 'EUR', minor: 3_500 },
      code: null,
      refunds: [{ at: it.clock.now, value: { currency: 'EUR', minor: 1_500 } }],
    });
  });
});

describe('a method that an address does not take', () => {
  test.each([
    ['POST', '/v1/site', 'GET, HEAD, PATCH, PUT'],
    ['DELETE', '/v1/events', 'POST'],
    ['PUT', '/health/live', 'GET, HEAD'],
    ['POST', '/r/code000000000001/card.png', 'GET, HEAD'],
    ['GET', '/v1/offers/tea/claims', 'POST'],
  ])('%s %s is refused with Allow', async (method, path, allow) => {
    const { call } = await collector();
    const { status, body, headers } = await call(method, path, undefined, token);
    expect([status, body.code, headers.allow]).toEqual([405, 'method_not_allowed', allow]);
  });

  test.each(['/v1/nothing', '/v1/sites', '/v1/site/more', '/v2/site'])('%s is nothing for any', async (path) => {
    const { call } = await collector();
    for (const method of ['GET', 'POST', 'DELETE']) {
      expect((await call(method, path, undefined, token)).body.code).toBe('not_found');
    }
  });
});
