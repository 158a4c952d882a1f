import type { Transaction } from 'kysely';
import type { LoggedEvent } from '../domain/logged-event.ts';
import { applyEvents } from '../views/apply-events.ts';
import { lockKeys } from '../views/needed-keys.ts';
import { RollupDeltas } from '../views/rollup.ts';
import type { Dialect } from './dialect.ts';
import { loadViews } from './load-views.ts';
import { scrubWithdrawn } from './scrub-withdrawn.ts';
import type { Outcome } from './store.ts';
import type { Tables } from './tables.ts';
import { takenCodes } from './taken-codes.ts';
import { writeViews } from './write-views.ts';

/** Appends a group to the log and updates every view, in the caller's transaction. */
export async function commitGroup(
  tx: Transaction<Tables>,
  dialect: Dialect,
  events: readonly LoggedEvent[],
): Promise<Outcome[]> {
  await dialect.lock(tx, lockKeys(events));
  const taken = await takenCodes(tx, dialect, events);
  // The first of two in the same group stands.
  const firsts = new Map<string, number>();
  for (const [index, event] of events.entries()) {
    if (!firsts.has(keyOf(event)) && !taken.has(index)) firsts.set(keyOf(event), index);
  }
  const fresh = await dialect.append(
    tx,
    [...firsts.values()].map((index) => events[index] as LoggedEvent),
  );
  const isNew = (event: LoggedEvent, index: number) => firsts.get(keyOf(event)) === index && fresh.has(keyOf(event));
  const outcomes = events.map(
    (event, index): Outcome => (taken.has(index) ? 'taken' : isNew(event, index) ? 'accepted' : 'duplicate'),
  );
  if (fresh.size === 0) return outcomes;
  const news = events.filter(isNew);
  const state = await loadViews(tx, dialect, news);
  const deltas = new RollupDeltas();
  const changed = applyEvents(state, news, deltas);
  await writeViews(tx, dialect, state, changed, deltas);
  await scrubWithdrawn(tx, news, state);
  return outcomes;
}

function keyOf({ site, id }: LoggedEvent): string {
  return `${site}|${id}`;
}
