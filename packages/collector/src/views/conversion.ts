import type { LoggedEvent } from '../domain/logged-event.ts';
import { later } from './later.ts';
import type { LandingRow } from './link-visitor.ts';
import type { Contribution } from './rollup.ts';

/** What a page's report or the server's confirmation said of it. */
interface Saying {
  at: number;
  id: string;
  click: string | null;
  visitor: string | null;
  value: { currency: string; minor: number } | null;
}

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
  /** The first that a page said; the first that the shop's server said. */
  report: Saying | null;
  confirmation: Saying | null;
  /** The recommendation that it began with; null: not attributed. */
  code: string | null;
  location: string;
  program: string;
  /** When the newest of its events was received: it leaves with the last of them. */
  touchedAt: number;
}

/** The types that report and confirm a conversion. */
export type ConversionEvent = LoggedEvent & { type: 'conversion' | 'conversion.confirmed' };

/** The key of a conversion: the same order number never counts twice. */
export function conversionId(event: ConversionEvent): string {
  return event.order === undefined ? `event:${event.id}` : `order:${event.order}`;
}

/**
 * The conversion after one more of its events. The first report and the first confirmation stand, whatever the order of
 * arrival; the shop's server stands above a page. What does not count changes nothing that does.
 */
export function foldConversion(
  before: ConversionRow | undefined,
  event: ConversionEvent,
  countsNow: boolean,
): ConversionRow {
  const touchedAt = Math.max(event.stamp.receivedAt, before?.touchedAt ?? 0);
  if (before?.counted && !countsNow) return { ...before, touchedAt };
  const { correctedAt: at, day, hour } = event.stamp;
  const start: ConversionRow = before && before.counted === countsNow ? before : begin(event, countsNow);
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
    code: null,
    location: '',
    program: '',
    touchedAt: 0,
  };
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
