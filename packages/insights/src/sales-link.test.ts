import { expect, test } from 'vitest';
import { salesLink } from './sales-link.ts';

const rows = (pairs: [number, number][]) =>
  pairs.map(([score, salesGrowthPct], at) => ({ location: `L${at}`, score, salesGrowthPct }));
const TEN: [number, number][] = [
  [31, 2.1],
  [45, 3.3],
  [28, -0.4],
  [52, 4],
  [39, 1.2],
  [60, 3.1],
  [22, 0.3],
  [48, 1.9],
  [35, 2.8],
  [55, 5.2],
];
const REFERENCE = [0.784014409, 0.0072684553, 0.3048955572, 0.9464425224];

test('says what goes with what; r and p by SciPy, the range by Fisher', () => {
  const { status, n, r, low, high, p } = salesLink(rows(TEN));
  expect([status, n]).toEqual(['OK', 10]);
  expect([r, p, low, high]).toEqual(REFERENCE.map((value) => expect.closeTo(value, 8)));
});

test('nine locations are too few', () => {
  expect(salesLink(rows(TEN.slice(1)))).toMatchObject({ status: 'TOO_FEW', n: 9, r: expect.any(Number) });
  expect(salesLink([])).toEqual({ status: 'TOO_FEW', n: 0, r: null, low: null, high: null, p: null });
});

test('where all grow alike nothing goes with anything, and on a line everything does', () => {
  expect(salesLink(rows(TEN.map(([score]) => [score, 0.1])))).toMatchObject({ status: 'NO_DIFFERENCE', r: null });
  expect(salesLink(rows(TEN.map(([score]) => [score, 2 * score])))).toEqual({
    status: 'OK',
    n: 10,
    r: expect.closeTo(1, 12),
    low: expect.closeTo(1, 6),
    high: expect.closeTo(1, 6),
    p: expect.closeTo(0, 12),
  });
});
