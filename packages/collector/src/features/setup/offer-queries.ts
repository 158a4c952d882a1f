import type { Offer } from '@goodword/protocol';
import type { Kysely } from 'kysely';
import { readSetting } from '../../core/database/read-setting.ts';
import type { Tables } from '../../core/database/tables.ts';

/** Keeps an offer. */
export async function putOffer(db: Kysely<Tables>, site: string, offer: Offer): Promise<void> {
  const data = JSON.stringify(offer);
  await db
    .insertInto('offers')
    .values({ site, offer: offer.id, data, deleted_at: null })
    .onConflict((conflict) => conflict.columns(['site', 'offer']).doUpdateSet({ data, deleted_at: null }))
    .execute();
}

/** The offers of a site by id. */
export async function listOffers(db: Kysely<Tables>, site: string): Promise<Offer[]> {
  const rows = await db
    .selectFrom('offers')
    .select('data')
    .where('site', '=', site)
    .where('deleted_at', 'is', null)
    .orderBy('offer')
    .execute();
  return rows.map(({ data }) => readSetting<Offer>(data));
}

/** Deletes an offer. Resolves with whether there was one. */
export async function deleteOffer(db: Kysely<Tables>, site: string, id: string, nowMs: number): Promise<boolean> {
  const deleted = await db
    .updateTable('offers')
    .set({ deleted_at: nowMs })
    .where('site', '=', site)
    .where('offer', '=', id)
    .where('deleted_at', 'is', null)
    .returning('offer')
    .execute();
  return deleted.length > 0;
}
