import type { ConversionEvent } from '../../core/log/conversion-id.ts';
import { later } from '../../core/log/later.ts';
import { counts } from '../../core/log/logged-event.ts';

/** A sum of money, in its currency's smallest unit. */
type Sum = {
  currency: string;
  minor: number;
};

/** What a page's report or the server's confirmation said of it. */
type Saying = {
  at: number;
  id: string;
  click: string | null;
  visitor: string | null;
  value: Sum | null;
};

/** Some of a sale, or without a value all of it, went back. */
type Refund = {
  at: number;
  /** The event's: the same refund is told once. */
  id: string;
  value: Sum | null;
};

/** What was said of one sale. */
export interface Sale {
  counted: boolean;
  /** The first that a page said; the first that the shop's server said. */
  report: Saying | null;
  confirmation: Saying | null;
  /** What was taken back of it, in order. */
  refunds: Refund[];
}

/**
 * The sale after one more of its events; the very same where that changes nothing. The first report and the first confirmation stand,
 * whatever the order of arrival. What does not count changes nothing that does.
 */
export function foldSale(before: Sale | undefined, event: ConversionEvent): Sale {
  const counted = counts(event);
  const { correctedAt: at } = event.stamp;
  const { id, value = null } = event;
  if (event.type === 'conversion.refunded') {
    const known = before ?? { counted, report: null, confirmation: null, refunds: [] };
    const refunds = [...known.refunds, { at, id, value }].sort((one, other) => (later(one, other) ? 1 : -1));
    return { ...known, refunds };
  }
  const isKnown = before !== undefined && !isOnlyRefund(before);
  if (isKnown && before.counted && !counted) return before;
  const start: Sale = isKnown && before.counted === counted ? before : restart(before, counted);
  const saying: Saying = { at, id, click: event.click ?? null, visitor: event.visitor ?? null, value };
  const isFirst = (standing: Saying | null) => standing === null || later(standing, saying);
  const confirms = event.type === 'conversion.confirmed';
  return {
    ...start,
    report: !confirms && isFirst(start.report) ? saying : start.report,
    confirmation: confirms && isFirst(start.confirmation) ? saying : start.confirmation,
  };
}

/** Nothing was said of it yet, but refunds that overtook it. */
function restart(before: Sale | undefined, counted: boolean): Sale {
  return { counted, report: null, confirmation: null, refunds: before?.refunds ?? [] };
}

/** A sale that has so far been taken back only: the refund overtook it. */
export function isOnlyRefund({ report, confirmation }: Sale): boolean {
  return report === null && confirmation === null;
}

/** The click that it began with; null: nobody said one. */
export function clickOf({ report, confirmation }: Sale): string | null {
  return confirmation?.click ?? report?.click ?? null;
}

/** Its sum: the shop's server stands above a page. Null: no sum was said. */
export function saidValue({ report, confirmation }: Sale): Sum | null {
  return confirmation?.value ?? report?.value ?? null;
}

/** What of a sale still stands: without what went back. Null: nothing, or no sum was said. */
export function standingValue(sale: Sale): Sum | null {
  const value = saidValue(sale);
  if (value === null || isTakenBack(sale)) return null;
  return { currency: value.currency, minor: value.minor - refundedMinor(sale) };
}

/** Whether so much of it is left that this can be taken back; no value: all that is left. */
export function isLeft(sale: Sale, value: { minor: number } | undefined): boolean {
  return !isTakenBack(sale) && (value === undefined || value.minor <= (standingValue(sale)?.minor ?? 0));
}

/** Whether all of it went back. */
export function isTakenBack(sale: Sale): boolean {
  const said = saidValue(sale);
  // What went back in another currency cannot be taken off: then all of it is.
  if (sale.refunds.some(({ value }) => value === null || (said !== null && value.currency !== said.currency)))
    return true;
  return said !== null && refundedMinor(sale) > 0 && refundedMinor(sale) >= said.minor;
}

function refundedMinor({ refunds }: Sale): number {
  return refunds.reduce((sum, { value }) => sum + (value?.minor ?? 0), 0);
}
