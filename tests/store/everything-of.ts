import { NOON } from '../support/collector.ts';
import { type Logged, logged } from './logged.ts';

/** A link's code. */
export const CODE = 'code000000000001';

/** All that one customer can leave, who is called by the letter. */
export function everythingOf(letter: string): Logged[] {
  const ids = { visitor: `visitor-${letter}`, session: `session-${letter}` };
  const survey = { ...ids, response: `response-${letter}`, program: 'visit', location: 'harbor' };
  const said = (id: string, question: string, value: unknown, more: object = {}) =>
    logged(
      { ...survey, id: `${id}-${letter}`, type: 'survey.answered', question, value, ...more },
      { question: question === 'old' ? undefined : question, visit: `visit-${letter}`, customer: `C-secret-${letter}` },
    );
  const wording = 'The shop may call.';
  return [
    logged({
      id: `~visit-${letter}`,
      type: 'visit.issued',
      visit: `visit-${letter}`,
      location: 'harbor',
      kind: 'visit',
      visitedAt: NOON,
      name: `Secret ${letter}`,
      visitor: undefined,
      session: undefined,
    }),
    logged({
      ...ids,
      id: `granted-${letter}`,
      type: 'consent.changed',
      state: 'granted',
      consent: { wording: 'Feedback may be kept.' },
    }),
    logged({ ...survey, id: `shown-${letter}`, type: 'survey.shown' }),
    said('scored', 'score', 10),
    said('comment', 'comment', `secret words ${letter}`, {
      visit: `token-${letter}`,
      consent: { wording: 'Show it.' },
    }),
    said('text', 'text', `secret line ${letter}`),
    said('old', 'old', `secret of old ${letter}`),
    said('choice', 'choice', { chosen: ['a', 'other'], other: `secret choice ${letter}` }),
    logged({
      ...survey,
      id: `contact-${letter}`,
      type: 'contact.requested',
      method: 'email',
      contact: `secret-${letter}@mail.example`,
      consent: { wording },
    }),
    logged({ ...survey, id: `done-${letter}`, type: 'survey.completed' }),
    logged({
      ...ids,
      id: `~prepared-${letter}`,
      type: 'recommendation.prepared',
      code: `${CODE.slice(0, -1)}${letter}`,
      location: 'harbor',
      program: 'visit',
      response: `response-${letter}`,
    }),
    logged({
      id: `~published-${letter}`,
      type: 'recommendation.published',
      visitor: undefined,
      session: undefined,
      code: `${CODE.slice(0, -1)}${letter}`,
      words: `secret praise ${letter}`,
      name: `Secret ${letter}`,
      consent: { wording },
    }),
    logged({
      ...ids,
      id: `share-${letter}`,
      type: 'share.opened',
      code: `${CODE.slice(0, -1)}${letter}`,
      channel: 'email',
      response: `response-${letter}`,
    }),
    logged(
      { ...ids, id: `landed-${letter}`, type: 'link.landed', code: `${CODE.slice(0, -1)}x` },
      { click: `click-${letter}`, person: `visitor-${letter}` },
    ),
    logged({
      ...ids,
      id: `sale-${letter}`,
      type: 'conversion',
      order: `order-${letter}`,
      click: `click-${letter}`,
      value: { currency: 'EUR', minor: 100 },
    }),
    logged({ ...ids, id: `track-${letter}`, type: 'track', name: 'seen', props: { note: `secret note ${letter}` } }),
  ];
}
