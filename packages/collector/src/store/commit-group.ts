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
import { writeViews } from './write-views.ts';

/** Events of one insert: 10 columns each. */
const MAX_ROWS = 500;

/** Appends a group to the log and updates every view, in the caller's transaction. */
export async function commitGroup(tx: Transaction<Tables>, events: readonly LoggedEvent[]): Promise<Outcome[]> {
  const fresh = await append(tx, events);
  const outcomes = events.map((event): Outcome => (fresh.has(event) ? 'accepted' : 'duplicate'));
  if (fresh.size === 0) return outcomes;
  const news = events.filter((event) => fresh.has(event));
  const state = await loadViews(tx, news);
  const deltas = new RollupDeltas();
  const changed = applyEvents(state, news, deltas);
  await writeViews(tx, state, changed, deltas);
  await scrubWithdrawn(tx, news);
  return outcomes;
}

/** Stores the events whose id is new to their site; the first of two in the same group is the one that counts. */
async function append(tx: Transaction<Tables>, events: readonly LoggedEvent[]): Promise<Set<LoggedEvent>> {
  const first = new Map<string, LoggedEvent>();
  for (const event of events) {
    const key = `${event.site}|${event.id}`;
    if (!first.has(key)) first.set(key, event);
  }
  const fresh = new Set<LoggedEvent>();
  for (const list of chunks([...first.values()], MAX_ROWS)) {
    const stored = await tx
      .insertInto('events')
      .values(list.map(toEventRow))
      .onConflict((conflict) => conflict.columns(['site', 'id']).doNothing())
      .returning(['site', 'id'])
      .execute();
    for (const { site, id } of stored) {
      const event = first.get(`${site}|${id}`);
      if (event) fresh.add(event);
    }
  }
  return fresh;
}
