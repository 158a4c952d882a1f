import { expect, test } from 'vitest';
import { varianceSplit } from './variance-split.ts';

/** Days that differ in number and size. Components by dense matrices in NumPy and SciPy, restricted likelihood, tolerance 1e-12. */
const UNEVEN: [string, number, number[]][] = [
  ['a', 1, [7, 9, 8]],
  ['a', 2, [4, 3]],
  ['a', 3, [8, 8, 9, 10]],
  ['b', 1, [5, 6]],
  ['b', 2, [9, 7, 8, 6, 7]],
  ['c', 1, [2, 4, 3]],
  ['c', 2, [5]],
  ['c', 3, [3, 6, 4]],
  ['c', 4, [6, 7]],
  ['d', 1, [10, 9]],
  ['d', 2, [7, 8, 9]],
  ['d', 3, [6]],
];
const REML = { location: 0.92407366, day: 3.22799465, visit: 1.07615278 };
const rowsOf = (days: [string, number, number[]][]) =>
  days.flatMap(([location, day, values]) => values.map((value) => ({ location, day, value })));

test('uneven days are split by restricted likelihood', () => {
  const split = varianceSplit(rowsOf(UNEVEN));
  expect(split.status).toBe('OK');
  expect(split.betweenLocations).toBeCloseTo(REML.location, 5);
  expect(split.betweenDays).toBeCloseTo(REML.day, 5);
  expect(split.withinDay).toBeCloseTo(REML.visit, 5);
});

test('the share between locations does not know of days', () => {
  const withDays = varianceSplit(rowsOf(UNEVEN));
  const without = varianceSplit(rowsOf(UNEVEN).map(({ location, value }) => ({ location, value })));
  const { icc, low, high, withinLocations } = without;
  expect(withDays).toMatchObject({ icc, low, high, withinLocations });
  expect([without.betweenDays, without.withinDay]).toEqual([null, null]);
});

test('days that are all alike, and locations that are, get nothing', () => {
  const alike = varianceSplit(
    rowsOf([
      ['a', 1, [1, 9]],
      ['a', 2, [9, 1]],
      ['b', 1, [1, 9]],
      ['b', 2, [1, 9]],
    ]),
  );
  expect(alike).toMatchObject({ status: 'NO_DIFFERENCE', icc: 0, betweenLocations: 0, betweenDays: 0 });
  expect([alike.low, alike.high]).toEqual([0, 0]);
});

test('days that cannot be told from visits, or from locations, are not split', () => {
  const oneVisit = varianceSplit(
    rowsOf([
      ['a', 1, [1]],
      ['a', 2, [5]],
      ['b', 1, [8]],
      ['b', 2, [10]],
    ]),
  );
  const oneDay = varianceSplit(
    rowsOf([
      ['a', 1, [1, 2]],
      ['b', 1, [8, 10]],
    ]),
  );
  for (const { betweenDays, withinDay } of [oneVisit, oneDay]) expect([betweenDays, withinDay]).toEqual([null, null]);
  expect(oneDay.betweenLocations).toBeGreaterThan(0);
});

test('one location still knows its own days', () => {
  const split = varianceSplit(rowsOf(UNEVEN.filter(([location]) => location === 'a')));
  expect(split).toMatchObject({ status: 'ONE_LOCATION', locations: 1, icc: null, betweenLocations: null });
  expect(split.betweenDays).toBeGreaterThan(1);
});

test.each([
  [[], 'NO_DATA', null],
  [['a', 'b', 'b'].map((location) => ({ location, value: 7.3 })), 'NO_DIFFERENCE', 0],
  [['a', 'b', 'c'].map((location, at) => ({ location, value: at })), 'NO_DIFFERENCE', 0],
  [['a', 'a', 'b', 'b'].map((location) => ({ location, value: location === 'a' ? 1 : 2 })), 'OK', 1],
])('%j is %s', (rows, status, icc) => {
  expect(varianceSplit(rows)).toMatchObject({ status, icc });
});

test('a value that is none is named', () => {
  const rows = [
    { location: 'a', value: 1 },
    { location: 'b', value: Number.NaN },
  ];
  expect(() => varianceSplit(rows)).toThrow(expect.objectContaining({ code: 'not_finite', argument: 'rows[1].value' }));
});
