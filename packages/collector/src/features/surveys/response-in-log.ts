import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import { aboutOf } from '../../core/log/event-rules.ts';
import type { Log } from '../../core/log/log.ts';
import { selectEvents } from '../../core/log/rewrite-events.ts';
import { foldResponse, type ResponseRow } from './response-view.ts';

/** A response, of which nothing is settled by time. */
export async function responseInLog(
  db: Kysely<Tables>,
  _log: Log,
  site: string,
  response: string,
): Promise<ResponseRow | undefined> {
  let known: ResponseRow | undefined;
  for (const { event } of await selectEvents(db, sql`response = ${response}`)) {
    if (event.site === site && aboutOf(event).response === response) known = foldResponse(known, event, response);
  }
  return known;
}
