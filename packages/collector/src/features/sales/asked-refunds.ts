import { isAskedHere } from '../../core/log/asked-here.ts';
import { conversionId } from '../../core/log/conversion-id.ts';
import type { Limit } from '../../core/log/log.ts';
import type { EventOf, LoggedEvent } from '../../core/log/logged-event.ts';
import { readSale } from './read-sale.ts';
import { foldSale, isLeft, type Sale } from './sale.ts';

/** What the shop's server asks to take back of a sale: no more is refunded than is left. */
export const askedRefunds: Limit = {
  locks: (events) => events.filter(isAsked).map((event) => `sale|${keyOf(event)}`),

  async load(tx, log, events) {
    const sales = new Map<string, Sale>();
    for (const event of events) {
      if (!isAsked(event) || sales.has(keyOf(event))) continue;
      const sale = await readSale(tx, log, event.site, event.order);
      if (sale) sales.set(keyOf(event), sale);
    }
    /** The sale that an event takes from. What the log knows already has happened. */
    const saleOf = (event: Refund) => {
      const sale = sales.get(keyOf(event));
      return sale?.refunds.some(({ id }) => id === event.id) ? undefined : sale;
    };
    return {
      isExceeded(event) {
        if (!isAsked(event)) return false;
        const sale = saleOf(event);
        return sale !== undefined && !isLeft(sale, event.value);
      },
      take(event) {
        const sale = isAsked(event) ? saleOf(event) : undefined;
        if (sale && isAsked(event)) sales.set(keyOf(event), foldSale(sale, event));
      },
    };
  },
};

type Refund = EventOf<'conversion.refunded'>;

function isAsked(event: LoggedEvent): event is Refund {
  return event.type === 'conversion.refunded' && isAskedHere(event);
}

function keyOf(event: Refund): string {
  return `${event.site}|${conversionId(event)}`;
}
