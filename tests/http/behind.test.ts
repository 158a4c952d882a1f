import { streamEvents } from '@goodword/collector/queries';
import { describe, expect, test } from 'vitest';
import { all } from '../support/all.ts';
import { collector, ORIGIN, PROGRAM, SITE, type TestCollector, TOKEN } from '../support/collector.ts';
import { emptyViews } from '../support/empty-views.ts';
import { makeLink } from '../support/friend.ts';
import { answers, customer, event } from '../support/journey.ts';

const OFFER = { id: 'tea', name: 'Tea', friend: 'A pot of tea', customer: 'Two pots', budget: 2 };
const KEY = { 'idempotency-key': 'till-4-receipt-88' };
const SECRET = 's'.repeat(24);
const WORDS = { site: SITE, words: 'Good tea.', consent: { wording: 'Shown.' } };
const euros = (minor: number) => ({ currency: 'EUR', minor });

/** A day of a shop and its customers: what each step was answered, and how each event was stamped. */
async function story(between: (it: TestCollector) => Promise<void>) {
  const it = await collector();
  await it.call('PUT', '/v1/offers/tea', OFFER, { token: TOKEN });
  await it.call('PUT', '/v1/programs/visit', { ...PROGRAM, offer: { id: 'tea' } }, { token: TOKEN });
  const [code, hidden] = [await makeLink(it, { secret: SECRET }), await makeLink(it)];
  const open = async (link: string) => {
    const { text } = await it.call('GET', `/r/${link}`);
    return {
      nonce: /data-nonce="([^"]+)"/.exec(text)?.[1] ?? '',
      click: /[?&;]gw=([A-Za-z0-9_-]+)/.exec(text)?.[1] ?? '',
    };
  };
  // Pages are views, and are opened while those are there.
  const [page, hiddenPage] = [await open(code), await open(hidden)];
  const replies: [what: string, status: unknown, ...rest: unknown[]][] = [];
  const nameOf = (given: unknown) => (given === code ? 'the link' : given === hidden ? 'the other link' : given);
  const told = async (what: string, reply: Promise<{ status: number; body: Record<string, unknown> }>) => {
    const { status, body } = await reply;
    const { accepted, duplicates, rejected, refunded, confirmed, value, redeemed, replayed } = body;
    const said = { accepted, duplicates, rejected, refunded, confirmed, value, redeemed, replayed };
    replies.push([what, status, nameOf(body.code), said]);
    await between(it);
    return body;
  };
  const post = (path: string, body: object, how: object = {}) => it.call('POST', path, body, { token: TOKEN, ...how });
  await between(it);

  const landed = {
    ...event(customer(), 'link.landed', { code, nonce: page.nonce }),
    response: undefined,
    program: undefined,
  };
  await told('a friend lands', it.send([landed]));
  const sold = { order: 'order-1', click: page.click, value: euros(1_000) };
  await told(
    'a page reports',
    it.send([{ ...event(customer({ location: 'mill' }), 'conversion', sold), response: undefined }]),
  );
  await told('the shop confirms', post('/v1/conversions', { ...sold, value: euros(900) }));
  await told('the shop confirms otherwise', post('/v1/conversions', { ...sold, value: euros(800) }));
  await told('some goes back', post('/v1/conversions/order-1/refund', { id: 'one', value: euros(600) }));
  await told('the same again', post('/v1/conversions/order-1/refund', { id: 'one', value: euros(600) }));
  await told('the same otherwise', post('/v1/conversions/order-1/refund', { id: 'one', value: euros(100) }));
  await told('too much', post('/v1/conversions/order-1/refund', { id: 'two', value: euros(301) }));
  await told('the rest', post('/v1/conversions/order-1/refund', { id: 'three', value: euros(300) }));
  await told('of nothing', post('/v1/conversions/order-2/refund', {}));

  const visit = await told('a visit', post('/v1/visits', { location: 'mill', kind: 'visit', reference: 'receipt-1' }));
  const proven = { question: 'score', value: 9, visit: visit.token };
  const asked = { ...event(customer(), 'survey.answered', proven), location: undefined };
  await told('an answer about it', it.send([asked]));
  const config = await it.call('GET', `/v1/sites/${SITE}/config?visit=${visit.token}`, undefined, { origin: ORIGIN });
  replies.push(['the survey about it', config.status, config.body.location, config.body.visit]);

  const claim = { site: SITE, code, nonce: page.nonce };
  const { offerCode } = await told('a friend claims', post('/v1/offers/tea/claims', claim));
  const again = await told('again', post('/v1/offers/tea/claims', claim));
  replies.push(['has the same', again.offerCode === offerCode]);
  const till = (key: object) => post(`/v1/offers/${offerCode}/redeem`, {}, { headers: key });
  await told('a till redeems', till(KEY));
  await told('the same till', till(KEY));
  await told('another', till({ 'idempotency-key': 'till-5-receipt-11' }));
  const who = customer();
  await told('a customer answers', it.send(answers(who, 3)));
  await told('and claims', post('/v1/offers/tea/claims', { site: SITE, response: who.response }));
  await told('nobody who answered', post('/v1/offers/tea/claims', { site: SITE, response: 'nobody-answered' }));

  const publish = (link: string, body: object) => it.call('PUT', `/v1/recommendations/${link}`, { ...WORDS, ...body });
  await told('no secret', publish(code, {}));
  await told('the secret', publish(code, { secret: SECRET }));
  await told('the same words', publish(code, { secret: SECRET }));
  await told(
    'the same link',
    post('/v1/recommendations', { site: SITE, code, location: 'harbor', program: 'visit', secret: SECRET }),
  );
  await told('another place', post('/v1/recommendations', { site: SITE, code, location: 'mill', program: 'visit' }));
  await told(
    'a child',
    post('/v1/recommendations', { site: SITE, code: 'childchildchild1', location: 'mill', click: page.click }),
  );
  await told('abuse', post(`/v1/recommendations/${hidden}/hide`, { reason: 'spam' }));
  await told('it is gone', publish(hidden, {}));
  await told(
    'and promises nothing',
    post('/v1/offers/tea/claims', { site: SITE, code: hidden, nonce: hiddenPage.nonce }),
  );
  await told('taken back', it.call('POST', `/r/${code}/withdraw`, { secret: SECRET }));
  await told('for good', publish(code, { secret: SECRET }));

  const events = await all(it.database.stream(streamEvents, SITE));
  const stamps = events.map(({ type, location, stamp: { day, hour, timeZone, flags }, ...rest }) => {
    const parent = 'parent' in rest ? rest.parent === code : undefined;
    return { type, location, day, hour, timeZone, flags, parent };
  });
  return { replies, stamps };
}

