import { BAD_DAY_P, badDay, type ControlChart, controlChart } from '@goodword/insights';
import type { LocationReport } from '@goodword/protocol';
import type { DayCount, Teller } from '../figures/index.ts';

type Section = LocationReport['today'];

/** Days on the chart. */
const CHARTED = 90;
/** What is normal is learned from the days before these, where there are enough. */
const RECENT = 28;
const LEAST_BASELINE = 12;

/** The last day that had answers, against what is normal here; and the days before it. `days` in order. */
export function todaySection(days: readonly DayCount[], tell: Teller): Section {
  const charted = days.slice(-CHARTED).map(({ day, promoters, passives, detractors }) => ({
    day,
    n: promoters + passives + detractors,
    // Content customers, not promoters alone: of these there are so many on a normal day that a day of five answers can be judged.
    x: promoters + passives,
  }));
  const last = charted.at(-1);
  const { today } = tell.messages;
  const nothing = { day: null, n: 0, x: 0, p: null, centre: null, sigmaZ: null, days: [] };
  if (!last) return { status: 'NO_DATA', sentence: today.NO_DATA, ...nothing };
  const leading = charted.length - RECENT;
  const chart = controlChart(charted, leading >= LEAST_BASELINE ? { baseline: leading } : {});
  const before = charted.slice(0, -1).reduce((sum, { n, x }) => ({ n: sum.n + n, x: sum.x + x }), { n: 0, x: 0 });
  // What is normal by the answers so far, and one of each kind before there were any.
  const exact = badDay({ x: last.x, n: last.n, alpha: before.x + 1, beta: before.n - before.x + 1 });
  const status = verdict(chart, { exact, isFew: charted.length < LEAST_BASELINE, last });
  const sentence =
    status === 'BASELINE_SHORT'
      ? tell.count(today.BASELINE_SHORT, charted.length)
      : status === 'SHIFT_UP' || status === 'SHIFT_DOWN'
        ? tell.fill(today[status], { day: tell.day(last.day) })
        : tell.count(today[status], last.n, { day: tell.day(last.day), happy: tell.number(last.x) });
  return {
    status,
    sentence,
    ...last,
    p: exact.p,
    centre: chart.centre,
    sigmaZ: chart.sigmaZ,
    days: charted.map((day, at) => {
      const { share = null, low = null, high = null, signals = [] } = chart.points[at] ?? {};
      return { ...day, share, low, high, signals };
    }),
  };
}

/**
 * The chart's word counts, for it knows how much days differ here beyond chance; where it has none, for days of few answers, the exact
 * probability of so bad a day.
 */
function verdict(
  { status, points, centre }: ControlChart,
  { exact, isFew, last }: { exact: ReturnType<typeof badDay>; isFew: boolean; last: { x: number; n: number } },
): Exclude<Section['status'], 'NO_DATA'> {
  if (status === 'BASELINE_SHORT' || isFew) return 'BASELINE_SHORT';
  if (status === 'TOO_FEW') {
    if (exact.status === 'TOO_FEW') return 'TOO_FEW';
    return exact.p < BAD_DAY_P ? 'BAD_DAY' : 'NORMAL';
  }
  const signals = points.at(-1)?.signals ?? [];
  if (signals.includes('bad_day')) return 'BAD_DAY';
  if (signals.includes('good_day')) return 'GOOD_DAY';
  if (signals.includes('lasting_shift')) return last.x / last.n > (centre ?? 0) ? 'SHIFT_UP' : 'SHIFT_DOWN';
  // No result of so few answers could have been called bad.
  return exact.status === 'TOO_FEW' ? 'TOO_FEW' : 'NORMAL';
}
