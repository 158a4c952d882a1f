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
const formatters = new Map<string, Intl.DateTimeFormat>();
const kept = new LRUCache<string, LocalDay>({ max: MAX_KEPT });

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  formatters.set(timeZone, made);
  return made;
}

/** The local day and hour of a moment (UTC ms) in an IANA time zone. */
export function localDay(atMs: number, timeZone: string): LocalDay {
  const quarter = Math.floor(atMs / QUARTER_MS);
  const key = `${timeZone}|${quarter}`;
  const known = kept.get(key);
  if (known) return known;
  const parts = new Map<string, string>();
  for (const part of formatter(timeZone).formatToParts(quarter * QUARTER_MS)) parts.set(part.type, part.value);
  const found = {
    day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    hour: Number(parts.get('hour')),
  };
  kept.set(key, found);
  return found;
}
