import type { Transaction } from 'kysely';
import type { LoggedEvent } from '../domain/logged-event.ts';
import { foldBatch } from '../views/fold-batch.ts';
import { leadsOf, lockKeys } from '../views/needed-keys.ts';
import { loadViews } from './load-views.ts';
import type { Log } from './log.ts';
import { overdrawnRefunds } from './overdrawn-refunds.ts';

import type { Tables } from './tables.ts';
import { takenCodes } from './taken-codes.ts';
import { keepVisitors } from './visitor-responses.ts';
import { writeViews } from './write-views.ts';

/**
 * What became of one event of a group; `taken`: it is about a code that another site made first, or takes back more than is left of
 * a sale.
 */
export type Outcome = 'accepted' | 'duplicate' | 'taken';

/** Appends a group to the log and updates every view, in the caller's transaction. */
export async function commitGroup(
  tx: Transaction<Tables>,
  log: Log,
  events: readonly LoggedEvent[],
): Promise<Outcome[]> {
  await log.lock(tx, lockKeys(log.views, leadsOf(events)));
  const taken = new Set([...(await takenCodes(tx, log, events)), ...(await overdrawnRefunds(tx, log, events))]);
  const keys = events.map(({ site, id }) => `${site}|${id}`);
  // The first of two in the same group stands.
  const firsts = new Map<string, number>();
  for (const [index, key] of keys.entries()) if (!firsts.has(key) && !taken.has(index)) firsts.set(key, index);
  const fresh = await log.append(
    tx,
    [...firsts.values()].map((index) => events[index] as LoggedEvent),
  );
  const outcomes = keys.map((key, index): Outcome => {
    if (taken.has(index)) return 'taken';
    return firsts.get(key) === index && fresh.has(key) ? 'accepted' : 'duplicate';
  });
  if (fresh.size === 0) return outcomes;
  const news = events.filter((_, index) => outcomes[index] === 'accepted');
  const state = await loadViews(tx, log, news);
  await keepVisitors(tx, log, news, state.responses);
  foldBatch(log.views, state, news);
  await writeViews(tx, log, state);
  for (const after of log.afterFold) await after(tx, log, news, state);
  return outcomes;
}
