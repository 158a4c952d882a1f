import type { Kysely } from 'kysely';
import type { Dialect } from '../../core/database/dialect.ts';
import type { Tables } from '../../core/database/tables.ts';
import { feeds } from '../../core/log/event-rules.ts';
import { findOrders } from '../../core/log/rewrite-events.ts';
import { foldSale, type Sale } from './sale.ts';

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
