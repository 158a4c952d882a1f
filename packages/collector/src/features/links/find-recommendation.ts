import type { Kysely } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import { type RecommendationRow, recommendations } from './recommendation-view.ts';

/** A recommendation by its code, whichever site's it is. */
export async function findRecommendation(db: Kysely<Tables>, code: string): Promise<RecommendationRow | undefined> {
  const row = await db.selectFrom('recommendations').selectAll().where('code', '=', code).executeTakeFirst();
  return row && recommendations.fromTable(row);
}

/** The code of the first recommendation that a response led to: it alone carries the response's proof. */
export async function findFirstRecommendation(
  db: Kysely<Tables>,
  site: string,
  response: string,
): Promise<string | undefined> {
  const found = db.selectFrom('recommendations').select('code').where('site', '=', site);
  const ordered = found.where('response', '=', response).orderBy('prepared_at').orderBy('code').limit(1);
  return (await ordered.executeTakeFirst())?.code;
}
