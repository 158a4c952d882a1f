import {
  badDay,
  benjaminiHochberg,
  controlChart,
  interruptedSeries,
  npsDifference,
  npsInterval,
  type REFUSALS,
  refusalSentence,
  returnOnAdvocacy,
  shareDifference,
  varianceSplit,
  wilsonInterval,
} from '@goodword/insights';
import { describe, expect, test } from 'vitest';
import { near, type Reference, read } from '../support/reference.ts';

/*
 * Reference values, computed in R 4.2 and by a second implementation, against the built package. Each file says how near is near enough.
 */

const counts = ([detractors = 0, passives = 0, promoters = 0]: number[]) => ({ detractors, passives, promoters });

describe('scores and shares', () => {
  const scores =
    read<
      Reference<{
        input: Parameters<typeof npsInterval>[0];
        expected: { n: number; nps: number; se: number; ci_score: number[]; ci_wald_unclipped: number[] };
      }>
    >('nps_ci');
  test.each(scores.cases)('the range of a score, $input', ({ input, expected }) => {
    const { n, nps, se, low, high } = npsInterval(input);
    near({ n, nps, se }, { n: expected.n, nps: expected.nps, se: expected.se }, scores.tolerance);
    near([low, high], expected.ci_score, scores.tolerance);
    expect([low, high]).not.toEqual(expected.ci_wald_unclipped);
  });

  const differences =
    read<Reference<{ input: { a: number[]; b: number[] }; expected: { diff: number; ci: number[] } }>>(
      'nps_difference',
    );
  test.each(differences.cases)('the difference of two scores, $input', ({ input, expected }) => {
    const { diff, low, high } = npsDifference({ a: counts(input.a), b: counts(input.b) });
    near({ diff, ci: [low, high] }, expected, differences.tolerance);
  });

  const shares = read<Reference<{ input: { x: number; n: number }; expected: { p: number; ci: number[] } }>>('wilson');
  test.each(shares.cases)('the range of a share, $input', ({ input: { x, n }, expected }) => {
    const { share, low, high } = wilsonInterval({ successes: x, n });
    near({ p: share, ci: [low, high] }, expected, shares.tolerance);
  });

  const pairs =
    read<Reference<{ input: Parameters<typeof shareDifference>[0]; expected: { diff: number; ci: number[] } }>>(
      'newcombe_diff',
    );
  test.each(pairs.cases)('the difference of two shares, $input', ({ input, expected }) => {
    const { diff, low, high } = shareDifference(input);
    near({ diff, ci: [low, high] }, expected, pairs.tolerance);
  });

  const spread =
    read<
      Reference<{
        input: { engaged: number; advocates: number };
        expected: { advocate_rate: number; advocate_rate_wilson: number[] };
      }>
    >('spread');
  test.each(spread.cases)('the first dealer’s advocates, $input', ({ input, expected }) => {
    const { share, low, high } = wilsonInterval({ successes: input.advocates, n: input.engaged });
    near(share, expected.advocate_rate, spread.tolerance);
    near([low, high], expected.advocate_rate_wilson, spread.tolerance);
  });
});

describe('days', () => {
  const exact =
    read<
      Reference<{
        input: Parameters<typeof badDay>[0];
        expected: { p_low: number; lowest_possible_p: number; signal: boolean };
      }>
    >('bad_day_exact');
  test.each(exact.cases)('the exact tail of a day, $input', ({ input, expected }) => {
    const { status, p, lowestPossibleP } = badDay(input);
    near([p, lowestPossibleP], [expected.p_low, expected.lowest_possible_p], exact.tolerance);
    expect(status).toBe(expected.lowest_possible_p < 0.00135 ? 'OK' : 'TOO_FEW');
    expect(p < 0.00135).toBe(expected.signal);
  });

  interface Chart {
    name: string;
    input: { rows_n_promoters: number[][]; baseline: [number, number] };
    expected: {
      p_bar: number;
      sigma_z: number;
      z: number[];
      limits_product: { lcl: number[]; ucl: number[] };
      signals_product: { beyond3: number[]; eight_same_side: number[] };
      status?: string;
    };
  }
  const charts = read<Reference<Chart>>('control_chart');
  test.each(charts.cases)('the chart of $name', ({ input, expected }) => {
    const rows = input.rows_n_promoters.map(([n = 0, x = 0]) => ({ n, x }));
    const { status, centre, sigmaZ, points } = controlChart(rows, { baseline: input.baseline[1] });
    near(centre, expected.p_bar, charts.tolerance);
    expect(status).toBe(expected.status ?? 'OK');
    if (status === 'TOO_FEW') {
      expect(sigmaZ).toBeNull();
      for (const { low, high, z, signals } of points) expect([low, high, z, ...signals]).toEqual([null, null, null]);
      return;
    }
    near(sigmaZ, Math.max(1, expected.sigma_z), charts.tolerance);
    near(
      points.map(({ z }) => z),
      expected.z,
      charts.tolerance,
    );
    near(
      points.map(({ low, high }) => [low, high]),
      expected.limits_product.lcl.map((low, at) => [low, expected.limits_product.ucl[at]]),
      charts.tolerance,
    );
    const signalled = (names: string[]) =>
      points.flatMap(({ signals }, at) => (signals.some((signal) => names.includes(signal)) ? [at + 1] : []));
    expect(signalled(['bad_day', 'good_day'])).toEqual(expected.signals_product.beyond3);
    expect(signalled(['lasting_shift'])).toEqual(expected.signals_product.eight_same_side);
  });

  const families = read<Reference<{ input: { p: number[] }; expected: { bh: number[] } }>>('weekday_bh');
  test.each(families.cases)('false alarms of a family', ({ input, expected }) => {
    near(benjaminiHochberg(input.p), expected.bh, families.tolerance);
  });

  interface Series {
    input: { rows: number[][] };
    expected: { coef: { week: number; post: number; since: number }; level_ci95: number[] };
  }
  const series = read<Reference<Series>>('its_action');
  test.each(series.cases)('an interrupted series', ({ input, expected }) => {
    const rows = input.rows.map(([t = 0, post = 0, , y = 0]) => ({ t, y, post: post as 0 | 1 }));
    const { status, level, low, high, slopeBefore, slopeChange } = interruptedSeries(rows);
    expect(status).toBe('OK');
    near(
      { week: slopeBefore, post: level, since: slopeChange },
      { week: expected.coef.week, post: expected.coef.post, since: expected.coef.since },
      series.tolerance,
    );
    near([low, high], expected.level_ci95, series.tolerance);
  });
});

