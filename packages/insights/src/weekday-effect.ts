import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { check } from './check.ts';
import { twoSidedT } from './distributions.ts';
import { InsightsError } from './insights-error.ts';

/** One day at one location. */
export interface DayRow {
  location: string;
  /** ISO: 1 Monday to 7 Sunday, in the location's own time zone. */
  weekday: number;
  /** Answers that day, and how many of them count. */
  n: number;
  x: number;
}

export interface WeekdayTest {
  location: string;
  weekday: number;
  status: 'TOO_FEW' | 'NO_WEAK_DAY' | 'OK';
  /** Days of this weekday with an answer, and answers on them: the "k of 8" of the refusal. */
  days: number;
  answers: number;
  /** Share on this weekday, and on the other six; 0 to 1. Null where there are none. */
  shareDay: number | null;
  shareRest: number | null;
  /** Null where there are too few days to tell chance from habit (7 or fewer), or no others. */
  t: number | null;
  p: number | null;
  /** Null where the test was not made. */
  q: number | null;
  flagged: boolean;
}

export interface WeekdayEffect {
  status: 'TOO_FEW' | 'NO_WEAK_DAY' | 'OK';
  tests: WeekdayTest[];
}

const LEAST_DAYS = 8;
const LEAST_ANSWERS = 30;
const FALSE_ALARMS = 0.05;
const WEEK = 7;

/**
 * Which weekday stands out, up or down, at which location. t = (p_d − p_rest) / √(max(1, φ) p̄q̄ (1/n_d + 1/n_rest)): φ is the location's
 * over-dispersion, Pearson's χ² of its days around their weekdays' shares by (days − 7); df = days − 7; p̄ its share over all days
 * (McCullagh & Nelder 1989, chapter 4). All tests are one family: flagged is q < .05 by Benjamini & Hochberg. Days without an answer say
 * nothing and are not counted.
 *
 * Gates: under 8 days of that weekday or 30 answers on them `TOO_FEW`, and not in the family; what is not flagged is `NO_WEAK_DAY`. The
 * whole is `OK` where anything is flagged, `TOO_FEW` where no test was made.
 *
 * @param rows a row per location and day.
 * @throws InsightsError where a weekday is not 1 to 7 (a location without a time zone has none), or counts are wrong.
 */
export function weekdayEffect(rows: readonly DayRow[]): WeekdayEffect {
  check.list(rows, 'rows');
  const byLocation = new Map<string, DayRow[]>();
  for (const [at, row] of rows.entries()) {
    checkRow(row, `rows[${at}]`);
    const days = byLocation.get(row.location) ?? [];
    byLocation.set(row.location, days);
    if (row.n > 0) days.push(row);
  }
  const tests = [...byLocation].flatMap(([location, days]) => testLocation(location, days));
  const family = tests.filter(({ status }) => status !== 'TOO_FEW');
  const qs = benjaminiHochberg(family.map(({ p }) => p ?? 1));
  for (const [at, test] of family.entries()) {
    test.q = qs[at] ?? null;
    test.flagged = test.q !== null && test.q < FALSE_ALARMS;
    test.status = test.flagged ? 'OK' : 'NO_WEAK_DAY';
  }
  const status = family.length === 0 ? 'TOO_FEW' : family.some(({ flagged }) => flagged) ? 'OK' : 'NO_WEAK_DAY';
  return { status, tests };
}

function checkRow(row: DayRow, argument: string): void {
  check.given(row, argument);
  check.id(row.location, `${argument}.location`);
  check.number(row.weekday, `${argument}.weekday`);
  if (!Number.isInteger(row.weekday) || row.weekday < 1 || row.weekday > WEEK)
    throw new InsightsError('out_of_range', `${argument}.weekday`, '1 (Monday) to 7 (Sunday) is needed here');
  check.share(row.x, row.n, { part: `${argument}.x`, whole: `${argument}.n` });
}

function testLocation(location: string, days: readonly DayRow[]): WeekdayTest[] {
  const weekdays = Array.from({ length: WEEK }, (_, at) => count(days.filter(({ weekday }) => weekday === at + 1)));
  const all = count(days);
  const degrees = days.length - WEEK;
  const pearson = days.reduce((total, { weekday, n, x }) => {
    const share = weekdays[weekday - 1]?.share ?? 0;
    // Where all said the same there is nothing to deviate from.
    return share === 0 || share === 1 ? total : total + (n * (x / n - share) ** 2) / (share * (1 - share));
  }, 0);
  const dispersion = degrees > 0 ? Math.max(1, pearson / degrees) : 1;
  return weekdays.flatMap((own, at) => {
    if (own.days === 0) return [];
    const rest = { n: all.n - own.n, x: all.x - own.x };
    const shareRest = rest.n > 0 ? rest.x / rest.n : null;
    const { t, p } = compare();
    const isEnough = own.days >= LEAST_DAYS && own.n >= LEAST_ANSWERS && p !== null;
    const status = isEnough ? 'NO_WEAK_DAY' : 'TOO_FEW';
    const counts = { days: own.days, answers: own.n };
    return [
      { location, weekday: at + 1, status, ...counts, shareDay: own.share, shareRest, t, p, q: null, flagged: false },
    ];

    function compare(): { t: number | null; p: number | null } {
      if (shareRest === null || degrees < 1) return { t: null, p: null };
      const error = Math.sqrt(dispersion * all.share * (1 - all.share) * (1 / own.n + 1 / rest.n));
      const value = error > 0 ? (own.share - shareRest) / error : 0;
      return { t: value, p: twoSidedT(value, degrees) };
    }
  });
}

function count(days: readonly DayRow[]) {
  const n = days.reduce((total, day) => total + day.n, 0);
  const x = days.reduce((total, day) => total + day.x, 0);
  return { days: days.length, n, x, share: n > 0 ? x / n : 0 };
}
