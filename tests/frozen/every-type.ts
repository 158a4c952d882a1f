import type { PageEventType, ServerEventType } from '@goodword/protocol';

/** Every type that an event may have. */
export type EventType = PageEventType | ServerEventType;
type Sent = Record<string, unknown>;

/** What stands around the event that a type is looked at by. */
interface Scene {
  at: number;
  /** Told apart in ids and codes: codes are unique in a whole database. */
  letter: string;
}

/** What the log needs to hold before, said by nobody. */
type Events = { before?: Sent[]; own: Sent[] };

/** Whose events of one type are looked at: nothing else is known of them. */
export function personOf(type: EventType): string {
  return `frozen-person-of-${type.replace('.', '-')}`;
}

/** A code of 16 letters. */
export function codeOf(letter: string, number: number): string {
  return `frozen${letter}${String(number).padStart(9, '0')}`;
}

/**
 * One person for each type of event, with all that an event of it may hold, as history brings it. A type that is not here does not
 * compile: write an event of it with every field filled in, and record anew.
 */
const EVERY_TYPE: Record<EventType, (own: Sent, scene: Scene) => Events> = {
  'survey.shown': (own) => ({ own: [{ ...own, language: 'en' }] }),
  'survey.answered': (own, { at }) => ({
    own: [
      { ...own, question: 'score', value: 9 },
      { ...own, id: `${own.id}-comment`, question: 'comment', value: 'Frozen words', consent: { wording: 'Show it.' } },
      { ...own, id: `${own.id}-line`, question: 'line', value: 'Frozen line', visit: 'frozen-token' },
      { ...own, id: `${own.id}-gone`, question: 'gone', value: 'Frozen gone' },
      {
        ...own,
        id: `${own.id}-reason`,
        question: 'reason',
        value: { chosen: ['buy', 'other'], other: 'Frozen other' },
      },
      { ...own, id: `${own.id}-drivers`, question: 'drivers', value: { welcome: 5, advice: 4, wait: 2 } },
      { ...own, id: `${own.id}-news`, question: 'news', value: 1, at: at + 1, consent: { wording: 'Send it.' } },
    ],
  }),
  'survey.completed': (own) => ({ own: [own] }),
  'survey.dismissed': (own) => ({ own: [own] }),
  'share.invited': (own) => ({ own: [own] }),
  'share.opened': (own, scene) => link(scene, 1, (code) => [{ ...own, code, channel: 'email' }]),
  'link.landed': (own, scene) =>
    link(scene, 2, (code) => [
      { ...without(own, 'response'), code, channel: 'sms', click: `frozen-click-${scene.letter}2` },
    ]),
  'contact.requested': (own) => ({
    own: [{ ...own, method: 'phone', contact: '+1 207 555 0199', consent: { wording: 'You may call.' } }],
  }),
  'consent.changed': (own) => ({
    own: [{ ...without(own, 'response'), state: 'granted', consent: { wording: 'Keep it.' } }],
  }),
  'offer.claimed': (own, scene) => link(scene, 3, (code) => [{ ...without(own, 'response'), offer: 'tea', code }]),
  conversion: (own, scene) =>
    link(
      scene,
      4,
      (code) => [
        {
          ...without(own, 'response'),
          order: `Frozen/${code}`,
          value: { currency: 'USD', minor: 4200 },
          click: `frozen-click-${scene.letter}4`,
        },
      ],
      (code) => [landing(scene, 4, code)],
    ),
  track: (own) => ({
    own: [{ ...without(own, 'response'), name: 'order:placed', props: { book: 'Frozen', price: 12 } }],
  }),
  'visit.issued': (own, { at, letter }) => ({
    own: [{ ...own, visit: `frozen-visit-${letter}`, kind: 'meal', visitedAt: at - 60_000, name: 'Frozen Name' }],
  }),
  'recommendation.prepared': (own, { letter }) => ({
    own: [
      {
        ...own,
        code: codeOf(letter, 5),
        content: { url: 'https://shop.example/atlas', title: 'Frozen atlas' },
        language: 'en',
        secretHash: '5'.repeat(64),
      },
    ],
  }),
  'recommendation.published': (own, scene) =>
    link(scene, 6, (code) => [
      {
        ...own,
        code,
        words: 'Frozen praise',
        name: 'Frozen F.',
        language: 'en',
        consent: { wording: 'Show it on the wall.', shownOn: ['page', 'wall'] },
        secretHash: '6'.repeat(64),
      },
    ]),
  'recommendation.withdrawn': (own, scene) => link(scene, 7, (code) => [{ ...own, code }]),
  'recommendation.hidden': (own, scene) => link(scene, 8, (code) => [{ ...own, code, reason: 'spam' }]),
  'link.previewed': (own, scene) => link(scene, 9, (code) => [{ ...own, code, agent: 'frozenbot' }]),
  'conversion.confirmed': (own, scene) =>
    link(
      scene,
      10,
      (code) => [
        {
          ...own,
          order: `Frozen/${code}`,
          value: { currency: 'EUR', minor: 9900 },
          click: `frozen-click-${scene.letter}10`,
        },
      ],
      (code) => [landing(scene, 10, code)],
    ),
  'conversion.refunded': (own, scene) =>
    link(
      scene,
      11,
      (code) => [{ ...own, order: `Frozen/${code}`, value: { currency: 'EUR', minor: 100 } }],
      (code) => [
        {
          ...plain(scene, 'conversion.confirmed', 11),
          order: `Frozen/${code}`,
          value: { currency: 'EUR', minor: 500 },
        },
      ],
    ),
  'offer.issued': (own, scene) =>
    link(scene, 12, (code) => [{ ...own, offer: 'tea', offerCode: 'FR0ZE-N0012', holder: 'friend', code }]),
  'offer.redeemed': (own, scene) => ({
    before: [{ ...plain(scene, 'offer.issued', 13), offer: 'tea', offerCode: 'FR0ZE-N0013', holder: 'customer' }],
    own: [
      {
        ...own,
        offer: 'tea',
        offerCode: 'FR0ZE-N0013',
        keyHash: '9'.repeat(64),
        order: 'Frozen/13',
        value: { currency: 'USD', minor: 250 },
      },
    ],
  }),
  'person.erased': (own) => ({ own: [own] }),
};