describe('within and between locations', () => {
  interface Split {
    input: { groups: Record<string, number[]> };
    expected: Record<string, number> & { icc1_ci_f: number[] };
  }
  const splits = read<Reference<Split>>('icc_within_between');
  test.each(splits.cases)('the share between locations', ({ input, expected }) => {
    const rows = Object.entries(input.groups).flatMap(([location, values]) =>
      values.map((value) => ({ location, value })),
    );
    const split = varianceSplit(rows);
    expect(split.status).toBe(expected.icc1 ? 'OK' : 'NO_DIFFERENCE');
    near(
      { ...split },
      {
        n: expected.N,
        locations: expected.k,
        icc: expected.icc1,
        betweenLocations: expected.var_between,
        withinLocations: expected.var_within,
        low: expected.icc1_ci_f[0],
        high: expected.icc1_ci_f[1],
        betweenDays: null,
        withinDay: null,
      },
      splits.tolerance,
    );
  });

  interface Nested {
    input: { rows: [string, number, number][] };
    expected: { n: number; reml: Record<string, number>; anova: Record<string, number> };
  }
  const nested = read<Reference<Nested>>('consistency_nested');
  test.each(nested.cases)('good and bad days', ({ input, expected }) => {
    const split = varianceSplit(input.rows.map(([location, day, value]) => ({ location, day, value })));
    expect([split.status, split.n]).toEqual(['OK', expected.n]);
    const parts = [split.betweenLocations, split.betweenDays, split.withinDay];
    for (const { location, day, residual } of [expected.anova, expected.reml])
      near(parts, [location, day, residual], nested.tolerance);
  });
});

describe('money', () => {
  const trials = read<Reference<{ input: Record<string, number>; expected: Record<string, number | number[]> }>>('roi');
  test.each(trials.cases)('the return, $input', ({ input, expected }) => {
    const { status, incremental, low, high, roi, roiLow, roiHigh } = returnOnAdvocacy({
      exposedConverted: input.exposed_converted ?? 0,
      exposed: input.exposed ?? 0,
      controlConverted: input.control_converted ?? 0,
      control: input.control ?? 0,
      marginPerConversion: input.margin_per_conversion ?? 0,
      cost: input.cost ?? 0,
    });
    near(
      [incremental, [low, high], roi, [roiLow, roiHigh]],
      [expected.incremental, expected.incremental_ci, expected.roi, expected.roi_ci],
      trials.tolerance,
    );
    expect(status).toBe('NOT_PROVEN');
  });
});

describe('refusals', () => {
  interface Refusal {
    case: string;
    method: string;
    status: string;
    input?: number[];
    must_say?: string;
  }
  const NAMES: Record<string, (keyof typeof REFUSALS)[]> = {
    NPS: ['npsInterval'],
    ICC: ['varianceSplit', 'shrunkRanking'],
    'ICC/EB': ['varianceSplit', 'shrunkRanking'],
    'control chart': ['controlChart'],
    'bad day': ['badDay'],
    weekday: ['weekdayEffect'],
    'key drivers': ['keyDrivers', 'topPriority'],
    'top priority': ['topPriority'],
    'did it work': ['actionEffect'],
    spread: ['spread'],
    ROI: ['returnOnAdvocacy'],
    'sales link': ['salesLink'],
  };
  const { cases } = read<Reference<Refusal>>('refusals');
  test.each(cases)('$method, $case: $status has its sentence', ({ method, status, input }) => {
    for (const name of NAMES[method] ?? []) {
      const sentence = refusalSentence(name, status, { k: 7, weekday: 'Sundays', date: '9 March' });
      expect(sentence).toMatch(/\w{3}/);
      expect(sentence).not.toMatch(/[{}]/);
    }
    if (input) expect(npsInterval(counts(input)).status).toBe(status);
  });
});
