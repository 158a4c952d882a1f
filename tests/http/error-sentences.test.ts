import { createHash } from 'node:crypto';
import { StoreAway } from '@goodword/collector';
import { ERRORS } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { sendRaw } from '../hostile/send-raw.ts';
import {
  collector,
  ORIGIN,
  PROGRAM,
  REPORTS_TOKEN,
  type Reply,
  SITE,
  type TestCollector,
  TOKEN,
} from '../support/collector.ts';
import { makeLink, openLink } from '../support/friend.ts';
import { answers, customer, event, newCode } from '../support/journey.ts';

const NO_CODE = 'no-code-is-this1';
const SECRET = 's'.repeat(24);
const CONSENT = { wording: 'Shown.' };
const OFFER = { name: 'Tea', friend: 'A pot of tea', customer: 'Two pots', budget: 1 };
const KEY = { 'idempotency-key': 'till-4-receipt-88' };
const token = { token: TOKEN };

/** A token for the location `mill` alone. */
async function millToken({ store }: TestCollector, ...scopes: string[]): Promise<{ token: string }> {
  const given = `sec_${'m'.repeat(43)}`;
  const hash = createHash('sha256').update(given).digest('hex');
  await store.putToken(hash, { site: SITE, scopes, locations: ['mill'], name: 'mill' });
  return { token: given };
}
async function published(it: TestCollector): Promise<string> {
  const code = await makeLink(it, { secret: SECRET });
  await publish(it, code);
  return code;
}
const publish = ({ call }: TestCollector, code: string, more: object = {}) =>
  call('PUT', `/v1/recommendations/${code}`, { site: SITE, secret: SECRET, words: 'Good.', consent: CONSENT, ...more });
const prepare = ({ call }: TestCollector, more: object, how: object = {}) =>
  call('POST', '/v1/recommendations', { site: SITE, code: newCode(), location: 'mill', ...more }, how);
const hide = ({ call }: TestCollector, code: string) =>
  call('POST', `/v1/recommendations/${code}/hide`, { reason: 'spam' }, token);
async function withOffer(it: TestCollector, change: object = {}): Promise<void> {
  await it.call('PUT', '/v1/offers/tea', { ...OFFER, ...change }, token);
  await it.call('PUT', '/v1/programs/visit', { offer: { id: 'tea' } }, token);
}
async function claimed(it: TestCollector): Promise<Reply> {
  const who = customer();
  await it.send(answers(who, 9));
  return it.call('POST', '/v1/offers/tea/claims', { site: SITE, response: who.response });
}
/** What a page is told about one event: as a reply about that event alone. */
const rejected = async (it: TestCollector, of: object): Promise<Pick<Reply, 'status' | 'body'>> => {
  const [{ code, message }] = (await it.send([of])).body.rejected;
  return { status: ERRORS[code as keyof typeof ERRORS].status, body: { code, message } };
};
/** Over a connection of its own: what there is no request for. */
async function overSocket({ app }: TestCollector, text: string): Promise<Pick<Reply, 'status' | 'body'>> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.address();
  const reply = await sendRaw(typeof address === 'object' && address ? address.port : 0, [text]);
  const [head = '', body = ''] = reply.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), body: JSON.parse(body) };
}

const EUR = (minor: number) => ({ value: { currency: 'EUR', minor } });
/** A sale of 100 that is confirmed, and refunds of it, the last of which is answered. */
async function refunded({ call }: TestCollector, sale: object, ...refunds: object[]): Promise<Reply> {
  let reply = await call('POST', '/v1/conversions', { order: 'A-1', ...sale }, token);
  for (const refund of refunds) reply = await call('POST', '/v1/conversions/A-1/refund', refund, token);
  return reply;
}

type Case = [message: string, request: (it: TestCollector) => Promise<Pick<Reply, 'status' | 'body'>>];

