import { createHash } from 'node:crypto';
import { putToken, streamEvents } from '@goodword/collector/queries';
import { describe, expect, test } from 'vitest';
import { all } from '../support/all.ts';
import { collector, ORIGIN, PROGRAM, SITE, type TestCollector, TOKEN } from '../support/collector.ts';
import { makeLink, openLink } from '../support/friend.ts';
import { answers, customer } from '../support/journey.ts';

const OFFER = { id: 'tea', name: 'Tea', friend: 'A pot of tea', customer: 'Two pots', budget: 5 };
const KEY = { 'idempotency-key': 'till-4-receipt-88' };

async function withOffer(change: object = {}): Promise<TestCollector> {
  const it = await collector();
  await it.call('PUT', '/v1/offers/tea', { ...OFFER, ...change }, { token: TOKEN });
  await it.call('PUT', '/v1/programs/visit', { ...PROGRAM, offer: { id: 'tea' } }, { token: TOKEN });
  return it;
}
const claim = (it: TestCollector, body: object, how: object = {}) =>
  it.call('POST', '/v1/offers/tea/claims', { site: SITE, ...body }, how);
const redeem = (it: TestCollector, code: string, { key = KEY, body = {}, token = TOKEN } = {}) =>
  it.call('POST', `/v1/offers/${code}/redeem`, body, { token, headers: key });
const report = async (it: TestCollector) =>
  (await it.call('GET', '/v1/offers', undefined, { token: TOKEN })).body.items[0];

/** A friend with the page of a link open. */
async function friend(it: TestCollector, code: string, address = '203.0.113.7') {
  const { nonce } = await openLink(it, code, { address });
  return { code, nonce };
}

describe('a code', () => {
  test('a friend gets one from the page, the same again, and no forged page gets any', async () => {
    const it = await withOffer();
    const code = await makeLink(it);
    const opened = await friend(it, code);
    const first = await claim(it, opened);
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ text: 'A pot of tea', offerCode: expect.stringMatching(/^.{5}-.{5}$/) });
    expect((await claim(it, await friend(it, code))).body.offerCode).toBe(first.body.offerCode);
    expect(
      (await claim(it, await friend(it, code, '203.0.113.8'), { address: '203.0.113.8' })).body.offerCode,
    ).not.toBe(first.body.offerCode);
    expect((await claim(it, { code, nonce: 'x'.repeat(40) })).body.code).toBe('invalid_nonce');
    expect((await claim(it, { ...opened, code: await makeLink(it) })).body.code).toBe('invalid_nonce');
    expect((await claim(it, opened, { agent: 'Slackbot-LinkExpanding 1.0' })).body.code).toBe('automated_agent');
    expect((await claim(it, opened, { origin: 'https://elsewhere.example' })).body.code).toBe('origin_not_allowed');
  });

  test('every customer who answered gets one, whatever they said; nobody else does', async () => {
    const it = await withOffer();
    const [happy, unhappy] = [customer(), customer()];
    await it.send([...answers(happy, 10), ...answers(unhappy, 0)]);
    const codes = [];
    for (const { response } of [happy, unhappy, happy]) {
      const { status, body } = await claim(it, { response }, { origin: ORIGIN });
      expect([status, body.text]).toEqual([201, 'Two pots']);
      codes.push(body.offerCode);
    }
    expect(new Set(codes).size).toBe(2);
    expect((await claim(it, { response: 'nobody-answered' })).body.code).toBe('forbidden');
    expect(await report(it)).toMatchObject({ customer: { issued: 2, redeemed: 0 }, left: 3 });
  });

  test('no customer does where the offer is for friends', async () => {
    const it = await withOffer({ customer: undefined });
    const who = customer();
    await it.send(answers(who, 10));
    expect((await claim(it, { response: who.response })).body.code).toBe('unknown_offer');
  });

  test('many at once never overdraw the budget', async () => {
    const it = await withOffer();
    const people = Array.from({ length: 12 }, () => customer());
    await it.send(people.flatMap((who) => answers(who, 8)));
    const replies = await Promise.all(people.map(({ response }) => claim(it, { response })));
    expect(replies.map(({ status }) => status).sort()).toEqual([...Array(5).fill(201), ...Array(7).fill(410)]);
    expect(await report(it)).toMatchObject({ customer: { issued: 5 }, left: 0 });
  });

  test.each([1, 5])('who asks many times at once takes one of a budget of %i', async (budget) => {
    const it = await withOffer({ budget });
    const people = Array.from({ length: budget }, () => customer());
    await it.send(people.flatMap((who) => answers(who, 8)));
    for (const { response } of people) {
      const replies = await Promise.all(Array.from({ length: 6 }, () => claim(it, { response })));
      expect(replies.map(({ status }) => status)).toEqual(Array(6).fill(201));
      expect(new Set(replies.map(({ body }) => body.offerCode)).size).toBe(1);
    }
    const issued = (await all(it.database.stream(streamEvents, SITE))).filter(({ type }) => type === 'offer.issued');
    expect(issued.map(({ id }) => id)).toEqual(people.map((_, index) => `~issued.tea.${index + 1}`));
  });

  test('ends with the offer, and belongs to the program that has it', async () => {
    const it = await withOffer({ until: '2026-06-12' });
    const code = await makeLink(it);
    const opened = await friend(it, code);
    it.clock.now += 86_400_000;
    const late = await friend(it, code);
    expect((await claim(it, late)).body.code).toBe('offer_over');
    await it.call('PUT', '/v1/programs/visit', { offer: null }, { token: TOKEN });
    expect((await claim(it, opened)).status).toBeGreaterThan(399);
    expect((await claim(it, late)).body.code).toBe('unknown_offer');
  });
});