describe('however far the views are behind the log', () => {
  test('the same is accepted, promised and stamped', async () => {
    const folded = await story(async () => {});
    const behind = await story((it) => emptyViews(it.address));
    expect(behind.replies).toEqual(folded.replies);
    expect(behind.stamps).toEqual(folded.stamps);
    expect(Object.fromEntries(folded.replies.map(([what, status]) => [what, status]))).toEqual({
      'a friend lands': 202,
      'a page reports': 202,
      'the shop confirms': 201,
      'the shop confirms otherwise': 409,
      'some goes back': 200,
      'the same again': 200,
      'the same otherwise': 409,
      'too much': 400,
      'the rest': 200,
      'of nothing': 404,
      'a visit': 201,
      'an answer about it': 202,
      'the survey about it': 200,
      'a friend claims': 201,
      again: 201,
      'has the same': true,
      'a till redeems': 200,
      'the same till': 200,
      another: 409,
      'a customer answers': 202,
      'and claims': 201,
      'nobody who answered': 403,
      'no secret': 403,
      'the secret': 200,
      'the same words': 200,
      'the same link': 202,
      'another place': 409,
      'a child': 202,
      abuse: 200,
      'it is gone': 410,
      'and promises nothing': 410,
      'taken back': 200,
      'for good': 410,
    });
    const zoneOf = (type: string) => folded.stamps.find((each) => each.type === type)?.timeZone;
    expect(zoneOf('conversion')).toBe('America/New_York');
    expect(folded.stamps.find(({ type }) => type === 'survey.answered')).toMatchObject({
      location: 'mill',
      timeZone: 'Asia/Tokyo',
    });
    expect(folded.stamps.filter(({ parent }) => parent)).toHaveLength(1);
  });
});
