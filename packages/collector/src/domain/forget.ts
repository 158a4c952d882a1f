import type { AnswerValue } from '@goodword/protocol';
import type { LoggedEvent } from './logged-event.ts';

/** Kinds of answers that hold what can be chosen only: a day, a place, a number, ids that the program has. */
const CHOSEN_KINDS: ReadonlySet<string> = new Set([
  'score',
  'stars',
  'smileys',
  'thumbs',
  'effort',
  'choice',
  'ranking',
  'drivers',
  'date',
  'location',
  'consent',
]);

/** An answer without what was written freely. Null: nothing is left, as if it had been taken back. */
function withoutFreeText(value: AnswerValue, kind: string | undefined): AnswerValue {
  if (typeof value === 'number' || (typeof value === 'object' && value !== null && 'declined' in value)) return value;
  // What no version of the program asked could be anything.
  if (kind === undefined || !CHOSEN_KINDS.has(kind)) return null;
  if (typeof value !== 'object' || value === null || !('other' in value) || !('chosen' in value)) return value;
  const { other: _, ...chosen } = value;
  return chosen as AnswerValue;
}

/** The event without the customer's free words. `keepShown`: those stay that the customer let be shown. */
export function withoutWords(event: LoggedEvent, { keepShown }: { keepShown: boolean }): LoggedEvent {
  if (event.type !== 'survey.answered' || (keepShown && event.consent !== undefined)) return event;
  const value = withoutFreeText(event.value, event.stamp.question);
  return value === event.value ? event : { ...event, value };
}

/** The event without a way to reach the customer: telephone number, address, first name. */
export function withoutContact(event: LoggedEvent): LoggedEvent {
  if (event.type === 'visit.issued' && event.name !== undefined) {
    const { name: _, ...rest } = event;
    return rest;
  }
  if (event.type !== 'contact.requested' || event.contact === null) return event;
  // The log holds null where something was; what reads it takes null for "not known".
  return { ...event, contact: null, consent: { wording: null } } as unknown as LoggedEvent;
}

/** What an id stands beside: answers; a link that friends have seen; an order that the shop has in its books. */
type Beside = 'answers' | 'link' | 'sale';

/** Gives an old id its new one: always the same for the same id, another beside another thing. */
export type Alias = (beside: Beside, kind: 'visitor' | 'session' | 'response', id: string) => string;

/** What the ids of an event stand beside. */
function besideOf(event: LoggedEvent): Beside {
  if (event.type.startsWith('conversion')) return 'sale';
  return 'code' in event && event.code ? 'link' : 'answers';
}

/**
 * The event as it stays in the log once its person is erased: another's ids, no words, no contact, no number or visit of
 * the shop's. Its own id, what it counts and when it counts stay. `codes`: the links that the person made.
 */
export function withoutPerson(event: LoggedEvent, alias: Alias, codes: ReadonlySet<string>): LoggedEvent {
  const beside = besideOf(event);
  const { customer: _, visit: __, ...stamp } = event.stamp;
  // Where history named the visitor, the person behind a landing is the visitor's own id.
  if (stamp.person !== undefined && stamp.person === event.visitor)
    stamp.person = alias(beside, 'visitor', stamp.person);
  const bare: Record<string, unknown> = { ...withoutContact(withoutWords(event, { keepShown: false })), stamp };
  for (const kind of ['visitor', 'session', 'response'] as const) {
    const id = bare[kind];
    if (typeof id === 'string' && id !== '') bare[kind] = alias(beside, kind, id);
  }
  if (event.type === 'survey.answered') delete bare.visit;
  if (event.type === 'track') delete bare.props;
  if (event.type === 'recommendation.published' && codes.has(event.code)) {
    bare.words = null;
    delete bare.name;
  }
  return bare as unknown as LoggedEvent;
}
