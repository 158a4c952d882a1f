import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { appendGroup, appendLocks, type Outcome } from './append-group.ts';
import { foldBatch } from './fold-batch.ts';
import { loadViews } from './load-views.ts';
import type { Log } from './log.ts';
import type { LoggedEvent } from './logged-event.ts';
import { leadsOf, lockKeys } from './needed-keys.ts';
import { keepVisitors } from './visitor-responses.ts';
import { writeViews } from './write-views.ts';

/** Appends a group to the log and updates every view, in the caller's transaction. */
export async function commitGroup(
  tx: Transaction<Tables>,
  log: Log,
  events: readonly LoggedEvent[],
): Promise<Outcome[]> {
  await log.lock(tx, [...appendLocks(log, events), ...lockKeys(log.views, leadsOf(events))]);
  const outcomes = await appendGroup(tx, log, events);
  const news = events.filter((_, index) => outcomes[index] === 'accepted');
  if (news.length === 0) return outcomes;
  const state = await loadViews(tx, log, news);
  await keepVisitors(tx, log, news, state.responses);
  foldBatch(log.views, state, news);
  await writeViews(tx, log, state);
  for (const after of log.afterAppend) await after(tx, log, news);
  return outcomes;
}
