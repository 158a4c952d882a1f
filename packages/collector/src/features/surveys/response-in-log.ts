import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import { fromEventRow } from '../../core/log/event-rows.ts';
import { aboutOf } from '../../core/log/event-rules.ts';
import type { Log } from '../../core/log/log.ts';
import { foldResponse, type ResponseRow } from './response-view.ts';

/** A response, of which nothing is settled by time. */
export async function responseInLog(
  db: Kysely<Tables>,
  _log: Log,
  site: string,
  response: string,
): Promise<ResponseRow | undefined> {
  const { rows } = await sql<Pick<Tables['events'], 'site' | 'data' | 'stamp'>>`select site, data, stamp from events
    where response = ${response} order by seq`.execute(db);
  let known: ResponseRow | undefined;
  for (const event of rows.map(fromEventRow)) {
    if (event.site !== site || aboutOf(event).response !== response) continue;
    known = foldResponse(known, event, response);
  }
  return known;
}
