import { type ConversionEvent, conversionId } from '../domain/conversion-id.ts';
import type { EventFeeding } from '../domain/event-rules.ts';
import { localDay } from '../domain/local-day.ts';
import { counts, type LoggedEvent } from '../domain/logged-event.ts';
import { type ColumnsOf, defineView, type RowOf } from './define-view.ts';
import { boolean, json, number, numberOrNull, text, textOrNull } from './field.ts';
import type { LandingRow } from './landing.ts';
import { later } from './later.ts';
import type { Contribution } from './rollup.ts';
import type { Rows } from './rows.ts';

/** What a page's report or the server's confirmation said of it. */
type Saying = {
  at: number;
  id: string;
  click: string | null;
  visitor: string | null;
  value: { currency: string; minor: number } | null;
};

/** Some of a sale, or without a value all of it, went back. */
type Refund = {
  at: number;
  /** The event's: the same refund is told once. */
  id: string;
  value: { currency: string; minor: number } | null;
};

const FIELDS = {
  site: text,
  /** The shop's own number, or the event's id where the shop gave none. */
  conversion: text,
  click: textOrNull,
  visitor: textOrNull,
  at: number,
  /** Of the place that its click leads to; as it was stamped where that is not known. */
  day: text,
  hour: number,
  currency: textOrNull,
  minor: numberOrNull,
  confirmed: boolean,
  counted: boolean,
  /** The first that a page said; the first that the shop's server said. */
  report: json<Saying | null>(),
  confirmation: json<Saying | null>(),
  /** What was taken back of it, in order. */
  refunds: json<Refund[]>(),
  /** The recommendation that it began with; null: not attributed. */
  code: textOrNull,
  location: text,
  program: text,
  /** When the newest of its events was received: it leaves with the last of them. */
  touchedAt: number,
};

/** One sale, booking or whatever the shop calls success. */
export type ConversionRow = RowOf<typeof FIELDS>;

/**
 * The conversion after one more of its events. The first report and the first confirmation stand, whatever the order of
 * arrival; the shop's server stands above a page. What does not count changes nothing that does.
 */
export function foldConversion(before: ConversionRow | undefined, event: ConversionEvent): ConversionRow {
  const countsNow = counts(event);
  const touchedAt = Math.max(event.stamp.receivedAt, before?.touchedAt ?? 0);
  if (event.type === 'conversion.refunded') return refund(before ?? begin(event, countsNow), event, touchedAt);
  const isKnown = before !== undefined && !isOnlyRefund(before);
  if (isKnown && before.counted && !countsNow) return { ...before, touchedAt };
  const { correctedAt: at, day, hour } = event.stamp;
  const start: ConversionRow =
    isKnown && before.counted === countsNow ? before : { ...begin(event, countsNow), refunds: before?.refunds ?? [] };
  const saying: Saying = {
    at,
    id: event.id,
    click: event.click ?? null,
    visitor: event.visitor ?? null,
    value: event.value ?? null,
  };
  const isFirst = (standing: Saying | null) => standing === null || later(standing, saying);
  const confirms = event.type === 'conversion.confirmed';
  const report = !confirms && isFirst(start.report) ? saying : start.report;
  const confirmation = confirms && isFirst(start.confirmation) ? saying : start.confirmation;
  const value = confirmation?.value ?? report?.value;
  const click = confirmation?.click ?? report?.click ?? null;
  return {
    ...start,
    ...(at < start.at ? { at, day, hour } : {}),
    report,
    confirmation,
    click,
    // Another click, another recommendation.
    ...(click === start.click ? {} : { code: null, location: '', program: '' }),
    visitor: report?.visitor ?? confirmation?.visitor ?? null,
    currency: value?.currency ?? null,
    minor: value?.minor ?? null,
    confirmed: confirmation !== null,
    touchedAt,
  };
}

/** The row of a sale that has so far been taken back only: the refund overtook it. */
function isOnlyRefund({ report, confirmation }: ConversionRow): boolean {
  return report === null && confirmation === null;
}

