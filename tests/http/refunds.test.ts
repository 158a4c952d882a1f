import { putOffer, rebuildViews } from '@goodword/collector/queries';
import { beforeEach, describe, expect, test } from 'vitest';
import { collector, NOON, type TestCollector, TOKEN } from '../support/collector.ts';
import { makeLink, openLink } from '../support/friend.ts';
import { newId } from '../support/journey.ts';

const EUR = (minor: number) => ({ currency: 'EUR', minor });
let it: TestCollector;
let click: string;

const confirm = (order: string, value?: object) =>
  it.call('POST', '/v1/conversions', { order, click, ...(value ? { value } : {}) }, { token: TOKEN });
const refund = (order: string, body?: object) =>
  it.call('POST', `/v1/conversions/${order}/refund`, body, { token: TOKEN });
const counted = async () => {
  const { body } = await it.call('GET', '/v1/reports/funnel', undefined, { token: TOKEN });
  return { conversions: body.conversions, value: body.value };
};

beforeEach(async () => {
  it = await collector();
  ({ click } = await openLink(it, await makeLink(it)));
  await confirm('A-1', EUR(1_000));
});

describe('a refund', () => {
  test('comes in parts, each under an id of its own, and counts once', async () => {
    const first = await refund('A-1', { id: 'R-1', value: EUR(300) });
    expect(first.body).toMatchObject({ refund: 'R-1', refunded: false, value: EUR(700) });
    expect((await refund('A-1', { id: 'R-2', value: EUR(300) })).body).toMatchObject({ value: EUR(400) });
    const again = await refund('A-1', { id: 'R-1', value: EUR(300) });
    expect(again.status).toBe(200);
    expect(again.body).toMatchObject({ refund: 'R-1', value: EUR(400) });
    expect(await counted()).toEqual({ conversions: 1, value: [EUR(400)] });
    expect((await refund('A-1', { id: 'R-3' })).body).toMatchObject({ refunded: true, value: null });
    expect((await refund('A-1', { id: 'R-3' })).status).toBe(200);
    expect(await counted()).toEqual({ conversions: 0, value: [] });
    await rebuildViews(it.database, NOON);
    expect(await counted()).toEqual({ conversions: 0, value: [] });
  });

  test('of a part leaves the rest in the export, too', async () => {
    const exported = async () => {
      const { text } = await it.call('GET', '/v1/export/conversions.ndjson', undefined, { token: TOKEN });
      const { minor, standingMinor, refunded, refundedAt } = JSON.parse(text);
      return { minor, standingMinor, refunded, refundedAt };
    };
    expect(await exported()).toEqual({ minor: 1_000, standingMinor: 1_000, refunded: false, refundedAt: null });
    await refund('A-1', { id: 'R-1', value: EUR(300) });
    expect(await exported()).toEqual({ minor: 1_000, standingMinor: 700, refunded: false, refundedAt: NOON });
    await refund('A-1', { id: 'R-2' });
    expect(await exported()).toEqual({ minor: 1_000, standingMinor: null, refunded: true, refundedAt: NOON });
  });

  test('of another order may have the same id', async () => {
    await confirm('A-2', EUR(1_000));
    await refund('A-1', { id: 'R-1', value: EUR(300) });
    await refund('A-2', { id: 'R-1', value: EUR(300) });
    expect(await counted()).toEqual({ conversions: 2, value: [EUR(1_400)] });
  });

  test('has one that is made for it where the shop gives none', async () => {
    const made = (await refund('A-1', { value: EUR(300) })).body.refund;
    expect(made).toEqual(expect.any(String));
    for (const body of [{ value: EUR(300) }, { id: made, value: EUR(300) }]) {
      expect((await refund('A-1', body)).body).toMatchObject({ refund: made, value: EUR(700) });
    }
    const other = await refund('A-1', { value: EUR(200) });
    expect(other.status).toBe(409);
    expect(other.body.message).toContain('Give each refund an id of its own');
    expect((await refund('A-1', { id: 'R-2', value: EUR(200) })).body).toMatchObject({ value: EUR(500) });
  });

  test('that is said otherwise under the same id is refused', async () => {
    await refund('A-1', { id: 'R-1', value: EUR(300) });
    for (const value of [EUR(299), undefined]) {
      const reply = await refund('A-1', { id: 'R-1', ...(value ? { value } : {}) });
      expect(reply.body).toMatchObject({ code: 'conflict' });
    }
    expect(await counted()).toEqual({ conversions: 1, value: [EUR(700)] });
  });

  test('of nothing is refused and stands in the way of none', async () => {
    for (const body of [{ value: EUR(0) }, { id: 'R-1', value: EUR(0) }]) {
      const reply = await refund('A-1', body);
      expect(reply.status).toBe(400);
      expect(reply.body.message).toBe('value.minor: must be 1 or more; leave value out to take all of it back');
    }
    expect((await refund('A-1', { id: 'R-1', value: EUR(400) })).body).toMatchObject({ value: EUR(600) });
    expect((await refund('A-1', { value: EUR(100) })).body).toMatchObject({ value: EUR(500) });
  });

  test('of more than is left is refused, and says what is left', async () => {
    await refund('A-1', { id: 'R-1', value: EUR(300) });
    const more = await refund('A-1', { id: 'R-2', value: EUR(701) });
    expect(more.status).toBe(400);
    expect(more.body.message).toBe('value.minor: is 701, of the order 700 are left');
    await refund('A-1', { id: 'R-2', value: EUR(700) });
    const none = await refund('A-1', { id: 'R-3', value: EUR(1) });
    expect(none.body).toMatchObject({ code: 'invalid_request' });
    expect(await counted()).toEqual({ conversions: 0, value: [] });
  });

  test('of many at once, no more goes back than there is', async () => {
    const ids = ['R-1', 'R-2', 'R-3', 'R-4'];
    const replies = await Promise.all(ids.map((id) => refund('A-1', { id, value: EUR(400) })));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 400, 400]);
    for (const { status, body } of replies)
      if (status === 400) expect(body.message).toContain('of the order 200 are left');
    expect(await counted()).toEqual({ conversions: 1, value: [EUR(200)] });
    await confirm('A-2', EUR(1_000));
    const whole = await Promise.all([...ids.map((id) => refund('A-2', { id })), refund('A-2')]);
    expect(whole.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400, 400]);
    const again = await Promise.all(ids.map(() => refund('A-1', { id: 'R-5', value: EUR(100) })));
    expect(again.map(({ status }) => status)).toEqual(ids.map(() => 200));
    expect(await counted()).toEqual({ conversions: 1, value: [EUR(100)] });
  });

  test('in another currency, or of a sale without a sum, is refused', async () => {
    const other = await refund('A-1', { id: 'R-1', value: { currency: 'USD', minor: 1 } });
    expect(other.body.message).toBe('value.currency: the order was in EUR');
    await confirm('A-2');
    expect((await refund('A-2', { value: EUR(1) })).status).toBe(400);
    expect((await refund('A-2')).body).toMatchObject({ refunded: true });
  });

  test('brought by history is one beside the others, whenever it arrives', async () => {
    const refunded = (minor: number) => ({
      id: newId(),
      type: 'conversion.refunded',
      at: NOON,
      order: 'A-9',
      value: EUR(minor),
    });
    await it.send([refunded(100), refunded(0), refunded(200)], { token: TOKEN });
    await confirm('A-9', EUR(1_000));
    expect((await refund('A-9', { id: 'R-1', value: EUR(50) })).body).toMatchObject({ value: EUR(650) });
  });
});