/** By code: each sentence, and the request that is answered with it. */
const SENTENCES: Record<string, Case[]> = {
  malformed_json: [
    [
      'The body is not valid JSON. Send a JSON object in UTF-8.',
      ({ call }) => call('PUT', '/v1/site', undefined, { ...token, raw: '{' }),
    ],
  ],
  invalid_request: [
    [
      'name: is missing: write a string',
      ({ call }) => call('PUT', '/v1/locations', { locations: [{ id: 'new' }] }, token).then(inLocation),
    ],
    ['name: is a number: write a string', ({ call }) => call('PUT', '/v1/site', { name: 7 }, token)],
    [
      'theme.brand: must be a color such as #1f6f5c',
      ({ call }) => call('PUT', '/v1/site', { theme: { brand: 'red' } }, token),
    ],
    [
      'allowedOrigins.0: must be an origin such as https://shop.example',
      ({ call }) => call('PUT', '/v1/site', { allowedOrigins: ['shop.example/'] }, token),
    ],
    [
      'allowedOrigins: would be empty: no page could ask or answer any more. To stop asking, switch programs off',
      ({ call }) => call('PUT', '/v1/site', { allowedOrigins: [] }, token),
    ],
    [
      'privacyUrl: must be an http or https address',
      ({ call }) => call('PUT', '/v1/site', { privacyUrl: 'javascript:1' }, token),
    ],
    [
      'language: must be a BCP 47 tag, for example en or pt-BR',
      ({ call }) => call('PUT', '/v1/site', { language: 'English!' }, token),
    ],
    [
      'hours.mon.0.from: must be a time of day such as 08:00, 24:00 at most',
      (it) => place(it, { hours: { mon: [{ from: '8', to: '18:00' }] } }),
    ],
    [
      'hours.except.Christmas: this name must be a day such as 2026-12-25',
      (it) => place(it, { hours: { except: { Christmas: [] } } }),
    ],
    ['phone: must be a telephone number', (it) => place(it, { phone: 'call us' })],
    [
      'id: must be 1 to 64 of A-Z a-z 0-9 . _ -, not __proto__ or dots alone',
      (it) => place(it, { id: 'Pier 4', name: 'Pier 4' }),
    ],
    [
      'questions.0.text: is a number: write a string or an object',
      (it) => program(it, { questions: [{ id: 'a', type: 'stars', text: 7 }] }),
    ],
    [
      'questions.0.text: german: this name must be a BCP 47 tag, for example en or pt-BR',
      (it) => program(it, { questions: [{ id: 'a', type: 'stars', text: { german: 'Wie?' } }] }),
    ],
    [
      'thanks.title: does not know {customer.ssn}; write one of {site.name}, {location.name}, {manager.name}, {manager.role} or {answer.ID}',
      (it) => program(it, { thanks: { title: '{customer.ssn}' } }),
    ],
    ['audience.from: must be a day such as 2026-03-31', (it) => program(it, { audience: { from: 'May' } })],
    [
      'campaign: needs its first and last day: audience.from and audience.until',
      (it) => program(it, { campaign: { message: 'Summer' } }),
    ],
    [
      'display.label: is needed for a side tab, for example "How was it?"',
      (it) => program(it, { display: { as: 'tab' } }),
    ],
    ['id: is other, the address says visit', (it) => program(it, { id: 'other' })],
    [
      'id: is other, the address says tea',
      ({ call }) => call('PUT', '/v1/offers/tea', { ...OFFER, id: 'other' }, token),
    ],
    [
      'friend: must be 80 characters or fewer: it stands in messages',
      ({ call }) => call('PUT', '/v1/offers/tea', { ...OFFER, friend: 'x'.repeat(81) }, token),
    ],
    [
      'until: is before from',
      ({ call }) => call('PUT', '/v1/offers/tea', { ...OFFER, from: '2026-06-02', until: '2026-06-01' }, token),
    ],
    ['id: is other, the address says till', (it) => action(it, { id: 'other' })],
    ['from: must be a day such as 2026-03-31', (it) => action(it, { from: 'tomorrow' })],
    ['driver: is parking, which no program asks for: write one of welcome', (it) => action(it, { driver: 'parking' })],
    [
      'from: must be a day such as 2026-03-31',
      ({ call }) => call('GET', '/v1/reports/funnel?from=May', undefined, token),
    ],
    [
      'near: must be latitude and longitude in degrees, for example 53.55,9.99',
      ({ call }) => call('GET', `/v1/sites/${SITE}/locations?near=here`),
    ],
    [
      'cursor: must be the next of an earlier reply',
      ({ call }) => call('GET', `/v1/sites/${SITE}/wall?location=mill&cursor=2`),
    ],
    ['location: is needed, or content', (it) => prepare(it, { location: undefined })],
    ['content.title: must hold a title', (it) => prepare(it, { content: { url: `${ORIGIN}/a`, title: ' ' } })],
    ['words: must hold the words', async (it) => publish(it, await makeLink(it, { secret: SECRET }), { words: ' ' })],
    [
      'location: is needed, for the token is bound to locations',
      async (it) =>
        it.call('POST', '/v1/offers/AAAAA-AAAAA/redeem', {}, { ...(await millToken(it, 'offers')), headers: KEY }),
    ],
    [
      'value: the order has no sum to take it from; leave it out to take all back',
      (it) => refunded(it, {}, { id: 'first-one', ...EUR(1) }),
    ],
    [
      'value.currency: the order was in EUR',
      (it) => refunded(it, EUR(100), { id: 'first-one', value: { currency: 'USD', minor: 1 } }),
    ],
    [
      'value.minor: is 60, of the order 50 are left',
      (it) => refunded(it, EUR(100), { id: 'first-one', ...EUR(50) }, { id: 'second-one', ...EUR(60) }),
    ],
    [
      'value: all of the order was taken back already',
      (it) => refunded(it, EUR(100), { id: 'first-one' }, { id: 'second-one', ...EUR(1) }),
    ],
    ['This is not HTTP.', (it) => overSocket(it, 'HELLO\r\n\r\n')],
  ],
  unsupported_media_type: [
    [
      'Send application/json, or text/plain from a beacon.',
      ({ call }) =>
        call('PUT', '/v1/site', undefined, { ...token, raw: 'a=1', type: 'application/x-www-form-urlencoded' }),
    ],
  ],
  unknown_site: [
    [
      'No site has this key. Copy the pub_… key that `goodword init` printed.',
      ({ call }) => call('GET', '/v1/sites/pub_nobodyhere/config'),
    ],
  ],
  unauthorized: [
    ['A bearer token is needed: `Authorization: Bearer sec_…`.', ({ call }) => call('GET', '/v1/site')],
    [
      'The bearer token is not known.',
      ({ call }) => call('GET', '/v1/site', undefined, { token: `sec_${'x'.repeat(43)}` }),
    ],
  ],
  forbidden: [
    ['The token needs the scope site.', ({ call }) => call('GET', '/v1/site', undefined, { token: REPORTS_TOKEN })],
    [
      'This is about the whole site; the token is for some locations.',
      async (it) => it.call('GET', '/v1/site', undefined, await millToken(it, 'site')),
    ],
    [
      'The token is not for the location harbor.',
      async (it) => it.call('GET', '/v1/locations/harbor', undefined, await millToken(it, 'locations')),
    ],
    [
      'The token is not for the action till.',
      async (it) => {
        await action(it, {});
        return it.call('GET', '/v1/actions/till', undefined, await millToken(it, 'actions'));
      },
    ],
    [
      'The token needs the scope history, for this site and all of its locations.',
      (it) => it.send([event(customer(), 'survey.shown')], { token: REPORTS_TOKEN }),
    ],
    [
      'Only the customer who made this link can change its words.',
      async (it) => publish(it, await published(it), { secret: 'o'.repeat(24) }),
    ],
    [
      'Only the customer who wrote these words can take them back.',
      async (it) => it.call('POST', `/r/${await published(it)}/withdraw`, { secret: 'o'.repeat(24) }),
    ],
    [
      'Only who has answered can claim this.',
      async (it) => {
        await withOffer(it);
        return it.call('POST', '/v1/offers/tea/claims', { site: SITE, response: 'nobody-answered' });
      },
    ],
  ],
  origin_not_allowed: [
    [
      "Add https://other.example to the site's allowed origins (PUT /v1/site).",
      ({ call }) => call('GET', `/v1/sites/${SITE}/config`, undefined, { origin: 'https://other.example' }),
    ],
    [
      "content.url: https://other.example is not in the site's allowed origins",
      (it) => prepare(it, { content: { url: 'https://other.example/a', title: 'A' } }),
    ],
  ],
  not_found: [['There is nothing at this address.', ({ call }) => call('GET', '/v1/nothing', undefined, token)]],
  unknown_location: [
    ['The site has no location nowhere.', ({ call }) => call('GET', '/v1/locations/nowhere', undefined, token)],
    ['The site has no location nowhere.', ({ call }) => call('GET', `/v1/sites/${SITE}/config?location=nowhere`)],
    ['The site has no location nowhere.', ({ call }) => call('POST', '/v1/visits', { location: 'nowhere' }, token)],
    ['The site has no location nowhere.', (it) => prepare(it, { location: 'nowhere' })],
    ['The site has no location nowhere.', (it) => action(it, { location: 'nowhere' })],
    ['Name a location: the site has several.', ({ call }) => call('GET', `/v1/sites/${SITE}/wall`)],
    ['Name a location: the site has several.', ({ call }) => call('GET', `/v1/sites/${SITE}/after?program=visit`)],
    [
      'the site has no location nowhere',
      (it) => rejected(it, event(customer({ location: 'nowhere' }), 'survey.shown')),
    ],
  ],
  unknown_program: [
    ['The site has no program nothing.', ({ call }) => call('GET', '/v1/programs/nothing', undefined, token)],
    [
      'The site has no program nothing.',
      ({ call }) => call('GET', '/v1/programs/nothing/compliance', undefined, token),
    ],
    [
      'The site has no program nothing.',
      ({ call }) => call('GET', `/v1/sites/${SITE}/after?location=mill&program=nothing`),
    ],
    ['The site has no program nothing.', (it) => prepare(it, { program: 'nothing' })],
  ],
  unknown_code: [
    ['No recommendation has this code.', (it) => hide(it, NO_CODE)],
    ['No recommendation has this code.', ({ call }) => call('GET', `/r/${NO_CODE}/card.png`)],
    [
      `no recommendation has the code ${NO_CODE}`,
      (it) => rejected(it, event(customer(), 'share.opened', { code: NO_CODE, channel: 'email' })),
    ],
  ],
  unknown_visitor: [
    ['Nothing is kept about this visitor.', ({ call }) => call('GET', '/v1/people/nobody-was-here', undefined, token)],
  ],
  unknown_offer: [
    ['The site has no offer tea.', ({ call }) => call('GET', '/v1/offers/tea', undefined, token)],
    ['offer.id: the site has no offer tea; PUT /v1/offers/tea first', (it) => program(it, { offer: { id: 'tea' } })],
    [
      'There is no such code.',
      ({ call }) => call('POST', '/v1/offers/AAAAA-AAAAA/redeem', {}, { ...token, headers: KEY }),
    ],
    ['The program has no offer tea.', (it) => claimed(it)],
    [
      'This offer is for friends only.',
      async (it) => {
        await withOffer(it, { customer: undefined });
        return claimed(it);
      },
    ],
  ],
  unknown_action: [['The site has no action till.', ({ call }) => call('GET', '/v1/actions/till', undefined, token)]],
  unknown_order: [
    ['No conversion has this order number.', ({ call }) => call('POST', '/v1/conversions/A-1/refund', {}, token)],
  ],
  conflict: [
    [
      'The order A-1 was confirmed with another value. To take some back, refund it.',
      async (it) => {
        await refunded(it, EUR(100));
        return refunded(it, EUR(90));
      },
    ],
    [
      'Of the order A-1 another sum was refunded with the id first-one already. Give each refund an id of its own.',
      (it) => refunded(it, EUR(100), { id: 'first-one', ...EUR(1) }, { id: 'first-one', ...EUR(2) }),
    ],
    [
      'Of the order A-1 another sum was refunded without an id already. Give each refund an id of its own.',
      (it) => refunded(it, EUR(100), EUR(1), EUR(2)),
    ],
    [
      'This code is taken. Make a new one from 96 random bits.',
      async (it) => prepare(it, { code: await makeLink(it), location: 'mill' }),
    ],
    [
      'This code was redeemed already.',
      async (it) => {
        await withOffer(it);
        const { offerCode } = (await claimed(it)).body;
        await it.call('POST', `/v1/offers/${offerCode}/redeem`, {}, { ...token, headers: KEY });
        const other = { 'idempotency-key': 'another-till' };
        return it.call('POST', `/v1/offers/${offerCode}/redeem`, {}, { ...token, headers: other });
      },
    ],
  ],
  withdrawn: [
    [
      'This recommendation was taken back by its author, or erased with all about them.',
      async (it) => {
        const code = await published(it);
        await it.call('POST', `/r/${code}/withdraw`, { secret: SECRET });
        return publish(it, code);
      },
    ],
  ],
  hidden: [
    [
      'The site took this recommendation down, for abuse.',
      async (it) => {
        const code = await published(it);
        await hide(it, code);
        return publish(it, code);
      },
    ],
  ],
  offer_over: [
    [
      'The offer has ended.',
      async (it) => {
        await withOffer(it, { until: '2026-06-01' });
        return claimed(it);
      },
    ],
  ],
  offer_used_up: [
    [
      'All codes of this offer are taken.',
      async (it) => {
        await withOffer(it);
        await claimed(it);
        return claimed(it);
      },
    ],
  ],
  body_too_large: [
    ['The body is larger than this route takes: 65536 bytes.', (it) => it.send([{ padding: 'x'.repeat(70_000) }])],
    ['The body is larger than this route takes: 1048576 bytes.', (it) => program(it, { name: 'x'.repeat(1_100_000) })],
  ],
  headers_too_large: [
    [
      'The headers are larger than the collector takes.',
      (it) => overSocket(it, `GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(40_000)}\r\n\r\n`),
    ],
  ],
  invalid_event: [
    ['type: must be an event type such as survey.answered', (it) => rejected(it, {})],
    [
      'location: is a number: write a string',
      (it) => rejected(it, { ...event(customer(), 'survey.shown'), location: 7 }),
    ],
  ],
  unknown_event_type: [
    ['no event has the type survey.imagined', (it) => rejected(it, event(customer(), 'survey.imagined'))],
  ],
  server_only_type: [
    ['link.previewed is made by the collector itself', (it) => rejected(it, event(customer(), 'link.previewed'))],
  ],
  rule_broken: [
    [
      'no-review-gating (Review sites are shown to everybody or to nobody): reviews.minScore: leave it out: the links are shown to everybody who answers',
      (it) => program(it, { reviews: { sites: ['google'], minScore: 9 } }),
    ],
  ],
  invalid_nonce: [
    [
      'The landing was not made by a page of ours, or too long ago.',
      async (it) => {
        await withOffer(it);
        return it.call('POST', '/v1/offers/tea/claims', { site: SITE, code: await makeLink(it), nonce: 'forged' });
      },
    ],
  ],
  automated_agent: [
    [
      'The agent says that it is a machine: machines are not counted as visitors.',
      async (it) => {
        await withOffer(it);
        const code = await makeLink(it);
        const { nonce } = await openLink(it, code);
        return it.call('POST', '/v1/offers/tea/claims', { site: SITE, code, nonce }, { agent: 'Slackbot 1.0' });
      },
    ],
  ],
  internal: [
    [
      'The collector made a mistake; the request id leads to it in the log.',
      async (it) => {
        it.store.site = () => Promise.reject(new Error('a mistake'));
        return it.call('GET', '/v1/site', undefined, token);
      },
    ],
  ],
};

