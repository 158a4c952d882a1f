import { expect, test } from 'vitest';
import { madeAnswers } from '../fixtures/made-answers.ts';
import { addSums, mergeSums } from './add-sums.ts';
import { type DriverSums, driverSums, type LocatedDrivers } from './driver-sums.ts';
import { keyDrivers, keyDriversFromSums } from './key-drivers.ts';
import { topPrioritiesFromSums, topPriority } from './top-priority.ts';

/** Some of the answers, as a day has them. */
function part({ drivers, location, outcome, ratings }: LocatedDrivers, keep: (at: number) => boolean): LocatedDrivers {
  const some = <Value>(values: readonly Value[]) => values.filter((_, at) => keep(at));
  return {
    drivers,
    location: some(location),
    outcome: some(outcome),
    ratings: Object.fromEntries(drivers.map((name) => [name, some(ratings[name] ?? [])])),
  };
}

const PATTERNS = {
  'every question answered': () => true,
  'some left out': (answer: number, driver: number) => (answer * 7 + driver * 3) % 11 !== 0,
  'three of five asked in turn': (answer: number, driver: number) => (driver + 5 - (answer % 5)) % 5 < 3,
};

test.each(Object.entries(PATTERNS))('%s: days add up to what all answers are', (_, asked) => {
  const all = madeAnswers({ answers: 900, asked });
  const days = Array.from({ length: 30 }, (__, day) => driverSums(part(all, (at) => at % 30 === day)));
  // As a store has them.
  const kept = days.map((day) => JSON.parse(JSON.stringify(day)) as DriverSums);
  const merged = mergeSums(kept.reverse());
  expect(keyDriversFromSums(merged)).toEqual(keyDrivers(all));
  expect(topPrioritiesFromSums(merged)).toEqual(topPriority(all));
});

test('sums are whole numbers, apart for each set of questions answered together', () => {
  const sums = driverSums({
    drivers: ['a', 'b'],
    location: ['L', 'L', 'M', 'L'],
    outcome: [9, 7, null, 8],
    ratings: { a: [5, 4, 3, null], b: [2, 1, null, null] },
  });
  expect(sums).toEqual({
    drivers: ['a', 'b'],
    // n; Σa Σb Σy; Σaa Σab Σay Σbb Σby Σyy
    locations: {
      L: { yyy: [2, 9, 3, 16, 41, 14, 73, 5, 25, 130], nny: [1, 8, 64] },
      M: { ynn: [1, 3, 9] },
    },
  });
});

test('an answer to nothing leaves no sums', () => {
  expect(driverSums({ drivers: ['a'], location: ['L'], outcome: [null], ratings: { a: [null] } }).locations).toEqual(
    {},
  );
});

test('adding does not care for order, and changes neither side', () => {
  const [one, other] = [driverSums(madeAnswers({ answers: 50 })), driverSums(madeAnswers({ answers: 60, seed: 2 }))];
  const before = JSON.stringify([one, other]);
  expect(addSums(one, other)).toEqual(addSums(other, one));
  expect(JSON.stringify([one, other])).toBe(before);
});

test('a driver that is asked from some day on, and another order of the drivers, are no obstacle', () => {
  const all = madeAnswers({ answers: 600 });
  const without = { ...part(all, (at) => at < 200), drivers: ['driver 3', 'driver 0'] };
  const merged = addSums(driverSums(without), driverSums(part(all, (at) => at >= 200)));
  expect(merged.drivers).toEqual(['driver 3', 'driver 0', 'driver 1', 'driver 2', 'driver 4']);
  const asked = madeAnswers({ answers: 600, asked: (at, driver) => at >= 200 || driver === 0 || driver === 3 });
  const [got, wanted] = [keyDriversFromSums(merged), keyDrivers(asked)];
  expect(got.n).toBe(400);
  for (const name of all.drivers) expect(got.importance[name]).toBeCloseTo(wanted.importance[name] ?? 0, 12);
});

test('a location may be called anything', () => {
  const { locations } = topPriority({
    ...madeAnswers({ answers: 200, locations: 1 }),
    location: Array.from({ length: 200 }, (_, at) => (at % 2 ? '__proto__' : 'constructor')),
  });
  expect(Object.keys(locations).sort()).toEqual(['__proto__', 'constructor']);
});

test.each([
  [{ drivers: ['a'], locations: { L: { yy: [1, 2] } } }, 'length'],
  [{ drivers: ['a'], locations: { L: { yyy: [1, 2, 3, 4, 5, 6] } } }, 'length'],
  [{ drivers: ['a'], locations: { L: { yy: [1, 2, Number.NaN, 4, 5, 6] } } }, 'length'],
  [{ drivers: ['a'] }, 'missing'],
  [null, 'missing'],
])('%j are no sums', (sums, code) => {
  expect(() => keyDriversFromSums(sums as DriverSums)).toThrow(expect.objectContaining({ code }));
});
