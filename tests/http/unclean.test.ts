import { findResponse, findSite, putLocations, putSite } from '@goodword/collector/queries';
import { type Location, location } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { collector, LOCATIONS, NOON, ORIGIN, PROGRAM, SITE, type TestCollector, TOKEN } from '../support/collector.ts';
import { makeLink, openLink } from '../support/friend.ts';
import { customer, event, newCode, newId } from '../support/journey.ts';

const HALF = '\ud800';
const UNCLEAN = ['\u0000', '\u0007', '\u007f', HALF, '\udc00'];
const URL_OF_TEA = `${ORIGIN}/tea`;

const put = (it: TestCollector, path: string, body: object) => it.call('PUT', path, body, { token: TOKEN });
const post = (it: TestCollector, path: string, body: object, headers: Record<string, string> = {}) =>
  it.call('POST', path, body, { token: TOKEN, origin: ORIGIN, headers });

const FULL_LOCATION = {
  ...LOCATIONS[0],
  region: 'East',
  phone: '+1 555 0100',
  reviewLinks: { google: 'https://maps.example/harbor' },
  hours: { mon: [{ from: '09:00', to: '18:00' }] },
};

/** A body in order for each route that takes one. */
const BODIES: [method: string, path: string, body: () => object, headers?: Record<string, string>][] = [
  [
    'PUT',
    '/v1/site',
    () => ({
      name: 'Harbor Books',
      allowedOrigins: [ORIGIN],
      url: 'https://shop.example',
      privacyUrl: 'https://shop.example/privacy',
      language: 'en',
      theme: { brand: '#1f6f5c', scheme: 'auto' },
    }),
  ],
  ['PUT', '/v1/locations', () => ({ locations: [FULL_LOCATION] })],
  ['PUT', '/v1/programs/visit', () => ({ ...PROGRAM, trigger: { event: 'order:placed' } })],
  ['PUT', '/v1/offers/tea', () => ({ id: 'tea', name: 'Tea', friend: 'a free tea', customer: 'a cake', budget: 5 })],
  [
    'PUT',
    '/v1/actions/smile',
    () => ({ id: 'smile', location: 'harbor', text: 'Smile', who: 'Ines', from: '2026-06-01' }),
  ],
  ['POST', '/v1/visits', () => ({ location: 'harbor', name: 'Ada', reference: 'R-1', page: 'https://shop.example/a' })],
  ['POST', '/v1/conversions', () => ({ order: newId(), value: { currency: 'EUR', minor: 100 }, click: newId() })],
  [
    'POST',
    '/v1/recommendations',
    () => ({
      site: SITE,
      code: newCode(),
      content: { url: URL_OF_TEA, title: 'Tea' },
      language: 'en',
      visitor: newId(),
    }),
  ],
];

type Path = string[];

/** The way to each text in a value, and to each name of an object. */
function texts(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => texts(inner, [...path, name]));
}

/** The same value with these signs in one of its texts. */
function harm(value: unknown, [name, ...rest]: Path, by: string): unknown {
  if (name === undefined) return `${String(value).slice(0, 1)}${by}${String(value).slice(1)}`;
  if (Array.isArray(value)) return value.map((each, place) => (String(place) === name ? harm(each, rest, by) : each));
  const members = Object.entries(value as object);
  return Object.fromEntries(members.map(([key, inner]) => [key, key === name ? harm(inner, rest, by) : inner]));
}

test('in every text of every body it is left out of sentences and refused in ids, and no page fails of it', async () => {
  const it = await collector();
  const code = await makeLink(it);
  for (const [method, path, body, headers] of BODIES) {
    const good = await it.call(method, path, body(), { token: TOKEN, origin: ORIGIN, ...(headers ? { headers } : {}) });
    expect(good.status, `${method} ${path} ${good.text}`).toBeLessThan(300);
    for (const way of texts(body())) {
      for (const by of UNCLEAN) {
        const reply = await it.call(method, path, harm(body(), way, by), { token: TOKEN, origin: ORIGIN });
        const what = `${method} ${path} ${way.join('.')} ${JSON.stringify(by)}: ${reply.text}`;
        expect([200, 201, 202, 400, 401, 404], what).toContain(reply.status);
        if (reply.status === 400) expect(reply.body.message, what).toContain(`${way.join('.')}: `);
        else if (reply.status < 300) expect(reply.text, what).not.toContain(JSON.stringify(by).slice(1, -1));
      }
    }
    for (const page of [`/r/${code}`, `/r/${code}/card.png`, `/f/visit?site=${SITE}&location=harbor`]) {
      expect((await it.call('GET', page)).status, `${page} after ${path}`).toBe(200);
    }
  }
});