describe('a currency', () => {
  test.each(['XQZ', 'eur', 'XXX', 'XTS', 'DEM', 'EURO'])('%s is refused wherever money is taken', async (currency) => {
    const value = { currency, minor: 100 };
    const replies = [
      await confirm('A-3', value),
      await refund('A-1', { id: 'R-1', value }),
      await it.call(
        'PUT',
        '/v1/offers/tea',
        { id: 'tea', name: 'Tea', friend: 'a tea', budget: 1, value },
        { token: TOKEN },
      ),
      await it.call(
        'POST',
        '/v1/offers/AAAAA-00000/redeem',
        { value },
        { token: TOKEN, headers: { 'idempotency-key': 'key-0001' } },
      ),
    ];
    for (const { status, body } of replies) {
      expect(status).toBe(400);
      expect(body.message).toBe('value.currency: must be an ISO 4217 code such as EUR');
    }
    const sale = {
      id: newId(),
      type: 'conversion',
      at: NOON,
      visitor: 'visitor1',
      session: 'session1',
      order: 'A-4',
      value,
    };
    expect((await it.send([sale])).body.rejected).toMatchObject([{ code: 'invalid_event' }]);
    const brought = { id: newId(), type: 'conversion.confirmed', at: NOON, order: 'A-5', value };
    expect((await it.send([brought], { token: TOKEN })).body.rejected).toMatchObject([{ code: 'invalid_event' }]);
  });

  test.each(['JPY', 'KWD', 'CLF', 'XOF', 'ZWG'])('%s is taken', async (currency) => {
    expect((await confirm('A-3', { currency, minor: 1_500 })).body.value).toEqual({ currency, minor: 1_500 });
  });

  test('that an earlier release took does not make a reply fail', async () => {
    const old = { currency: 'XQZ', minor: 100 };
    const { body } = await it.call(
      'PUT',
      '/v1/offers/tea',
      { id: 'tea', name: 'Tea', friend: 'a tea', budget: 1 },
      { token: TOKEN },
    );
    await it.database.write(putOffer, 'pub_testsite01', { ...body, value: old });
    const offers = await it.call('GET', '/v1/offers', undefined, { token: TOKEN });
    expect(offers.body.items[0].offer.value).toEqual(old);
  });
});
