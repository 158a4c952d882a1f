import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';

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

/** Those of one offer and those who hold them. */
export function countOf(counts: readonly OfferCount[], id: string, who: string): { issued: number; redeemed: number } {
  const found = counts.find(({ offer: of, holder }) => of === id && holder === who);
  return { issued: found?.issued ?? 0, redeemed: found?.redeemed ?? 0 };
}
