import type { Kysely } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import { type ConversionRow, conversions } from './conversion-view.ts';

/** A conversion by the shop's own number. */
export async function findConversion(
  db: Kysely<Tables>,
  site: string,
  order: string,
): Promise<ConversionRow | undefined> {
  const found = db.selectFrom('conversions').selectAll().where('site', '=', site);
  const row = await found.where('conversion', '=', `order:${order}`).executeTakeFirst();
  return row && conversions.fromTable(row);
}
