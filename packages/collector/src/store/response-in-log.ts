import { type Kysely, sql } from 'kysely';
import { aboutOf } from '../domain/event-rules.ts';
import { foldResponse, type ResponseRow } from '../views/response.ts';
import { fromEventRow } from './event-rows.ts';
import type { Log } from './log.ts';
import type { Tables } from './tables.ts';

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
