import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { appendGroup, appendLocks, type Outcome } from './append-group.ts';
import type { Log } from './log.ts';
import type { LoggedEvent } from './logged-event.ts';

/** Appends a group to the log, with its ledgers and what follows from it besides, in the caller's transaction. Views are folded behind it. */
export async function commitGroup(
  tx: Transaction<Tables>,
  log: Log,
  events: readonly LoggedEvent[],
): Promise<Outcome[]> {
  await log.lock(tx, appendLocks(log, events));
  const outcomes = await appendGroup(tx, log, events);
  const news = events.filter((_, index) => outcomes[index] === 'accepted');
  if (news.length > 0) for (const after of log.afterAppend) await after(tx, log, news);
  return outcomes;
}
