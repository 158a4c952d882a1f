import type { Kysely } from 'kysely';
import { feeds } from '../domain/event-rules.ts';
import { foldSale, type Sale } from '../views/sale.ts';
import type { Dialect } from './dialect.ts';
import { findOrders } from './rewrite-events.ts';
import type { Tables } from './tables.ts';

/** What the log says of a sale, by the shop's number; undefined: nothing. */
export async function readSale(
  db: Kysely<Tables>,
  dialect: Dialect,
  site: string,
  order: string,
): Promise<Sale | undefined> {
  let sale: Sale | undefined;
  for (const { event } of await findOrders(db, dialect, site, [order])) {
    if (feeds(event, 'conversions') && event.type !== 'link.landed') sale = foldSale(sale, event);
  }
  return sale;
}
