import { ORIGIN, SITE } from '../support/collector.ts';
import { makeLink } from '../support/friend.ts';
import {
  action,
  type Case,
  EUR,
  inLocation,
  KEY,
  millToken,
  OFFER,
  overSocket,
  place,
  prepare,
  program,
  publish,
  refunded,
  SECRET,
  token,
} from './refused.ts';

/** What `invalid_request` says, and the request that is answered with it. */
export const INVALID_REQUESTS: Case[] = [
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
  ['id: is other, the address says tea', ({ call }) => call('PUT', '/v1/offers/tea', { ...OFFER, id: 'other' }, token)],
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
  ...['funnel', 'spread', 'links', 'comments', 'contact-requests', 'drivers', 'locations', 'locations/mill'].map(
    (report): Case => [
      'from: is 2026-06-02, after to: write 2026-06-01 or an earlier day',
      ({ call }) => call('GET', `/v1/reports/${report}?from=2026-06-02&to=2026-06-01`, undefined, token),
    ],
  ),
  [
    'query: has no "lokation": write from, to, program, location',
    ({ call }) => call('GET', '/v1/reports/funnel?lokation=mill', undefined, token),
  ],
  [
    'query: has no "after", "page": write cursor, limit',
    ({ call }) => call('GET', '/v1/locations?after=mill&page=2', undefined, token),
  ],
  ['query: has no "x": this route takes none', ({ call }) => call('GET', '/v1/site?x=1', undefined, token)],
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
];
