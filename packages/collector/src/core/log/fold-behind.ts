import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { type Delivered, deliverNext, type Subscriber } from './cursors.ts';
import type { AnyView, ViewState } from './define-view.ts';
import { foldBatch } from './fold-batch.ts';
import { loadViews } from './load-views.ts';
import type { Log } from './log.ts';
import { keepVisitorsBetween } from './visitor-responses.ts';
import { writeViews } from './write-views.ts';

/** Under which it is kept how far the views have come. */
export const VIEWS = 'views';

/** Who folds the log into the views. */
const views: Subscriber = { name: VIEWS, take: (...given) => foldPlaced(given) };

/** Folds events into the views. `ripeMs`: what they change becomes at once what time has made of it by then, UTC ms. */
export async function foldPlaced([tx, log, placed]: Parameters<Subscriber['take']>, ripeMs?: number): Promise<void> {
  const events = placed.map(({ event }) => event);
  const state = await loadViews(tx, log, events);
  foldBatch(log.views, state, events);
  // A completion that stands further on in the log takes it back.
  if (ripeMs !== undefined) for (const [name, view] of Object.entries(log.views)) ripen(state[name], view, ripeMs);
  await writeViews(tx, log, state);
}

function ripen(rows: ViewState[string] | undefined, view: AnyView, nowMs: number): void {
  if (!rows || !view.ripen) return;
  for (const row of rows.changed()) {
    const ripe = view.ripen(row, nowMs);
    if (ripe !== row) rows.put(ripe);
  }
}

/** Folds the next events that the views do not have yet, in a transaction of its own. */
export async function foldNext(tx: Transaction<Tables>, log: Log): Promise<Delivered> {
  await log.isDerived(tx);
  await log.lockViews(tx);
  return foldSome(tx, log);
}

async function foldSome(tx: Transaction<Tables>, log: Log): Promise<Delivered> {
  const delivered = await deliverNext(tx, log, views, log.eventsAFold);
  // Of what was set aside, too: whoever is erased is found by it.
  if (delivered.to > delivered.from) await keepVisitorsBetween(tx, delivered);
  return delivered;
}

/** Holds the views for the caller's transaction, with all in them that the log has. */
export async function holdViews(tx: Transaction<Tables>, log: Log): Promise<void> {
  await log.lockViews(tx);
  await foldRest(tx, log);
}

/** Holds log and views for the caller's transaction: what the log has is in the views, and nothing is appended. */
export async function holdLog(tx: Transaction<Tables>, log: Log): Promise<void> {
  await log.lockAll(tx);
  await foldRest(tx, log);
}

/** Folds all that the log has, in the caller's transaction, which holds the views. */
export async function foldRest(tx: Transaction<Tables>, log: Log): Promise<void> {
  while (!(await foldSome(tx, log)).isAll);
}
