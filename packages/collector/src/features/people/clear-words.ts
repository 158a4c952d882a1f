import type { Transaction } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import { aboutOf } from '../../core/log/event-rules.ts';
import { holdLog } from '../../core/log/fold-behind.ts';
import { without } from '../../core/log/forget.ts';
import type { Log } from '../../core/log/log.ts';
import { eventsOf, type LogPiece } from '../../core/log/log-pieces.ts';
import { findEventsOfResponses, findIssues, type PlacedEvent, rewriteEvents } from '../../core/log/rewrite-events.ts';
import { findRows, putRows } from '../../core/log/view-rows.ts';
import { responses } from '../surveys/index.ts';
import { visits } from '../visits/index.ts';
import { refoldResponses } from './refold-responses.ts';

/** What is cleared once it is old, while the rest of an event stays. */
export type Clearable = 'contact' | 'words';

/** What to clear where. */
export interface Clearing {
  site: string;
  kind: Clearable;
  piece: LogPiece;
  /** UTC ms. */
  cutoff: number;
}

/**
 * Clears one kind of data from the responses and visits whose newest event is in a piece of the log, in the caller's
 * transaction: from every event of theirs, and from their rows.
 */
export async function clearPiece(
  tx: Transaction<Tables>,
  log: Log,
  { site, kind, piece, cutoff }: Clearing,
): Promise<void> {
  const events = (await eventsOf(tx, site, piece, cutoff)).map(({ event }) => event);
  const ofResponses = new Set(events.flatMap((event) => aboutOf(event).response ?? []));
  const ofVisits =
    kind === 'contact' ? new Set(events.flatMap((event) => aboutOf(event).visit ?? [])) : new Set<string>();
  if (ofResponses.size + ofVisits.size === 0) return;
  await holdLog(tx, log);
  await clearResponses(tx, log, { site, kind, ids: ofResponses, cutoff });
  await clearVisits(tx, log, { site, ids: ofVisits, cutoff });
}

async function clearResponses(
  tx: Transaction<Tables>,
  log: Log,
  { site, kind, ids, cutoff }: Omit<Clearing, 'piece'> & { ids: ReadonlySet<string> },
): Promise<void> {
  const values = [...ids].map((id) => [site, id]);
  const old = (await findRows(tx, log, responses, values)).filter(
    ({ touchedAt, contact }) => touchedAt < cutoff && (kind !== 'contact' || contact !== null),
  );
  const settled = new Set(old.flatMap((row) => (row.settled ? [row.response] : [])));
  const events = await findEventsOfResponses(
    tx,
    log,
    site,
    old.map(({ response }) => response),
  );
  const changed = changes(events, kind);
  await rewriteEvents(tx, changed);
  const theirs = changed.flatMap(({ event }) => aboutOf(event).response ?? []);
  await refoldResponses(tx, log, site, theirs, settled);
}

async function clearVisits(
  tx: Transaction<Tables>,
  log: Log,
  { site, ids, cutoff }: { site: string; ids: ReadonlySet<string>; cutoff: number },
): Promise<void> {
  const values = [...ids].map((id) => [site, id]);
  const named = (await findRows(tx, log, visits, values)).filter(
    ({ name, touchedAt }) => name !== null && touchedAt < cutoff,
  );
  if (named.length === 0) return;
  const issues = await findIssues(
    tx,
    log,
    site,
    named.map(({ visit }) => visit),
  );
  await rewriteEvents(tx, changes(issues, 'contact'));
  const nameless = named.map((row) => ({ ...row, name: null }));
  await putRows(tx, log, visits, nameless);
}

function changes(events: readonly PlacedEvent[], kind: Clearable): PlacedEvent[] {
  return events.flatMap(({ seq, event }) => {
    const cleared = without(event, [kind]);
    return cleared === event ? [] : [{ seq, event: cleared }];
  });
}
