import type { Kysely } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import type { Log } from '../../core/log/log.ts';
import { type OfferCodeRow, offerCodes } from './offer-code-ledger.ts';

/** What became of a code of an offer. */
export async function offerCodeInLog(
  db: Kysely<Tables>,
  _log: Log,
  site: string,
  offerCode: string,
): Promise<OfferCodeRow | undefined> {
  const found = db.selectFrom('offer_codes').selectAll().where('site', '=', site);
  const row = await found.where('offer_code', '=', offerCode).executeTakeFirst();
  return row && offerCodes.fromTable(row);
}
