import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** How many codes of an offer there are. */
export interface OfferCount {
  offer: string;
  holder: string;
  issued: number;
  redeemed: number;
}

/** How many codes of each offer were issued and redeemed, by who holds them. */
export async function readOfferCounts(db: Kysely<Tables>, site: string): Promise<OfferCount[]> {
  return db
    .selectFrom('offer_codes')
    .where('site', '=', site)
    .select(['offer', 'holder', sql<number>`count(*)`.as('issued'), sql<number>`count(redeemed_at)`.as('redeemed')])
    .groupBy(['offer', 'holder'])
    .execute();
}
