import type { Kysely } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import { type LandingRow, landings } from './landing-view.ts';

/** One opening of a link by its click id. */
export async function findLanding(db: Kysely<Tables>, site: string, click: string): Promise<LandingRow | undefined> {
  const found = db.selectFrom('landings').selectAll().where('site', '=', site);
  const row = await found.where('click', '=', click).executeTakeFirst();
  return row && landings.fromTable(row);
}