describe('what a friend reads of an offer', () => {
  const DISCLOSED = 'For this recommendation the customer is offered: Two pots – whatever they say.';
  const BOX = `From a customer to you A pot of tea Say this code at the desk Copy Get a code ${DISCLOSED}`;
  const ENDED = 'This offer has ended. The words stand as they were.';
  const put = (it: TestCollector, change: object) => it.call('PUT', '/v1/offers/tea', change, { token: TOKEN });
  /** The page below "how we know" and beside the place. */
  async function read(it: TestCollector, code: string): Promise<string> {
    const { text } = await it.call('GET', `/r/${code}`);
    const said = /<\/details>(.*?)<\/article>/s.exec(text)?.[1] ?? '';
    return said
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  }
  async function published(it: TestCollector): Promise<string> {
    const code = await makeLink(it);
    const body = { site: SITE, words: 'Good tea.', consent: { wording: 'Shown.' } };
    expect((await it.call('PUT', `/v1/recommendations/${code}`, body)).status).toBe(200);
    return code;
  }

  test.each<[string, object, number, string]>([
    ['on', {}, 0, `${DISCLOSED} ${BOX}`],
    ['on until a day', { until: '2026-06-13' }, 0, `${DISCLOSED} ${BOX.replace('desk', 'desk, until June 13, 2026')}`],
    [
      'over since its last day',
      { until: '2026-06-13' },
      2,
      `${DISCLOSED} This offer ended on June 13, 2026. The words stand as they were.`,
    ],
    // The day that was planned is still to come: nothing ended on it.
    ['ended early by the shop', { until: '2026-06-30', enabled: false }, 0, `${DISCLOSED} ${ENDED}`],
    ['ended by the shop, without a day', { enabled: false }, 0, `${DISCLOSED} ${ENDED}`],
  ])('that is %s', async (_, change, days, sentence) => {
    const it = await withOffer(change);
    const code = await published(it);
    it.clock.now += days * 86_400_000;
    expect(await read(it, code)).toBe(sentence);
  });

  test('whose codes are all taken; who has one is given it again', async () => {
    const it = await withOffer({ budget: 1 });
    const code = await published(it);
    const first = await friend(it, code);
    const { body } = await claim(it, first);
    expect(await read(it, code)).toBe(
      `${DISCLOSED} ${BOX.replace('Say this code at the desk', 'All codes of this offer are taken.')}`,
    );
    expect((await claim(it, first)).body).toEqual(body);
    const late = await claim(it, await friend(it, code, '203.0.113.8'), { address: '203.0.113.8' });
    expect([late.status, late.body]).toEqual([
      410,
      { code: 'offer_used_up', message: 'All codes of this offer are taken.' },
    ]);
    await put(it, { enabled: false });
    expect((await claim(it, await friend(it, code, '203.0.113.8'), { address: '203.0.113.8' })).body).toEqual({
      code: 'offer_over',
      message: 'The offer has ended.',
    });
  });

  test('whose code was used: its holder is told so', async () => {
    const it = await withOffer();
    const opened = await friend(it, await published(it));
    const { body } = await claim(it, opened);
    expect(body.redeemed).toBeUndefined();
    expect((await redeem(it, body.offerCode)).status).toBe(200);
    expect((await claim(it, opened)).body).toEqual({ ...body, redeemed: true });
    const { text } = await it.call('GET', `/r/${opened.code}`);
    expect(text).toContain('data-used="This code has been used."');
    expect(text).toContain('data-failed="That did not work. Please load this page again."');
  });

  test('on words that the shop took down: there is no code', async () => {
    const it = await withOffer();
    const opened = await friend(it, await published(it));
    await it.call('POST', `/v1/recommendations/${opened.code}/hide`, { reason: 'spam' }, { token: TOKEN });
    expect((await claim(it, opened)).body.code).toBe('hidden');
  });
});

