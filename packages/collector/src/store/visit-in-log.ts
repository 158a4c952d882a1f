import type { Kysely } from 'kysely';
import type { EventOf } from '../domain/logged-event.ts';
import type { Log } from './log.ts';
import { findIssues } from './rewrite-events.ts';
import type { Tables } from './tables.ts';

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
