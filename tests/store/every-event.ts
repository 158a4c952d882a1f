import { NOON } from '../support/collector.ts';
import { type Logged, logged } from './logged.ts';

type EventType = Logged['type'];
/** All that an event of a type can hold, beside what each is stamped with. */
type Whole<Type extends EventType> = Required<
  Omit<Extract<Logged, { type: Type }>, 'site' | 'stamp' | 'test' | 'type'>
>;

/**
 * An event of every type with every field, about one person, who is called by a letter. What tells who it was, or what they
 * wrote, holds `secret` and the letter. A type or a field without an example does not compile.
 */
const EXAMPLES: { readonly [Type in EventType]: (letter: string) => Whole<Type> } = {
  'survey.shown': (a) => ({ ...survey(a), id: `shown-00${a}`, language: 'en' }),
  'survey.answered': (a) => ({
    ...survey(a),
    id: `answer-0${a}`,
    question: 'comment',
    value: `secret words ${a}`,
    consent: { wording: 'You may show it.' },
    visit: `secret-token-${a}`,
  }),
  'survey.completed': (a) => ({ ...survey(a), id: `done-000${a}` }),
  'survey.dismissed': (a) => ({ ...survey(a), id: `dismiss-${a}` }),
  'contact.requested': (a) => ({
    ...survey(a),
    id: `contact-${a}`,
    method: 'email',
    contact: `secret-${a}@mail.example`,
    consent: { wording: `Write to secret-${a}@mail.example.` },
  }),
  'share.invited': (a) => ({ ...survey(a), id: `invited-${a}` }),
  'share.opened': (a) => ({ ...survey(a), id: `opened-0${a}`, code: code(a), channel: 'email' }),
  'link.landed': (a) => ({
    ...person(a),
    id: `landed-0${a}`,
    code: code('x'),
    nonce: `nonce-${a}`,
    channel: 'email',
    click: `click-00${a}`,
  }),
  'consent.changed': (a) => ({
    ...person(a),
    id: `consent-${a}`,
    state: 'granted',
    consent: { wording: 'Feedback may be kept.' },
  }),
  'offer.claimed': (a) => ({ ...person(a), id: `claimed-${a}`, offer: 'tea', code: code(a) }),
  conversion: (a) => ({ ...person(a), id: `sale-000${a}`, order: `order-${a}`, value: EUR, click: `click-00${a}` }),
  track: (a) => ({ ...person(a), id: `track-00${a}`, name: 'seen', props: { note: `secret note ${a}` } }),
  'visit.issued': (a) => ({
    ...survey(a),
    id: `~visit-${a}`,
    visit: `visit-00${a}`,
    kind: 'visit',
    visitedAt: NOON,
    name: `Secret ${a}`,
  }),
  'recommendation.prepared': (a) => ({
    ...survey(a),
    id: `~prepare-${a}`,
    code: code(a),
    content: { url: 'https://shop.example/tea', title: 'Tea' },
    language: 'en',
    parent: code('x'),
    secretHash: '0'.repeat(64),
  }),
  'recommendation.published': (a) => ({
    ...survey(a),
    id: `~publish-${a}`,
    code: code(a),
    words: `secret praise ${a}`,
    name: `Secret ${a}`,
    language: 'en',
    consent: { wording: 'My words are public.' },
    secretHash: '0'.repeat(64),
  }),
  'recommendation.withdrawn': (a) => ({ ...survey(a), id: `~withdrawn.${code(a)}`, code: code(a) }),
  'recommendation.hidden': (a) => ({ ...survey(a), id: `~hide-${a}`, code: code(a), reason: 'personal_data' }),
  'link.previewed': (a) => ({ ...survey(a), id: `~preview-${a}`, code: code(a), agent: 'facebookexternalhit' }),
  'conversion.confirmed': (a) => ({
    ...survey(a),
    id: `~confirm-${a}`,
    order: `order-${a}`,
    value: EUR,
    click: `click-00${a}`,
  }),
  'conversion.refunded': (a) => ({ ...survey(a), id: `~refund-${a}`, order: `order-${a}`, value: EUR }),
  'offer.issued': (a) => ({
    ...survey(a),
    id: `~issue-${a}`,
    offer: 'tea',
    offerCode: `AAAAA-AAAA${a.toUpperCase()}`,
    holder: 'friend',
    code: code(a),
  }),
  'offer.redeemed': (a) => ({
    ...survey(a),
    id: `~redeem-${a}`,
    offer: 'tea',
    offerCode: `AAAAA-AAAA${a.toUpperCase()}`,
    keyHash: '1'.repeat(64),
    order: `order-${a}`,
    value: EUR,
  }),
  'person.erased': (a) => ({ ...survey(a), id: `~erased-${a}` }),
};

/** The types that the log can hold. */
export const EVERY_TYPE = Object.keys(EXAMPLES) as EventType[];

const EUR = { currency: 'EUR', minor: 100 };
const code = (letter: string) => `code00000000000${letter}`;
const person = (letter: string) => ({
  at: NOON,
  visitor: `secret-visitor-${letter}`,
  session: `secret-session-${letter}`,
  program: 'visit',
  location: 'harbor',
});
const survey = (letter: string) => ({ ...person(letter), response: `secret-response-${letter}` });

/** An example as the log holds it. */
export function example(type: EventType, letter: string): Logged {
  return logged(
    { ...EXAMPLES[type](letter), type },
    {
      visit: `visit-00${letter}`,
      customer: `secret-customer-${letter}`,
      click: `click-00${letter}`,
      person: `secret-visitor-${letter}`,
      ...(type === 'survey.answered' ? { question: 'comment' } : {}),
    },
  );
}
