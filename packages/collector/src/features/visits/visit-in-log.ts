import type { Kysely } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import type { Log } from '../../core/log/log.ts';
import type { EventOf } from '../../core/log/logged-event.ts';
import { findIssues } from '../../core/log/rewrite-events.ts';

/** A visit as it was issued. */
export async function visitInLog(
  db: Kysely<Tables>,
  log: Log,
  site: string,
  visit: string,
): Promise<EventOf<'visit.issued'> | undefined> {
  const last = (await findIssues(db, log, site, [visit])).at(-1)?.event;
  return last?.type === 'visit.issued' ? last : undefined;
}
