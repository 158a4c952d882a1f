import type { OpeningHours, OpeningSpan } from '@goodword/protocol';

/** Times are `HH:MM` on the location's clock. */
export type OpeningState =
  /** `until` is absent where it does not close within a day. */
  | { isOpen: true; until?: string }
  /** `next` is absent where it does not open within a week; `date` is `YYYY-MM-DD`. */
  | { isOpen: false; next?: { inDays: number; date: string; time: string } };

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const DAY_MS = 86_400_000;
const DAY_MINUTES = 1_440;
/** From yesterday, which may reach into today, to the same weekday of next week. */
const DAYS = { from: -1, to: 7 };

/** Whether a location is open at a moment (UTC ms), and until or from when, by its own clock. */
export function openingState(hours: OpeningHours, { now, timeZone }: { now: number; timeZone: string }): OpeningState {
  const { midnight, minute } = wallClock(now, timeZone);
  const open: { from: number; to: number }[] = [];
  for (let day = DAYS.from; day <= DAYS.to; day += 1) {
    for (const span of spansOf(hours, midnight + day * DAY_MS)) open.push(minutesOf(span, day));
  }
  open.sort((one, other) => one.from - other.from);
  const here = open.find(({ from, to }) => from <= minute && minute < to);
  if (here) {
    let until = here.to;
    // What begins where the other ends is one: "until 24:00" and "from 00:00".
    for (const { from, to } of open) if (from <= until && to > until) until = to;
    return until - minute >= DAY_MINUTES ? { isOpen: true } : { isOpen: true, until: clock(until) };
  }
  const next = open.find(({ from }) => from > minute);
  if (next === undefined) return { isOpen: false };
  const inDays = Math.floor(next.from / DAY_MINUTES);
  return { isOpen: false, next: { inDays, date: dateOf(midnight + inDays * DAY_MS), time: clock(next.from) } };
}

/** The location's own day as `YYYY-MM-DD`. */
export function localDate(now: number, timeZone: string): string {
  return dateOf(wallClock(now, timeZone).midnight);
}

/** `midnight`: that of the local day, as if the location lay in UTC. */
function wallClock(now: number, timeZone: string): { midnight: number; minute: number } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return {
    midnight: Date.UTC(part('year'), part('month') - 1, part('day')),
    minute: part('hour') * 60 + part('minute'),
  };
}

function spansOf(hours: OpeningHours, midnight: number): readonly OpeningSpan[] {
  const weekday = WEEKDAYS[(new Date(midnight).getUTCDay() + 6) % 7] ?? 'mon';
  return hours.except?.[dateOf(midnight)] ?? hours[weekday] ?? [];
}

function minutesOf(span: OpeningSpan, day: number): { from: number; to: number } {
  const [from, to] = [span.from, span.to].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  const start = from ?? 0;
  const end = to ?? 0;
  const offset = day * DAY_MINUTES;
  return { from: offset + start, to: offset + (end > start ? end : end + DAY_MINUTES) };
}

function clock(minute: number): string {
  const ofDay = ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}

function dateOf(midnight: number): string {
  return new Date(midnight).toISOString().slice(0, 10);
}
