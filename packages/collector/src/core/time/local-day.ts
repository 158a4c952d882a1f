import { LRUCache } from 'lru-cache';

/** A day and an hour where something happened. */
export interface LocalDay {
  /** `YYYY-MM-DD` at the location. */
  day: string;
  /** 0 to 23 at the location. */
  hour: number;
}

// No zone changes its offset within a quarter of an hour, so one formatter call serves a whole quarter.
const QUARTER_MS = 15 * 60_000;
const MAX_KEPT = 20_000;
const kept = new LRUCache<string, LocalDay>({ max: MAX_KEPT });

interface Zone {
  format: Intl.DateTimeFormat;
  /** What was asked for last: what arrives together has mostly happened together. */
  quarter: number;
  found: LocalDay;
}
const zones = new Map<string, Zone>();

function openZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  const made = { format, quarter: 0, found: read(format, 0) };
  zones.set(timeZone, made);
  return made;
}

/** The local day and hour of a moment (UTC ms) in an IANA time zone. */
export function localDay(atMs: number, timeZone: string): LocalDay {
  const quarter = Math.floor(atMs / QUARTER_MS);
  const zone = zones.get(timeZone) ?? openZone(timeZone);
  if (quarter !== zone.quarter) {
    zone.found = find(zone.format, timeZone, quarter);
    zone.quarter = quarter;
  }
  return zone.found;
}

function find(format: Intl.DateTimeFormat, timeZone: string, quarter: number): LocalDay {
  const key = `${timeZone}|${quarter}`;
  const known = kept.get(key);
  if (known) return known;
  const found = read(format, quarter);
  kept.set(key, found);
  return found;
}

function read(format: Intl.DateTimeFormat, quarter: number): LocalDay {
  const parts = new Map<string, string>();
  for (const part of format.formatToParts(quarter * QUARTER_MS)) parts.set(part.type, part.value);
  return { day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`, hour: Number(parts.get('hour')) };
}