const inLocation = ({ status, body }: Reply): Pick<Reply, 'status' | 'body'> => ({
  status,
  body: { ...body, message: body.message.replace(/^locations\.0\./, '') },
});
const place = async ({ call }: TestCollector, change: object) =>
  inLocation(await call('PUT', '/v1/locations', { locations: [{ id: 'mill', ...change }] }, token));
const program = ({ call }: TestCollector, change: object) =>
  call('PUT', '/v1/programs/visit', { ...PROGRAM, ...change }, token);
const action = ({ call }: TestCollector, change: object) =>
  call(
    'PUT',
    '/v1/actions/till',
    { location: 'harbor', text: 'A till', who: 'Ann', from: '2026-06-01', ...change },
    token,
  );

describe.each(Object.entries(SENTENCES))('%s', (code, cases) => {
  test.each(cases.map(([message, request], index) => ({ message, request, index })))(
    '$index: $message',
    async ({ message, request }) => {
      const { status, body } = await request(await collector());
      expect([status, body.code, body.message]).toEqual([ERRORS[code as keyof typeof ERRORS].status, code, message]);
      // What names a path in its sentence names it for programs, too.
      const [, path] = /^([a-z]+[A-Za-z0-9.]*): /.exec(message) ?? [];
      if (code === 'invalid_request' && path) expect(body.details[0].path).toMatch(new RegExp(`${path}$`));
    },
  );
});

test('who asks too often is told to wait', async () => {
  const it = await collector({ requestsPerMinute: 1 });
  await it.call('GET', `/v1/sites/${SITE}/config?location=mill`);
  const { status, body } = await it.call('GET', `/v1/sites/${SITE}/config?location=mill`);
  expect([status, body]).toEqual([
    429,
    { code: 'too_many_requests', message: 'Too many requests; wait as Retry-After says.' },
  ]);
});

test('who asks while the database is away is told to come again', async () => {
  const it = await collector();
  it.store.site = () => Promise.reject(new StoreAway('away'));
  const { status, body } = await it.call('GET', '/v1/site', undefined, token);
  expect([status, body]).toEqual([
    503,
    { code: 'unavailable', message: 'The store is away or busy; try again as Retry-After says.' },
  ]);
});

test('no code is left out but the one for who sends too slowly, which takes half a minute', () => {
  const held = [...Object.keys(SENTENCES), 'too_many_requests', 'unavailable', 'request_timeout'];
  expect(held.sort()).toEqual(Object.keys(ERRORS).sort());
  expect(ERRORS.request_timeout.meaning).toBe('The request came too slowly: it must be here within 30 seconds.');
});
