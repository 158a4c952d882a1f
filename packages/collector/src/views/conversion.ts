import type { LoggedEvent } from '../domain/logged-event.ts';
import type { LandingRow } from './link-visitor.ts';
import type { Contribution } from './rollup.ts';

/** One sale, booking or whatever the shop calls success. */
export interface ConversionRow {
  site: string;
  /** The shop's own number, or the event's id where the shop gave none. */
  conversion: string;
  click: string | null;
  visitor: string | null;
  at: number;
  day: string;
  hour: number;
  currency: string | null;
  minor: number | null;
  confirmed: boolean;
  counted: boolean;
  /** The recommendation that it began with; null: not attributed. */
  code: string | null;
  location: string;
  program: string;
}

/** The types that report and confirm a conversion. */
export type ConversionEvent = LoggedEvent & { type: 'conversion' | 'conversion.confirmed' };

/** The key of a conversion: the same order number never counts twice. */
export function conversionId(event: ConversionEvent): string {
  return event.order === undefined ? `event:${event.id}` : `order:${event.order}`;
}

/** The conversion after one more of its events. What the shop's server says about its worth stands above what a page says. */
export function foldConversion(
  before: ConversionRow | undefined,
  event: ConversionEvent,
  countsNow: boolean,
): ConversionRow {
  const { correctedAt: at, day, hour } = event.stamp;
  const row: ConversionRow = before
    ? { ...before }
    : {
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
        counted: true,
        code: null,
        location: '',
        program: '',
      };
  const confirms = event.type === 'conversion.confirmed';
  row.counted = row.counted && countsNow;
  if (at < row.at) Object.assign(row, { at, day, hour });
  row.click = row.click ?? event.click ?? null;
  row.visitor = row.visitor ?? event.visitor ?? null;
  if (event.value && (confirms || !row.confirmed)) {
    row.currency = event.value.currency;
    row.minor = event.value.minor;
  }
  row.confirmed = row.confirmed || confirms;
  return row;
}

/** The conversion with the landing that its click began with, if there is one. */
export function attribute(row: ConversionRow, landings: (click: string) => LandingRow | undefined): ConversionRow {
  const found = row.click === null ? undefined : landings(row.click);
  if (!found) return row;
  return { ...row, code: found.code, location: found.location, program: found.program };
}

/** Only what began with a link counts; reported and confirmed apart. */
export function conversionContribution(row: ConversionRow): Contribution | undefined {
  if (!row.counted || row.code === null) return undefined;
  const { site, location, program, day, hour, confirmed, currency, minor } = row;
  return {
    key: { site, location, program, day, hour },
    counts: confirmed ? { confirmed: 1 } : { reported: 1 },
    ...(currency !== null && minor !== null
      ? { value: { currency, reported: confirmed ? 0 : minor, confirmed: confirmed ? minor : 0 } }
      : {}),
  };
}