/** Every type, in a fixed order. */
export const EVENT_TYPES = (Object.keys(EVERY_TYPE) as EventType[]).sort();

/** The events of {@link personOf} for each type, and what the log needs to hold before them. */
export function eventsOfEveryType(scene: Scene): Sent[] {
  const told = EVENT_TYPES.map((type) => EVERY_TYPE[type](ownOf(type, scene), scene));
  return [...told.flatMap(({ before = [] }) => before), ...told.flatMap(({ own }) => own)];
}

function ownOf(type: EventType, { at }: Scene): Sent {
  const name = type.replace('.', '-');
  const ids = { visitor: personOf(type), session: `frozen-session-of-${name}`, response: `frozen-response-of-${name}` };
  return { id: `frozen-event-of-${name}`, type, at, ...ids, program: 'visit', location: 'harbor' };
}

function plain({ at, letter }: Scene, type: EventType, number: number): Sent {
  return { id: `frozen-${type.replace('.', '-')}-${letter}${number}`, type, at, location: 'harbor' };
}

function landing(scene: Scene, number: number, code: string): Sent {
  const ids = { visitor: `frozen-friend-${number}`, session: `frozen-friend-session-${number}` };
  return { ...plain(scene, 'link.landed', number), ...ids, code, click: `frozen-click-${scene.letter}${number}` };
}

/** What is about a link, and the link before it. */
function link(
  scene: Scene,
  number: number,
  own: (code: string) => Sent[],
  before: (code: string) => Sent[] = () => [],
): Events {
  const code = codeOf(scene.letter, number);
  return { before: [{ ...plain(scene, 'recommendation.prepared', number), code }, ...before(code)], own: own(code) };
}

function without(event: Sent, field: string): Sent {
  const { [field]: _, ...rest } = event;
  return rest;
}
