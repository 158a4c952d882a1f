import type { Transaction } from 'kysely';
import type { LoggedEvent } from '../domain/logged-event.ts';
import { applyEvents } from '../views/apply-events.ts';
import { RollupDeltas } from '../views/rollup.ts';
import { chunks } from './chunks.ts';
import { toEventRow } from './event-rows.ts';
import { loadViews } from './load-views.ts';
import { scrubWithdrawn } from './scrub-withdrawn.ts';
import type { Outcome } from './store.ts';
import type { Tables } from './tables.ts';
import { takenCodes } from './taken-codes.ts';
import { writeViews } from './write-views.ts';

/** Events of one insert: 10 columns each. */
const MAX_ROWS = 500;

/** Appends a group to the log and updates every view, in the caller's transaction. */
export async function commitGroup(tx: Transaction<Tables>, events: readonly LoggedEvent[]): Promise<Outcome[]> {
  const taken = await takenCodes(tx, events);
  const fresh = await append(tx, events, taken);
  const outcomes = events.map(
    (_, index): Outcome => (taken.has(index) ? 'taken' : fresh.has(index) ? 'accepted' : 'duplicate'),
  );
  if (fresh.size === 0) return outcomes;
  const news = events.filter((_, index) => fresh.has(index));
  const state = await loadViews(tx, news);
  const deltas = new RollupDeltas();
  const changed = applyEvents(state, news, deltas);
  await writeViews(tx, state, changed, deltas);
  await scrubWithdrawn(tx, news, state);
  return outcomes;
}

/** Stores the events whose id is new to their site, the first of two in the same group. Resolves with the places of those. */
async function append(
  tx: Transaction<Tables>,
  events: readonly LoggedEvent[],
  taken: ReadonlySet<number>,
): Promise<Set<number>> {
  const first = new Map<string, number>();
  for (const [index, { site, id }] of events.entries()) {
    const key = `${site}|${id}`;
    if (!first.has(key) && !taken.has(index)) first.set(key, index);
  }
  const firsts = new Set(first.values());
  const fresh = new Set<number>();
  for (const list of chunks(
    events.filter((_, index) => firsts.has(index)),
    MAX_ROWS,
  )) {
    const stored = await tx
      .insertInto('events')
      .values(list.map(toEventRow))
      .onConflict((conflict) => conflict.columns(['site', 'id']).doNothing())
      .returning(['site', 'id'])
      .execute();
    for (const { site, id } of stored) fresh.add(first.get(`${site}|${id}`) ?? -1);
  }
  return fresh;
}
