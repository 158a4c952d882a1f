import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { fromEventRow } from './event-rows.ts';
import type { PlacedEvent } from './rewrite-events.ts';

/** Places of the log that are looked through in one transaction: some tens of milliseconds, in which others wait. */
const PLACES = 500;

/** A part of the log that holds something old enough. */
export interface LogPiece {
  from: number;
  to: number;
  /** The first place in it that is not old enough; undefined: all of it is. */
  kept: number | undefined;
}

/**
 * The next part of the log, after a place of it, in which anything came before `cutoff` (UTC ms). Events stand nearly in the
 * order of their arrival: where a whole piece is younger, all that follows is.
 */
export async function nextPiece(tx: Transaction<Tables>, after: number, cutoff: number): Promise<LogPiece | undefined> {
  const first = await tx
    .selectFrom('events')
    .select('seq')
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  if (!first) return undefined;
  const to = first.seq + PLACES - 1;
  const { rows } = await sql<{ old: number; kept: number | null }>`select
    count(case when received_at < ${cutoff} then 1 end) as old, min(case when received_at >= ${cutoff} then seq end) as kept
    from events where seq between ${first.seq} and ${to}`.execute(tx);
  const [found] = rows;
  return found && found.old > 0 ? { from: first.seq, to, kept: found.kept ?? undefined } : undefined;
}

/** A site's events of a piece that came before `cutoff`, in the order of the log. */
export async function eventsOf(
  tx: Transaction<Tables>,
  site: string,
  { from, to }: LogPiece,
  cutoff: number,
): Promise<PlacedEvent[]> {
  // By place: an index that begins with the site would lead SQLite through all of the site's log.
  const { rows } = await sql<{ seq: number; site: string; data: string; stamp: string }>`select seq, site, data, stamp
    from events where seq between ${from} and ${to} and site || '' = ${site} and received_at < ${cutoff}
    order by seq`.execute(tx);
  return rows.map((row) => ({ seq: row.seq, event: fromEventRow(row) }));
}
