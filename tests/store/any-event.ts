import fc from 'fast-check';
import { NOON } from '../support/noon.ts';
import { clockOf } from './clock-of.ts';
import { type Logged, logged } from './logged.ts';

/** Some of a response's events name another place, or none: the earliest decides. */
const PLACES = ['harbor', 'mill', undefined];
const MINUTE_MS = 60_000;

/** Some of everything that the log holds, about few enough things that they meet. */
export const anyEvent: fc.Arbitrary<Logged> = fc
  .record({
    id: fc.nat(400),
    kind: fc.constantFrom(
      'shown',
      'score',
      'comment',
      'rated',
      'declined',
      'completed',
      'invited',
      'contact',
      'prepared',
      'published',
      'withdrawn',
      'share',
      'preview',
      'landed',
      'sale',
      'confirmed',
      'refunded',
      'issued',
      'redeemed',
      'visit',
    ),
    who: fc.nat(5),
    code: fc.nat(3),
    minutes: fc.nat(4_000),
    value: fc.nat(10),
    flag: fc.constantFrom([], [], [], ['late']),
  })
  .map(({ id, kind, who, code, minutes, value, flag }) => {
    const base = {
      id: `event-${id}`,
      at: NOON - minutes * MINUTE_MS,
      visitor: `visitor${who}`,
      session: `session${who}`,
    };
    const survey = { ...base, response: `response${who}`, program: 'visit', location: PLACES[(who + code) % 3] };
    const coded = { ...base, code: `code0000000000${code}0` };
    const made: Record<string, [object, object?]> = {
      shown: [{ ...survey, type: 'survey.shown' }],
      score: [
        { ...survey, type: 'survey.answered', question: 'score', value },
        { question: 'score', visit: `visit-${who}` },
      ],
      comment: [
        {
          ...survey,
          type: 'survey.answered',
          // Those who liked it and the others are asked in two ways.
          question: value % 2 ? 'comment' : 'why',
          value: `words ${value}`,
          ...(value > 5 ? { consent: { wording: `Yes ${value}` } } : {}),
        },
        { question: 'comment' },
      ],
      rated: [
        {
          ...survey,
          type: 'survey.answered',
          question: value % 3 ? 'drivers' : 'more',
          // Some are asked of some, by chance; others were taken back, or declined.
          value:
            value === 0
              ? null
              : value === 1
                ? { declined: true }
                : Object.fromEntries(
                    ['10', '9', 'staff', 'wait'].flatMap((name, at) =>
                      (value >> at) & 1 ? [[name, 1 + ((value + at) % 5)]] : [],
                    ),
                  ),
        },
        { question: 'drivers' },
      ],
      declined: [
        {
          ...survey,
          type: 'survey.answered',
          question: value % 2 ? 'score' : 'why',
          value: value % 3 ? { declined: true } : null,
        },
        { question: value % 2 ? 'score' : 'comment' },
      ],
      completed: [{ ...survey, type: 'survey.completed' }],
      invited: [{ ...survey, type: 'share.invited' }],
      contact: [
        {
          ...survey,
          type: 'contact.requested',
          method: 'email',
          contact: `c${value}@mail.example`,
          consent: { wording: 'Yes' },
        },
      ],
      prepared: [
        { ...coded, type: 'recommendation.prepared', id: `prep-${code}`, location: 'harbor', program: 'visit' },
      ],
      published: [{ ...coded, type: 'recommendation.published', words: `good ${value}`, consent: { wording: 'Yes' } }],
      withdrawn: [{ ...coded, type: 'recommendation.withdrawn', id: `withdrawn-${code}` }],
      share: [{ ...coded, type: 'share.opened', channel: 'email' }],
      preview: [{ ...coded, type: 'link.previewed' }],
      landed: [
        { ...coded, type: 'link.landed' },
        { click: `click-${value}`, person: `person${who}`, ...clockOf('harbor', base.at) },
      ],
      sale: [
        {
          ...base,
          type: 'conversion',
          order: `order-${who}`,
          click: `click-${value}`,
          value: { currency: 'EUR', minor: 100 * value },
        },
      ],
      confirmed: [
        { ...base, type: 'conversion.confirmed', order: `order-${who}`, value: { currency: 'EUR', minor: 90 * value } },
      ],
      refunded: [
        {
          at: base.at,
          type: 'conversion.refunded',
          id: `refunded-${who}-${value % 2}`,
          order: `order-${who}`,
          ...(value % 3 ? { value: { currency: 'EUR', minor: 50 } } : {}),
        },
      ],
      issued: [
        {
          at: base.at,
          type: 'offer.issued',
          id: `issued-${value}`,
          offer: 'tea',
          offerCode: `AAAAA-0000${code}`,
          holder: 'friend',
          location: 'harbor',
        },
      ],
      redeemed: [
        {
          at: base.at,
          type: 'offer.redeemed',
          id: `redeemed-${code}`,
          offer: 'tea',
          offerCode: `AAAAA-0000${code}`,
          keyHash: `${value}`.repeat(64).slice(0, 64),
        },
      ],
      visit: [
        {
          ...base,
          type: 'visit.issued',
          id: `visit-issued-${who}`,
          visit: `visit-${who}`,
          location: 'harbor',
          kind: 'visit',
          visitedAt: NOON,
        },
      ],
    };
    const [event, stamp] = made[kind] ?? [{ ...survey, type: 'survey.shown' }];
    const here = clockOf((event as { location?: string }).location, base.at);
    return logged(event as { id: string; type: string }, { ...here, ...stamp, flags: flag });
  });
