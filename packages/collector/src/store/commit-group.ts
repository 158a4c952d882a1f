import type { Transaction } from 'kysely';
import type { LoggedEvent } from '../domain/logged-event.ts';
import { foldBatch } from '../views/fold-batch.ts';
import { leadsOf, lockKeys } from '../views/needed-keys.ts';
import { appendGroup, appendLocks } from './append-group.ts';
import type { Dialect } from './dialect.ts';
import { loadViews } from './load-views.ts';
import { scrubWithdrawn } from './scrub-withdrawn.ts';

import type { Tables } from './tables.ts';
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
  dialect: Dialect,
  events: readonly LoggedEvent[],
): Promise<Outcome[]> {
  await dialect.lock(tx, [...appendLocks(events), ...lockKeys(leadsOf(events))]);
  const outcomes = await appendGroup(tx, dialect, events);
  const news = events.filter((_, index) => outcomes[index] === 'accepted');
  if (news.length === 0) return outcomes;
  const state = await loadViews(tx, dialect, news);
  await keepVisitors(tx, dialect, news, state.responses);
  foldBatch(state, news);
  await writeViews(tx, dialect, state);
  await scrubWithdrawn(tx, dialect, news, state);
  return outcomes;
}
