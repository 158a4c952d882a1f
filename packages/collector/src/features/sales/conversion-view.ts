import { type ConversionEvent, conversionId } from '../../core/log/conversion-id.ts';
import { type ColumnsOf, defineView, type RowOf } from '../../core/log/define-view.ts';
import type { EventFeeding } from '../../core/log/event-rules.ts';
import { boolean, json, number, numberOrNull, text, textOrNull } from '../../core/log/field.ts';
import type { Contribution } from '../../core/log/rollup.ts';
import type { Rows } from '../../core/log/rows.ts';
import { localDay } from '../../core/time/local-day.ts';
import type { LandingRow } from '../links/index.ts';
import { clickOf, foldSale, isOnlyRefund, isTakenBack, type Sale, saidValue, standingValue } from './sale.ts';

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
  report: json<Sale['report']>(),
  confirmation: json<Sale['confirmation']>(),
  /** What was taken back of it, in order. */
  refunds: json<Sale['refunds']>(),
  /** The recommendation that it began with; null: not attributed. */
  code: textOrNull,
  location: text,
  program: text,
  /** When the newest of its events was received: it leaves with the last of them. */
  touchedAt: number,
};

/** One sale, booking or whatever the shop calls success. */
export type ConversionRow = RowOf<typeof FIELDS>;

/** The conversion after one more of its events, whatever the order of arrival. What does not count changes nothing that does. */
function foldConversion(before: ConversionRow | undefined, event: ConversionEvent): ConversionRow {
  const sale = foldSale(before, event);
  const touchedAt = Math.max(event.stamp.receivedAt, before?.touchedAt ?? 0);
  if (before && sale === before) return { ...before, touchedAt };
  const { counted, report, confirmation, refunds } = sale;
  if (event.type === 'conversion.refunded') return { ...(before ?? begin(event, counted)), refunds, touchedAt };
  const isKnown = before !== undefined && !isOnlyRefund(before) && before.counted === counted;
  const start = isKnown ? before : begin(event, counted);
  const { correctedAt: at, day, hour } = event.stamp;
  const value = saidValue(sale);
  const click = clickOf(sale);
  return {
    ...start,
    ...(at < start.at ? { at, day, hour } : {}),
    report,
    confirmation,
    refunds,
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

declare module '../../core/database/tables.ts' {
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