describe('POST /v1/offers/:code/redeem', () => {
  async function held(change: object = {}): Promise<{ it: TestCollector; code: string }> {
    const it = await withOffer(change);
    const who = customer();
    await it.send(answers(who, 7));
    return { it, code: (await claim(it, { response: who.response })).body.offerCode };
  }

  test('once; the same key is answered the same, another is refused', async () => {
    const { it, code } = await held();
    const first = await redeem(it, code, { body: { order: 'A-1', value: { currency: 'EUR', minor: 950 } } });
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ offerCode: code, offer: 'tea', holder: 'customer', replayed: false });
    expect((await redeem(it, code)).body).toEqual({ ...first.body, replayed: true });
    expect((await redeem(it, code, { key: { 'idempotency-key': 'another-till' } })).status).toBe(409);
    expect(await report(it)).toMatchObject({ customer: { issued: 1, redeemed: 1 } });
  });

  test('as it is typed at a till', async () => {
    const { it, code } = await held();
    expect((await redeem(it, code.toLowerCase().replace('-', ''))).status).toBe(200);
  });

  test('of many at once, one redeems', async () => {
    const { it, code } = await held();
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        redeem(it, code, { key: { 'idempotency-key': `till-${index}-receipt` } }),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)]);
    const events = await all(it.database.stream(streamEvents, SITE));
    expect(events.filter(({ type }) => type === 'offer.redeemed')).toHaveLength(1);
  });

  test('needs a token, its key and a code that there is', async () => {
    const { it, code } = await held();
    expect((await it.call('POST', `/v1/offers/${code}/redeem`, {})).status).toBe(401);
    expect((await it.call('POST', `/v1/offers/${code}/redeem`, {}, { token: TOKEN })).status).toBe(400);
    expect((await redeem(it, 'AAAAA-AAAAA')).body.code).toBe('unknown_offer');
    const token = `sec_${'m'.repeat(43)}`;
    const hash = createHash('sha256').update(token).digest('hex');
    await it.database.write(putToken, hash, { site: SITE, scopes: ['offers'], locations: ['mill'], name: 'mill' });
    expect((await redeem(it, code, { token })).body.code).toBe('invalid_request');
    expect((await redeem(it, code, { token, body: { location: 'harbor' } })).status).toBe(403);
    expect((await redeem(it, code, { token, body: { location: 'mill' } })).status).toBe(200);
  });

  test('not after the last day; what was redeemed stays so', async () => {
    const { it, code } = await held({ until: '2026-06-13' });
    const other = await held({ until: '2026-06-13' });
    await redeem(it, code);
    it.clock.now += 2 * 86_400_000;
    other.it.clock.now += 2 * 86_400_000;
    expect((await redeem(it, code)).body.replayed).toBe(true);
    expect((await redeem(other.it, other.code)).body.code).toBe('offer_over');
  });
});
