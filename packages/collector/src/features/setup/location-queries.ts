import type { Location } from '@goodword/protocol';
import type { Kysely } from 'kysely';
import { chunks } from '../../core/database/chunks.ts';
import { inTransaction } from '../../core/database/in-transaction.ts';
import { readSetting } from '../../core/database/read-setting.ts';
import type { Tables } from '../../core/database/tables.ts';
import type { LocationPage } from './location-page.ts';

/** A location as it was kept last. */
export interface KeptLocation {
  location: Location;
  isDeleted: boolean;
}

/** Keeps these locations, all or none. */
export async function putLocations(db: Kysely<Tables>, site: string, locations: readonly Location[]): Promise<void> {
  // The last of two with one id stands. In one order, so that no two callers wait for each other.
  const byId = new Map(locations.map((location) => [location.id, location]));
  const distinct = [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  await inTransaction(db, async (tx) => {
    for (const list of chunks(distinct, 500)) {
      await tx
        .insertInto('locations')
        .values(
          list.map((location) => ({ site, location: location.id, data: JSON.stringify(location), deleted_at: null })),
        )
        .onConflict((conflict) =>
          conflict
            .columns(['site', 'location'])
            .doUpdateSet(({ ref }) => ({ data: ref('excluded.data'), deleted_at: null })),
        )
        .execute();
    }
  });
}

/** A location that was there once, deleted or not, by its id: what happened there is still told by its name and its clock. */
export async function findLocationEver(
  db: Kysely<Tables>,
  site: string,
  id: string,
): Promise<KeptLocation | undefined> {
  const row = await db
    .selectFrom('locations')
    .select(['data', 'deleted_at'])
    .where('site', '=', site)
    .where('location', '=', id)
    .executeTakeFirst();
  return row && { location: readSetting(row.data), isDeleted: row.deleted_at !== null };
}

/** A location by its id. */
export async function findLocation(db: Kysely<Tables>, site: string, id: string): Promise<Location | undefined> {
  const found = await findLocationEver(db, site, id);
  return found?.isDeleted ? undefined : found?.location;
}

/** Deletes a location. Resolves with whether there was one. */
export async function deleteLocation(db: Kysely<Tables>, site: string, id: string, nowMs: number): Promise<boolean> {
  const deleted = await db
    .updateTable('locations')
    .set({ deleted_at: nowMs })
    .where('site', '=', site)
    .where('location', '=', id)
    .where('deleted_at', 'is', null)
    .returning('location')
    .execute();
  return deleted.length > 0;
}

/** A part of the locations of a site, by id. */
export async function listLocations(db: Kysely<Tables>, site: string, page: LocationPage): Promise<Location[]> {
  let query = db
    .selectFrom('locations')
    .select('data')
    .where('site', '=', site)
    .where('location', '>', page.after ?? '')
    .where('deleted_at', 'is', null);
  if (page.only) query = query.where('location', 'in', page.only);
  const rows = await query.orderBy('location').limit(page.limit).execute();
  return rows.map((row) => readSetting<Location>(row.data));
}
