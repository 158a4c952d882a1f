import type { Kysely } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import { type ResponseRow, responses } from './response-view.ts';

/** A response by its id. */
export async function findResponse(
  db: Kysely<Tables>,
  site: string,
  response: string,
): Promise<ResponseRow | undefined> {
  const found = db.selectFrom('responses').selectAll().where('site', '=', site);
  const row = await found.where('response', '=', response).executeTakeFirst();
  return row && responses.fromTable(row);
}
