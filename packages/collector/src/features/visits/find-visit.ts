import type { Kysely } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import { type VisitRow, visits } from './visit-view.ts';

/** A visit by its id. */
export async function findVisit(db: Kysely<Tables>, site: string, visit: string): Promise<VisitRow | undefined> {
  const found = db.selectFrom('visits').selectAll().where('site', '=', site);
  const row = await found.where('visit', '=', visit).executeTakeFirst();
  return row && visits.fromTable(row);
}
