import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { part, place, rating, scores } from '../fixtures/any.ts';
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

/** No number that is none, wherever it stands; how many numbers there are. */
function expectNumbers(value: unknown, path = 'result'): number {
  if (typeof value === 'number') {
    expect(Number.isFinite(value), `${path} is ${value}`).toBe(true);
    return 1;
  }
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, each]) => sum + expectNumbers(each, `${path}.${key}`), 0);
}

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
