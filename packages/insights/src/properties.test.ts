import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { part, scores } from '../fixtures/any.ts';
import { madeAnswers } from '../fixtures/made-answers.ts';
import * as insights from './index.ts';

const {
  keyDrivers,
  npsDifference,
  npsInterval,
  relativeImportance,
  shareDifference,
  shrunkRanking,
  topPriority,
  wilsonInterval,
} = insights;

// Many cases each, on machines that do other things, too.
vi.setConfig({ testTimeout: 60_000 });

describe('ranges hold what they are about', () => {
  const holds = ({ value, low, high }: { value: number | null; low: number | null; high: number | null }) => {
    if (value === null) return expect([low, high]).toEqual([null, null]);
    expect(low).toBeLessThanOrEqual(value + 1e-12);
    expect(high).toBeGreaterThanOrEqual(value - 1e-12);
  };
  test('a score, on its scale', () => {
    fc.assert(
      fc.property(scores, (counts) => {
        const { nps, low, high } = npsInterval(counts);
        holds({ value: nps, low, high });
        expect(low ?? -1).toBeGreaterThanOrEqual(-1);
        expect(high ?? 1).toBeLessThanOrEqual(1);
      }),
    );
  });
  test('a score turned round has the range turned round', () => {
    fc.assert(
      fc.property(scores, ({ detractors, passives, promoters }) => {
        const [one, other] = [
          npsInterval({ detractors, passives, promoters }),
          npsInterval({ detractors: promoters, passives, promoters: detractors }),
        ];
        if (one.low !== null) expect(one.low).toBeCloseTo(-(other.high ?? 0), 9);
      }),
    );
  });
  test('differences and shares', () => {
    fc.assert(
      fc.property(scores, scores, part, part, (a, b, one, other) => {
        const difference = npsDifference({ a, b });
        holds({ ...difference, value: difference.diff });
        const share = wilsonInterval({ successes: one.x, n: one.n });
        holds({ ...share, value: share.share });
        const two = shareDifference({ x1: one.x, n1: one.n, x2: other.x, n2: other.n });
        holds({ ...two, value: two.diff });
      }),
    );
  });
  test('more answers of the same kind make a range smaller', () => {
    fc.assert(
      fc.property(scores, ({ detractors, passives, promoters }) => {
        const width = (times: number) => {
          const { low, high } = npsInterval({
            detractors: detractors * times,
            passives: passives * times,
            promoters: promoters * times,
          });
          return (high ?? 0) - (low ?? 0);
        };
        expect(width(4)).toBeLessThanOrEqual(width(1) + 1e-12);
      }),
    );
  });
});

describe('shrinking', () => {
  const rows = fc
    .array(scores, { maxLength: 9 })
    .map((all) => all.map((counts, at) => ({ location: `L${at}`, ...counts })));
  test('never crosses the brand’s mean, nor moves away from it', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { mean, locations } = shrunkRanking(all);
        for (const { raw, shrunk } of locations) {
          if (mean === null || raw === null || shrunk === null) continue;
          expect((raw - mean) * (shrunk - mean)).toBeGreaterThanOrEqual(-1e-12);
          expect(Math.abs(shrunk - mean)).toBeLessThanOrEqual(Math.abs(raw - mean) + 1e-12);
        }
      }),
    );
  });
  test('does not care for the order of locations', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const ranks = (ranking: ReturnType<typeof shrunkRanking>) =>
          Object.fromEntries(ranking.locations.map(({ location, rank }) => [location, rank]));
        expect(ranks(shrunkRanking([...all].reverse()))).toEqual(ranks(shrunkRanking(all)));
      }),
    );
  });
});

describe('what matters', () => {
  const brand = fc.record({
    answers: fc.integer({ min: 0, max: 260 }),
    seed: fc.integer({ min: 1, max: 1e6 }),
    drivers: fc.integer({ min: 1, max: 6 }),
  });
  const runs = { numRuns: 40 };
  test('shares add up to 1, or are all 0', () => {
    fc.assert(
      fc.property(brand, (size) => {
        for (const shares of [keyDrivers(madeAnswers(size)).importance, relativeImportance(madeAnswers(size)).share]) {
          const sum = Object.values(shares).reduce((total, share) => total + share, 0);
          expect(Math.min(Math.abs(sum), Math.abs(sum - 1))).toBeLessThan(1e-9);
        }
      }),
      runs,
    );
  });
  test('the order of answers and of drivers changes nothing', () => {
    fc.assert(
      fc.property(brand, (size) => {
        const input = madeAnswers(size);
        const turned = {
          drivers: [...input.drivers].reverse(),
          location: [...input.location].reverse(),
          outcome: [...input.outcome].reverse(),
          ratings: Object.fromEntries(input.drivers.map((name) => [name, [...(input.ratings[name] ?? [])].reverse()])),
        };
        const [one, other] = [keyDrivers(input), keyDrivers(turned)];
        expect([other.status, other.n]).toEqual([one.status, one.n]);
        for (const name of input.drivers) expect(other.importance[name]).toBeCloseTo(one.importance[name] ?? 0, 9);
        const tops = (result: ReturnType<typeof topPriority>) =>
          Object.entries(result.locations).map(([id, { status, top }]) => [id, status, top]);
        expect(tops(topPriority(turned)).sort()).toEqual(tops(topPriority(input)).sort());
      }),
      runs,
    );
  });
  test('adding the same to all ratings, or stretching them, changes no importance', () => {
    fc.assert(
      fc.property(brand, fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 7 }), (size, add, times) => {
        const input = madeAnswers(size);
        const moved = {
          ...input,
          ratings: Object.fromEntries(
            input.drivers.map((name) => [name, (input.ratings[name] ?? []).map((value) => (value ?? 0) * times + add)]),
          ),
        };
        const [one, other] = [keyDrivers(input), keyDrivers(moved)];
        expect(other.status).toBe(one.status);
        for (const name of input.drivers) {
          expect(other.importance[name]).toBeCloseTo(one.importance[name] ?? 0, 9);
          expect((other.beta[name] ?? 0) * times).toBeCloseTo(one.beta[name] ?? 0, 8);
        }
      }),
      runs,
    );
  });
});