test('a name that ends in half of a character is kept without it', async () => {
  const it = await collector();
  const code = await makeLink(it);
  const manager = { name: `Ines${HALF}`, role: 'store\u0000 manager' };
  const name = `Harbor Books ${HALF}`;
  expect((await put(it, '/v1/locations', { locations: [{ ...LOCATIONS[0], name, manager }] })).status).toBe(200);
  const { body } = await it.call('GET', '/v1/locations', undefined, { token: TOKEN });
  expect(body.items[0]).toMatchObject({
    name: 'Harbor Books \ufffd',
    manager: { name: 'Ines\ufffd', role: 'store manager' },
  });
  const page = await it.call('GET', `/r/${code}`);
  expect(page.status).toBe(200);
  expect(page.text).toContain('Harbor Books \ufffd');
});

test('what an earlier release kept so makes no page fail', async () => {
  const it = await collector();
  const code = await makeLink(it);
  const broken = (text: string) => `${text}${HALF}\u0000`;
  const kept = location.parse(LOCATIONS[0]);
  const old: Location = {
    ...kept,
    name: broken(kept.name),
    address: broken('4 Quay Street'),
    url: 'https://shop.example/a\u0000',
  };
  await it.database.write(putLocations, SITE, [old]);
  const site = await it.database.read(findSite, SITE);
  if (site) await it.database.write(putSite, { ...site, settings: { ...site.settings, name: broken('Harbor') } });
  for (const path of [`/r/${code}`, `/r/${code}/card.png`, `/f/visit?site=${SITE}&location=harbor`]) {
    expect((await it.call('GET', path)).status, path).toBe(200);
  }
  for (const path of [
    '/v1/locations',
    `/v1/sites/${SITE}/config?location=harbor`,
    `/v1/sites/${SITE}/locations?q=harbor`,
  ]) {
    const { status, text } = await it.call('GET', path, undefined, { token: TOKEN });
    expect(status, path).toBe(200);
    expect(text, path).not.toMatch(/\\u0000|\\ud800/);
  }
});

describe('two orders stay two', () => {
  test('whoever tells of them', async () => {
    const it = await collector();
    const { click } = await openLink(it, await makeLink(it));
    const value = { currency: 'EUR', minor: 500 };
    const { status } = await post(it, '/v1/conversions', { order: 'Z', value, click });
    expect(status).toBe(201);
    for (const order of ['Z\u0000-77', 'Z\u0000', 'Z\u0001', `Z${HALF}`]) {
      const said = await post(it, '/v1/conversions', { order, value: { ...value, minor: 1 }, click });
      expect(said.status, JSON.stringify(order)).toBe(400);
      expect(said.body).toMatchObject({ code: 'invalid_request', details: [{ path: 'order' }] });
      const sale = { ...event(customer(), 'conversion', { order, click }), response: undefined, program: undefined };
      const [refused] = (await it.send([sale])).body.rejected;
      expect(refused).toMatchObject({ code: 'invalid_event', message: expect.stringMatching(/^order: holds /) });
    }
    for (const order of ['Z%00-77', 'Z%01']) {
      const back = await post(it, `/v1/conversions/${order}/refund`, {});
      expect(back.body).toMatchObject({ code: 'invalid_request', details: [{ path: 'order' }] });
    }
    const { body } = await it.call('GET', '/v1/reports/funnel', undefined, { token: TOKEN });
    expect(body).toMatchObject({ conversions: 1, value: [value] });
  });

  test('whatever bytes are no UTF-8', async () => {
    const it = await collector();
    const order = (byte: number) => Buffer.concat([Buffer.from('{"order":"Z'), Buffer.from([byte]), Buffer.from('"}')]);
    for (const byte of [0xfe, 0xff]) {
      const reply = await it.app.inject({
        method: 'POST',
        url: '/v1/conversions',
        headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
        payload: order(byte),
      });
      expect(reply.json()).toMatchObject({ code: 'malformed_json' });
    }
  });
});

