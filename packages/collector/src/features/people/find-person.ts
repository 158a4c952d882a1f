import type { Transaction } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import { feeds } from '../../core/log/event-rules.ts';
import type { Log } from '../../core/log/log.ts';
import {
  findEventsOfCodes,
  findEventsOfResponses,
  findEventsOfVisitors,
  type PlacedEvent,
} from '../../core/log/rewrite-events.ts';
import { findRows } from '../../core/log/view-rows.ts';
import { responsesOfVisitors } from '../../core/log/visitor-responses.ts';
import { recommendations } from '../links/index.ts';

/** Everything that the log says of one person. */
export interface Person {
  visitors: ReadonlySet<string>;
  responses: ReadonlySet<string>;
  /** The links that the person made. */
  codes: ReadonlySet<string>;
  /** In the order of the log. */
  events: PlacedEvent[];
}

/**
 * Finds a person by a visitor id: their events, all events of their responses, and whoever else gave the same responses,
 * which is the same person by another id; then what made and changed their recommendations. Undefined where nothing is known.
 */
export async function findPerson(
  tx: Transaction<Tables>,
  log: Log,
  site: string,
  visitor: string,
): Promise<Person | undefined> {
  const visitors = new Set<string>();
  const responses = new Set<string>();
  const events = new Map<number, PlacedEvent>();
  let newVisitors = [visitor];
  let newResponses: string[] = [];
  while (newVisitors.length + newResponses.length > 0) {
    for (const id of newVisitors) visitors.add(id);
    for (const id of newResponses) responses.add(id);
    const found = [
      ...(await findEventsOfVisitors(tx, site, newVisitors)),
      ...(await findEventsOfResponses(tx, log, site, newResponses)),
    ];
    for (const each of found) events.set(each.seq, each);
    const given = await responsesOfVisitors(tx, log, site, newVisitors);
    newVisitors = [...new Set(found.flatMap(({ event }) => event.visitor ?? []))].filter((id) => !visitors.has(id));
    newResponses = [...new Set(given)].filter((id) => !responses.has(id));
  }
  if (events.size === 0) return undefined;
  const codes = await ownCodes(tx, log, site, { visitors, responses, events: events.values() });
  for (const each of await findEventsOfCodes(tx, log, site, codes)) {
    if (feeds(each.event, 'recommendations')) events.set(each.seq, each);
  }
  return { visitors, responses, codes, events: [...events.values()].sort((one, other) => one.seq - other.seq) };
}

/** Who was the first to make a code has it, a later event that names it does not; of nobody's it is whoever published it. */
async function ownCodes(
  tx: Transaction<Tables>,
  log: Log,
  site: string,
  { visitors, responses, events }: Pick<Person, 'visitors' | 'responses'> & { events: Iterable<PlacedEvent> },
): Promise<Set<string>> {
  const named = new Set<string>();
  for (const { event } of events) if (feeds(event, 'recommendations')) named.add(event.code);
  if (named.size === 0) return named;
  const rows = await findRows(
    tx,
    log,
    recommendations,
    [...named].map((code) => [site, code]),
  );
  const own = rows.filter(({ visitor, response }) => {
    if (visitor === null && response === null) return true;
    return (visitor !== null && visitors.has(visitor)) || (response !== null && responses.has(response));
  });
  return new Set(own.map(({ code }) => code));
}
