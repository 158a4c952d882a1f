import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { madeAnswers } from '../fixtures/made-answers.ts';
import * as insights from './index.ts';

const {
  actionEffect,
  badDay,
  controlChart,
  InsightsError,
  interruptedSeries,
  keyDrivers,
  npsDifference,
  npsInterval,
  relativeImportance,
  returnOnAdvocacy,
  salesLink,
  shareDifference,
  shrunkRanking,
  spread,
  topPriority,
  varianceSplit,
  weekdayEffect,
  wilsonInterval,
} = insights;

// Many cases each, on machines that do other things, too.
vi.setConfig({ testTimeout: 60_000 });

const count = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5000 }));
const scores = fc.record({ detractors: count, passives: count, promoters: count });
const part = fc
  .tuple(count, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => ({ n, x: Math.round(n * share) }));
const place = fc.constantFrom('a', 'b', 'c', 'd', '__proto__');
const rating = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 8 });

/** No number that is none, wherever it stands; how many numbers there are. */
function expectNumbers(value: unknown, path = 'result'): number {
  if (typeof value === 'number') {
    expect(Number.isFinite(value), `${path} is ${value}`).toBe(true);
    return 1;
  }
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, each]) => sum + expectNumbers(each, `${path}.${key}`), 0);
}

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

describe('no result is ever NaN or infinite', () => {
  const finite = <Input>(input: fc.Arbitrary<Input>, call: (input: Input) => unknown) => {
    let numbers = 0;
    fc.assert(
      fc.property(input, (each) => {
        numbers += expectNumbers(call(each));
      }),
    );
    expect(numbers).toBeGreaterThan(100);
  };
  const outcome = fc.oneof(
    fc.integer({ min: 0, max: 10 }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => (Math.abs(value) < 1e-40 ? 0 : value)),
  );
  test('scores', () => finite(scores, npsInterval));
  test('days', () => {
    finite(fc.array(part, { maxLength: 40 }), (points) => controlChart(points));
    finite(
      fc.record({
        day: part,
        alpha: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        beta: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
      }),
      ({ day, alpha, beta }) => badDay({ ...day, alpha, beta }),
    );
    finite(
      fc.array(fc.record({ location: place, weekday: fc.integer({ min: 1, max: 7 }), day: part }), { maxLength: 150 }),
      (rows) => weekdayEffect(rows.map(({ day, ...row }) => ({ ...row, ...day }))),
    );
  });
  test('variances', () => {
    finite(
      fc.array(
        fc.record({ location: place, day: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 60 }), value: outcome }),
        { maxLength: 40 },
      ),
      varianceSplit,
    );
  });
  test('key drivers and priorities', () => {
    const answers = fc.array(
      fc.tuple(place, rating, rating, rating, fc.option(fc.integer({ min: 0, max: 10 }), { freq: 9 })),
      { maxLength: 160 },
    );
    finite(answers, (rows) => {
      const input = {
        drivers: ['x', 'y', '__proto__'],
        location: rows.map(([location]) => location),
        outcome: rows.map((row) => row[4]),
        ratings: Object.fromEntries(
          ['x', 'y', '__proto__'].map((name, at) => [name, rows.map((row) => row[(at + 1) as 1])]),
        ),
      };
      return [keyDrivers(input), topPriority(input), relativeImportance(input)];
    });
  });
  test('effects', () => {
    finite(
      fc.array(fc.record({ location: place, post: fc.constantFrom(0 as const, 1 as const), outcome }), {
        maxLength: 120,
      }),
      (rows) => actionEffect({ treated: 'a', rows }),
    );
    finite(fc.array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), outcome), { minLength: 5, maxLength: 40 }), (steps) => {
      let t = 0;
      return interruptedSeries(
        steps.map(([step, y], at) => {
          t += step;
          return { t, y, post: at < 9 ? (0 as const) : (1 as const) };
        }),
      );
    });
  });
  test('spread, sales and money', () => {
    const money = fc.integer({ min: 0, max: 1e8 }).map((cents) => cents / 100);
    const shares = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 0, max: 1e4 })), { maxLength: 60 });
    finite(shares, (all) =>
      spread({
        shares: all.map(([parent, atHours], at) => ({
          share: `s${at}`,
          parent: parent < at ? `s${parent}` : null,
          atHours,
        })),
        clicks: all.map(([share, atHours]) => ({ share: `s${share}`, visitor: `v${share % 3}`, atHours })),
      }),
    );
    finite(
      fc.array(fc.record({ location: place, score: outcome, salesGrowthPct: outcome }), { maxLength: 30 }),
      salesLink,
    );
    finite(fc.tuple(part, part, outcome, money), ([one, other, marginPerConversion, cost]) =>
      returnOnAdvocacy({
        exposedConverted: one.x,
        exposed: one.n,
        controlConverted: other.x,
        control: other.n,
        marginPerConversion,
        cost,
      }),
    );
  });
});

test('whatever is given instead of an argument, what is thrown has a code and names it', () => {
  const functions = [
    actionEffect,
    badDay,
    controlChart,
    insights.driverSums,
    interruptedSeries,
    keyDrivers,
    insights.keyDriversFromSums,
    npsDifference,
    npsInterval,
    relativeImportance,
    returnOnAdvocacy,
    salesLink,
    shareDifference,
    shrunkRanking,
    spread,
    topPriority,
    insights.topPrioritiesFromSums,
    varianceSplit,
    weekdayEffect,
    wilsonInterval,
  ] as ((input: unknown) => unknown)[];
  let thrown = 0;
  const odd = fc.oneof(
    fc.anything(),
    fc.array(fc.anything()),
    fc.dictionary(
      fc.constantFrom(
        'n',
        'x',
        'a',
        'b',
        'rows',
        'shares',
        'clicks',
        'drivers',
        'outcome',
        'ratings',
        'location',
        'locations',
        'treated',
        'detractors',
      ),
      fc.anything(),
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...functions), odd, (call, input) => {
      try {
        expectNumbers(call(input));
      } catch (error) {
        thrown++;
        expect(error).toBeInstanceOf(InsightsError);
        expect(error).toMatchObject({ code: expect.stringMatching(/^[a-z_]+$/), argument: expect.stringMatching(/./) });
      }
    }),
    { numRuns: 3000 },
  );
  expect(thrown).toBeGreaterThan(1000);
});
