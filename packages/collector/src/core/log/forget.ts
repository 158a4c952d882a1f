import { type Beside, type ClearedField, type Clearing, rulesOf } from './event-rules.ts';
import type { LoggedEvent } from './logged-event.ts';

/** Gives an old id its new one: always the same for the same id, another beside another thing. */
export type Alias = (beside: Beside, kind: 'visitor' | 'session' | 'response', id: string) => string;

/** The event without what is cleared with these; the very same where it holds nothing of it. */
export function without<Event extends LoggedEvent>(event: Event, clearings: readonly Clearing[]): Event {
  const cleared: Record<string, unknown> = { ...event };
  let isChanged = false;
  for (const [field, rule] of fieldRules(event)) {
    if (rule === 'stays' || !(field in event) || cleared[field] === undefined) continue;
    if (!clearings.includes(typeof rule.with === 'function' ? rule.with(event) : rule.with)) continue;
    const left = rule.left?.(event);
    if (JSON.stringify(left) === JSON.stringify(cleared[field])) continue;
    isChanged = true;
    if (left === undefined) delete cleared[field];
    else cleared[field] = left;
  }
  return isChanged ? (cleared as Event) : event;
}

function fieldRules<Event extends LoggedEvent>(event: Event): [field: string, 'stays' | ClearedField<Event>][] {
  return Object.entries(rulesOf(event).fields);
}

/**
 * The event as it stays in the log once its person is erased: another's ids, no words, no contact, no number or visit of
 * the shop's. Its own id, what it counts and when it counts stay. `codes`: the links that the person made.
 */
export function withoutPerson(event: LoggedEvent, alias: Alias, codes: ReadonlySet<string>): LoggedEvent {
  const { beside: given } = rulesOf(event);
  const beside = typeof given === 'function' ? given(event) : given;
  const { customer: _, visit: __, ...stamp } = event.stamp;
  // Where history named the visitor, the person behind a landing is the visitor's own id.
  if (stamp.person !== undefined && stamp.person === event.visitor)
    stamp.person = alias(beside, 'visitor', stamp.person);
  const isOwn = 'code' in event && event.code !== undefined && codes.has(event.code);
  const cleared = without(event, ['contact', 'words', 'person', ...(isOwn ? (['publication'] as const) : [])]);
  const bare: Record<string, unknown> = { ...cleared, stamp };
  for (const kind of ['visitor', 'session', 'response'] as const) {
    const id = bare[kind];
    if (typeof id === 'string' && id !== '') bare[kind] = alias(beside, kind, id);
  }
  return bare as LoggedEvent;
}