function refund(
  row: ConversionRow,
  event: LoggedEvent & { type: 'conversion.refunded' },
  touchedAt: number,
): ConversionRow {
  const said: Refund = { at: event.stamp.correctedAt, id: event.id, value: event.value ?? null };
  const refunds = [...row.refunds, said].sort((one, other) => (later(one, other) ? 1 : -1));
  return { ...row, refunds, touchedAt };
}

function begin(event: ConversionEvent, counted: boolean): ConversionRow {
  const { correctedAt: at, day, hour } = event.stamp;
  return {
    site: event.site,
    conversion: conversionId(event),
    click: null,
    visitor: null,
    at,
    day,
    hour,
    currency: null,
    minor: null,
    confirmed: false,
    counted,
    report: null,
    confirmation: null,
    refunds: [],
    code: null,
    location: '',
    program: '',
    touchedAt: 0,
  };
}

/** The conversion with the landing that its click began with, if there is one: there, and on the day of that place. */
function attribute(row: ConversionRow, landings: Rows<LandingRow>): ConversionRow {
  const found = row.click === null ? undefined : landings.get(row.site, row.click);
  if (!found) return row;
  const { code, location, program, timeZone } = found;
  return { ...row, code, location, program, ...(timeZone === null ? {} : localDay(row.at, timeZone)) };
}

/** What of a sale still stands: without what went back. Null: nothing, or no sum was said. */
export function standingValue(row: ConversionRow): { currency: string; minor: number } | null {
  const { currency, minor } = row;
  if (currency === null || minor === null || isTakenBack(row)) return null;
  return { currency, minor: minor - refundedMinor(row) };
}

/** Whether so much of it is left that this can be taken back; no value: all that is left. */
export function isLeft(row: ConversionRow, value: { minor: number } | undefined): boolean {
  return !isTakenBack(row) && (value === undefined || value.minor <= (standingValue(row)?.minor ?? 0));
}

/** Whether all of it went back. */
export function isTakenBack(row: ConversionRow): boolean {
  const { currency, minor, refunds } = row;
  // What went back in another currency cannot be taken off: then all of it is.
  if (refunds.some(({ value }) => value === null || (currency !== null && value.currency !== currency))) return true;
  return minor !== null && refundedMinor(row) > 0 && refundedMinor(row) >= minor;
}

function refundedMinor({ refunds }: ConversionRow): number {
  return refunds.reduce((sum, { value }) => sum + (value?.minor ?? 0), 0);
}

/** Only what began with a link counts, and was not taken back; reported and confirmed apart. */
function contribution(row: ConversionRow): Contribution | undefined {
  if (!row.counted || row.code === null || isTakenBack(row)) return undefined;
  const { site, location, program, day, hour, confirmed } = row;
  const value = standingValue(row);
  return {
    key: { site, location, program, day, hour },
    counts: confirmed ? { confirmed: 1 } : { reported: 1 },
    ...(value === null
      ? {}
      : {
          value: {
            currency: value.currency,
            reported: confirmed ? 0 : value.minor,
            confirmed: confirmed ? value.minor : 0,
          },
        }),
  };
}

declare module '../store/tables.ts' {
  interface Tables {
    conversions: ColumnsOf<typeof FIELDS>;
  }
}

export const conversions = defineView({
  table: 'conversions',
  key: ['site', 'conversion'],
  fields: FIELDS,
  // By click: those that wait for their landing.
  needs: [['conversion'], ['click']],
  // Landings and conversions lead to each other in several ways, and are few: a site's have one name.
  lock: (site) => `conversions|${site}`,
  fold(event: EventFeeding<'conversions'>, rows, { landings }: { landings: Rows<LandingRow> }) {
    if (event.type !== 'link.landed') {
      rows.put(attribute(foldConversion(rows.get(event.site, conversionId(event)), event), landings));
      return;
    }
    // It may have overtaken the landing that it began with.
    const { site, stamp } = event;
    if (!stamp.click) return;
    for (const row of rows.values()) {
      if (row.site === site && row.click === stamp.click && row.code === null) rows.put(attribute(row, landings));
    }
  },
  contribution,
});