describe('an event', () => {
  test('keeps a sentence without it, and is refused where it stands in an id', async () => {
    const it = await collector();
    const who = customer();
    const words = event(who, 'survey.answered', { question: 'comment', value: `Nice\u0000 ${HALF}` });
    const bad = { ...event(who, 'survey.shown'), id: 'event-01\u0000' };
    const { body } = await it.send([words, bad, { ...words, id: newId(), location: 'harbor\u0007' }]);
    expect(body.accepted).toBe(1);
    expect(body.rejected).toMatchObject([{ code: 'invalid_event' }, { code: 'invalid_event' }]);
    expect(await it.database.readViews(findResponse, SITE, who.response)).toMatchObject({ comment: 'Nice \ufffd' });
  });

  test('is refused for a name that would become another one’s', async () => {
    const it = await collector();
    const tracked = (props: object) => ({
      ...event(customer(), 'track', { name: 'seen', props }),
      response: undefined,
    });
    const { body } = await it.send([tracked({ 'a\u0000': 1, a: 2 }), tracked(JSON.parse('{"__proto__":1,"a":2}'))]);
    expect(body).toMatchObject({
      accepted: 1,
      rejected: [{ code: 'invalid_event', message: expect.stringContaining('props') }],
    });
  });

  test('keeps its answer, whatever stands in the token of a visit', async () => {
    const it = await collector();
    const { body } = await it.send([
      event(customer(), 'survey.answered', { question: 'score', value: 9, visit: `v\u0000${HALF}` }),
    ]);
    expect(body).toMatchObject({ accepted: 1, rejected: [] });
  });
});

test('in no path and no query does it make a route fail', async () => {
  const it = await collector();
  const { paths } = (await it.call('GET', '/openapi.json')).body;
  let asked = 0;
  for (const [path, methods] of Object.entries<Record<string, { parameters?: { in: string; name: string }[] }>>(
    paths,
  )) {
    for (const [method, { parameters = [] }] of Object.entries(methods)) {
      for (const unclean of ['%00', 'x%00y', 'pub_testsite01%00', '%7f', '%ed%a0%80', '%ff']) {
        const query = parameters.flatMap(({ in: where, name }) => (where === 'query' ? [`${name}=${unclean}`] : []));
        const filled = path.replace(/\{\w+\}/g, unclean);
        for (const url of [filled, `${path.replace(/\{\w+\}/g, 'visit')}?${query.join('&')}`]) {
          const headers = { 'idempotency-key': 'key-00000001' };
          const reply = await it.call(method.toUpperCase(), url, method === 'get' ? undefined : {}, {
            token: TOKEN,
            headers,
          });
          expect(reply.status, `${method} ${url} ${reply.text}`).toBeLessThan(500);
          asked++;
        }
      }
    }
  }
  expect(asked).toBeGreaterThan(300);
});

describe('a byte order mark', () => {
  test('before JSON is no part of it, in either type', async () => {
    const it = await collector();
    const batch = JSON.stringify({ site: SITE, sentAt: NOON, events: [event(customer(), 'survey.shown')] });
    const order = JSON.stringify({ order: 'B-1' });
    for (const type of [
      'application/json',
      'text/plain',
      'text/plain;charset=UTF-8',
      'application/json; charset=utf-8',
    ]) {
      const sent = await it.call('POST', '/v1/events', undefined, { raw: `\ufeff${batch}`, type, origin: ORIGIN });
      expect(sent.status, type).toBe(202);
      const said = await it.call('POST', '/v1/conversions', undefined, { raw: `\ufeff${order}`, type, token: TOKEN });
      expect(said.status, type).toBe(201);
    }
    const alone = await it.call('POST', '/v1/events', undefined, { raw: '\ufeff', origin: ORIGIN });
    expect(alone.body.code).toBe('malformed_json');
  });
});
