import type { Kysely } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import type { Log } from '../../core/log/log.ts';
import { clickInLog, type LinkOfClick } from '../links/index.ts';
import { readSale } from './read-sale.ts';
import { clickOf, type Sale } from './sale.ts';

/** A sale, and the link that it began with. */
export interface SaleOfLink extends Sale {
  link: LinkOfClick | undefined;
}

/** A sale by the shop's own number. */
export async function saleInLog(
  db: Kysely<Tables>,
  log: Log,
  site: string,
  order: string,
): Promise<SaleOfLink | undefined> {
  const sale = await readSale(db, log, site, order);
  const began = sale && clickOf(sale);
  return sale && { ...sale, link: began == null ? undefined : await clickInLog(db, log, site, began) };
}
