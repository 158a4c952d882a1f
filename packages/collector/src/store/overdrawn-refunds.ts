import type { Transaction } from 'kysely';
import { conversionId } from '../domain/conversion-id.ts';
import type { LoggedEvent } from '../domain/logged-event.ts';
import { conversions, foldConversion, isLeft } from '../views/conversion.ts';
import type { Dialect } from './dialect.ts';
import type { Tables } from './tables.ts';
import { findRows } from './view-rows.ts';

/**
 * The places of refunds of more than is left of their sale. Looked at here, where no two can ask at once. What history brings has
 * happened, and so has what the log knows already.
 */
export async function overdrawnRefunds(
  tx: Transaction<Tables>,
  dialect: Dialect,
  events: readonly LoggedEvent[],
): Promise<Set<number>> {
  const overdrawn = new Set<number>();
  const asked = events.flatMap((event) => (isAsked(event) ? [[event.site, conversionId(event)]] : []));
  if (asked.length === 0) return overdrawn;
  const rows = await findRows(tx, dialect, conversions, asked);
  const sales = new Map(rows.map((row) => [`${row.site}|${row.conversion}`, row]));
  for (const [index, event] of events.entries()) {
    if (!isAsked(event)) continue;
    const sale = sales.get(`${event.site}|${conversionId(event)}`);
    if (!sale || sale.refunds.some(({ id }) => id === event.id)) continue;
    if (isLeft(sale, event.value)) sales.set(`${sale.site}|${sale.conversion}`, foldConversion(sale, event));
    else overdrawn.add(index);
  }
  return overdrawn;
}

/** Asked for here, by the shop's server: the collector's own events have ids of their own. */
function isAsked(event: LoggedEvent): event is LoggedEvent & { type: 'conversion.refunded' } {
  return event.type === 'conversion.refunded' && event.id.startsWith('~') && !event.stamp.imported;
}
