import { SITE } from './collector.ts';
import { customer, event } from './journey.ts';
import {
  action,
  type Case,
  claimed,
  hide,
  KEY,
  NO_CODE,
  prepare,
  program,
  rejected,
  token,
  withOffer,
} from './refused.ts';

/** By code: what is said of a thing that is not there, and the request that is answered with it. */
export const NOT_THERE: Record<string, Case[]> = {
  not_found: [['There is nothing at this address.', ({ call }) => call('GET', '/v1/nothing', undefined, token)]],
  method_not_allowed: [
    [
      "This address doesn't take DELETE. It takes GET, HEAD, PATCH, PUT.",
      ({ call }) => call('DELETE', '/v1/site', undefined, token),
    ],
    ["This address doesn't take GET. It takes POST.", ({ call }) => call('GET', '/v1/events', undefined, token)],
  ],
  unknown_location: [
    ...['funnel', 'spread', 'links', 'comments', 'contact-requests'].map(
      (report): Case => [
        'The site has no location nowhere.',
        ({ call }) => call('GET', `/v1/reports/${report}?location=nowhere`, undefined, token),
      ],
    ),
    ['The site has no location nowhere.', ({ call }) => call('GET', '/v1/reports/locations/nowhere', undefined, token)],
    ['The site has no location nowhere.', ({ call }) => call('GET', '/v1/actions?location=nowhere', undefined, token)],
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
    ...['funnel', 'spread', 'links', 'comments', 'contact-requests', 'drivers', 'locations', 'locations/mill'].map(
      (report): Case => [
        'The site has no program nothing.',
        ({ call }) => call('GET', `/v1/reports/${report}?program=nothing`, undefined, token),
      ],
    ),
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
  unknown_token: [['The site has no token 0123.', ({ call }) => call('DELETE', '/v1/tokens/0123', undefined, token)]],
  unknown_order: [
    ['No conversion has this order number.', ({ call }) => call('POST', '/v1/conversions/A-1/refund', {}, token)],
  ],
};
