import type { Offer } from '@goodword/protocol';
import type { Kysely } from 'kysely';
import { readSetting } from '../../core/database/read-setting.ts';
import type { Tables } from '../../core/database/tables.ts';

/** Keeps an offer. */
export async function putOffer(db: Kysely<Tables>, site: string, offer: Offer): Promise<void> {
  const data = JSON.stringify(offer);
  await db
    .insertInto('offers')
    .values({ site, offer: offer.id, data })
    .onConflict((conflict) => conflict.columns(['site', 'offer']).doUpdateSet({ data }))
    .execute();
}

/** The offers of a site by id. */
export async function listOffers(db: Kysely<Tables>, site: string): Promise<Offer[]> {
  const rows = await db.selectFrom('offers').select('data').where('site', '=', site).orderBy('offer').execute();
  return rows.map(({ data }) => readSetting<Offer>(data));
}
