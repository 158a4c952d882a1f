import type { Transaction } from 'kysely';
import { isAskedHere } from '../domain/asked-here.ts';
import { conversionId } from '../domain/conversion-id.ts';
import type { EventOf, LoggedEvent } from '../domain/logged-event.ts';
import { foldSale, isLeft, type Sale } from '../views/sale.ts';
import type { Dialect } from './dialect.ts';
import { readSale } from './read-sale.ts';
import type { Tables } from './tables.ts';

/** The sales that the shop's server asks to take back, as the log tells them: no more is refunded than is left. */
export class AskedRefunds {
  readonly #sales: Map<string, Sale>;

  private constructor(sales: Map<string, Sale>) {
    this.#sales = sales;
  }

  /** What two collectors must not take back at the same time, as names to lock. */
  static locks(events: readonly LoggedEvent[]): string[] {
    return events.filter(isAsked).map((event) => `sale|${keyOf(event)}`);
  }

  static async load(tx: Transaction<Tables>, dialect: Dialect, events: readonly LoggedEvent[]): Promise<AskedRefunds> {
    const sales = new Map<string, Sale>();
    for (const event of events) {
      if (!isAsked(event) || sales.has(keyOf(event))) continue;
      const sale = await readSale(tx, dialect, event.site, event.order);
      if (sale) sales.set(keyOf(event), sale);
    }
    return new AskedRefunds(sales);
  }

  /** Whether an event takes back more than is left. What the log knows already has happened. */
  isOverdrawn(event: LoggedEvent): boolean {
    const sale = isAsked(event) ? this.#sales.get(keyOf(event)) : undefined;
    if (!sale || !isAsked(event) || sale.refunds.some(({ id }) => id === event.id)) return false;
    return !isLeft(sale, event.value);
  }

  /** Takes it off what is left. */
  take(event: LoggedEvent): void {
    const sale = isAsked(event) ? this.#sales.get(keyOf(event)) : undefined;
    if (!sale || !isAsked(event) || sale.refunds.some(({ id }) => id === event.id)) return;
    this.#sales.set(keyOf(event), foldSale(sale, event));
  }
}

type Refund = EventOf<'conversion.refunded'>;

function isAsked(event: LoggedEvent): event is Refund {
  return event.type === 'conversion.refunded' && isAskedHere(event);
}

function keyOf(event: Refund): string {
  return `${event.site}|${conversionId(event)}`;
}
