import { type WeekdayTest, weekdayEffect } from '@goodword/insights';
import type { LocationReport } from '@goodword/protocol';
import type { DayFigures, PartCount, Teller } from '../figures/index.ts';

type Section = LocationReport['weakTime'];

/** The parts of a day that are counted, as many as a week has days, so that one method serves for both: `from` up to, not with, `to`. */
const PARTS = [
  { from: 0, to: 6 },
  { from: 6, to: 9 },
  { from: 9, to: 12 },
  { from: 12, to: 15 },
  { from: 15, to: 18 },
  { from: 18, to: 21 },
  { from: 21, to: 24 },
] as const;
const FALSE_ALARMS = 0.05;

/**
 * The weekday that is weaker than the others beyond chance, among all weekdays of all locations; else the part of the day, among all parts of
 * this location's days and, as others look at theirs, held to so much less as there are locations; or that there is none.
 */
export function weakTimeSection(
  location: string,
  { days, parts, tell }: { days: DayFigures; parts: readonly PartCount[]; tell: Teller },
): Section {
  const { weakTime } = tell.messages;
  const tests = days.weekdays.tests.filter((test) => test.location === location);
  const weekday = weakest(tests);
  const none = { weekday: null, hours: null, share: null, rest: null, q: null };
  if (weekday) {
    const { shareDay: share, shareRest: rest, q } = weekday;
    const words = { weekday: tell.weekday(weekday.weekday), ...sharesIn(weekday, tell) };
    const sentence = tell.fill(weakTime.OK, words);
    return { status: 'OK', sentence, ...none, weekday: weekday.weekday, share, rest, q };
  }
  const part = weakest(testParts(parts), FALSE_ALARMS / Math.max(1, days.days.size));
  const span = part && PARTS[part.weekday - 1];
  if (span) {
    const { shareDay: share, shareRest: rest, q } = part;
    const words = { hours: tell.hours(span.from, span.to), ...sharesIn(part, tell) };
    return { status: 'OK', sentence: tell.fill(weakTime.HOURS, words), ...none, hours: { ...span }, share, rest, q };
  }
  const status = tests.some((test) => test.status !== 'TOO_FEW') ? 'NO_WEAK_DAY' : 'TOO_FEW';
  return { status, sentence: weakTime[status], ...none };
}

/** Parts of days in the weekdays' places. */
function testParts(parts: readonly PartCount[]): WeekdayTest[] {
  const cells = parts.map(({ part: weekday, promoters, passives, detractors }) => ({
    location: 'here',
    weekday,
    n: promoters + passives + detractors,
    x: promoters,
  }));
  return weekdayEffect(cells).tests;
}

function weakest(tests: readonly WeekdayTest[], below: number = FALSE_ALARMS): WeekdayTest | undefined {
  return tests
    .filter(({ q, shareDay, shareRest }) => q !== null && q < below && (shareDay ?? 0) < (shareRest ?? 0))
    .sort((one, other) => (one.q ?? 1) - (other.q ?? 1))[0];
}

function sharesIn({ shareDay, shareRest }: WeekdayTest, tell: Teller): { share: string; rest: string } {
  return { share: tell.percent(shareDay ?? 0), rest: tell.percent(shareRest ?? 0) };
}
