import { expect, test } from 'vitest';
import { InsightsError } from './insights-error.ts';
import { npsDifference } from './nps-difference.ts';
import { npsInterval } from './nps-interval.ts';

test.each([
  [[0, 0, 0], 'NO_DATA'],
  [[0, 0, 9], 'TOO_FEW'],
  [[2, 3, 5], 'SHOW_WITH_RANGE'],
  [[9, 10, 10], 'SHOW_WITH_RANGE'],
  [[10, 10, 10], 'OK'],
] as const)('%j may be shown as %s', ([detractors, passives, promoters], status) => {
  expect(npsInterval({ detractors, passives, promoters }).status).toBe(status);
});

test('without an answer there is no number, not even 0', () => {
  const nothing = { detractors: 0, passives: 0, promoters: 0 };
  expect(npsInterval(nothing)).toEqual({ status: 'NO_DATA', n: 0, nps: null, se: null, low: null, high: null });
  expect(npsDifference({ a: nothing, b: { ...nothing, passives: 40 } })).toEqual({
    status: 'NO_DATA',
    diff: null,
    low: null,
    high: null,
  });
});

test('a score that is the end of the scale has a range, which ends there', () => {
  const all = npsInterval({ detractors: 0, passives: 0, promoters: 5 });
  expect([all.nps, all.high]).toEqual([1, 1]);
  expect(all.low).toBeLessThan(0.5);
  expect(npsInterval({ detractors: 5, passives: 0, promoters: 0 }).low).toBe(-1);
});

test('at each limit the score lies z standard errors away, by the variance that is likeliest there', () => {
  // The likeliest share of detractors at a true score of δ, found by trying: the closed form is not used.
  const counts = { detractors: 4, passives: 7, promoters: 22 };
  const n = 33;
  const { low = 0, high = 0, nps = 0 } = npsInterval(counts) as { low: number; high: number; nps: number };
  for (const delta of [low, high]) {
    let best = { log: Number.NEGATIVE_INFINITY, variance: 0 };
    for (let q = 1e-6; q < (1 - delta) / 2; q += 1e-5) {
      const [p, middle] = [q + delta, 1 - delta - 2 * q];
      if (p <= 0 || middle <= 0) continue;
      const log = 4 * Math.log(q) + 7 * Math.log(middle) + 22 * Math.log(p);
      if (log > best.log) best = { log, variance: p + q - delta ** 2 };
    }
    expect(Math.abs(nps - delta) / Math.sqrt(best.variance / n)).toBeCloseTo(1.959964, 3);
  }
});

test('the one with fewer answers says how a difference may be shown', () => {
  const many = { detractors: 20, passives: 20, promoters: 60 };
  const { status, diff } = npsDifference({ a: many, b: { detractors: 1, passives: 1, promoters: 2 } });
  expect([status, diff]).toEqual(['TOO_FEW', expect.closeTo(0.15, 12)]);
});

test.each([
  [{ detractors: -1, passives: 0, promoters: 0 }, 'not_a_count', 'counts.detractors'],
  [{ detractors: 0, passives: 0.5, promoters: 0 }, 'not_a_count', 'counts.passives'],
  [{ detractors: 0, passives: 0, promoters: Number.NaN }, 'not_finite', 'counts.promoters'],
  [{ detractors: 0, passives: 0 }, 'missing', 'counts.promoters'],
  [null, 'missing', 'counts'],
])('%j is refused by name', (counts, code, argument) => {
  const call = () => npsInterval(counts as Parameters<typeof npsInterval>[0]);
  expect(call).toThrow(InsightsError);
  expect(call).toThrow(expect.objectContaining({ code, argument }));
});
