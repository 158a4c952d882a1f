import type { SiteSettings } from '@goodword/protocol';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../core/database/database.ts';
import { readSetting } from '../../core/database/read-setting.ts';
import type { Tables } from '../../core/database/tables.ts';

/** One brand's installation. */
export interface Site {
  key: string;
  settings: SiteSettings;
}

/**
 * Reads and changes what the owner of a site set up, while nobody else changes it: of two who change different parts at once, neither
 * loses theirs.
 */
export function changeSetup<Result>(
  database: Database,
  site: string,
  work: (tx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return database.transaction(async (tx) => {
    // Changes nothing and takes the row: on PostgreSQL the next one waits here, on SQLite nobody else has begun.
    await tx
      .updateTable('sites')
      .set(({ ref }) => ({ number: ref('number') }))
      .where('site', '=', site)
      .execute();
    return work(tx);
  });
}

/** Keeps the settings of a site. */
export async function putSite(db: Kysely<Tables>, { key, settings }: Site): Promise<void> {
  const data = JSON.stringify(settings);
  await db
    .insertInto('sites')
    .values(({ selectFrom, fn, lit }) => ({
      site: key,
      settings: data,
      number: selectFrom('sites').select(({ eb }) =>
        eb(fn.coalesce(fn.max('number'), lit(0)), '+', lit(1)).as('number'),
      ),
    }))
    .onConflict((conflict) => conflict.column('site').doUpdateSet({ settings: data }))
    .execute();
}

/** A site by its key. */
export async function findSite(db: Kysely<Tables>, key: string): Promise<Site | undefined> {
  const row = await db.selectFrom('sites').selectAll().where('site', '=', key).executeTakeFirst();
  return row && { key: row.site, settings: readSetting(row.settings) };
}

/** The sites by key: all, or so many. */
export async function listSites(db: Kysely<Tables>, limit?: number): Promise<Site[]> {
  const all = db.selectFrom('sites').selectAll().orderBy('site');
  const rows = await (limit === undefined ? all : all.limit(limit)).execute();
  return rows.map((row) => ({ key: row.site, settings: readSetting(row.settings) }));
}
