import { DatabaseAway } from '@goodword/collector';
import { ERRORS } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { collector, REPORTS_TOKEN, SITE } from '../support/collector.ts';
import { makeLink, openLink } from '../support/friend.ts';
import { INVALID_REQUESTS } from '../support/invalid-requests.ts';
import { customer, event } from '../support/journey.ts';
import { NOT_THERE } from '../support/not-there.ts';
import {
  action,
  type Case,
  claimed,
  EUR,
  hide,
  KEY,
  millToken,
  overSocket,
  prepare,
  program,
  publish,
  published,
  refunded,
  rejected,
  SECRET,
  token,
  withOffer,
} from '../support/refused.ts';

/** By code: each sentence, and the request that is answered with it. */
const SENTENCES: Record<string, Case[]> = {
  malformed_json: [
    [
      'The body is not valid JSON. Send a JSON object in UTF-8.',
      ({ call }) => call('PUT', '/v1/site', undefined, { ...token, raw: '{' }),
    ],
  ],
  invalid_request: INVALID_REQUESTS,
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
  ...NOT_THERE,
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
        it.database.read = () => Promise.reject(new Error('a mistake'));
        return it.call('GET', '/v1/site', undefined, token);
      },
    ],
  ],
};

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
  it.database.read = () => Promise.reject(new DatabaseAway('away'));
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
