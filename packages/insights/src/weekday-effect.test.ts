import { expect, test } from 'vitest';
import { weekdayEffect } from './weekday-effect.ts';

/** Some weeks; each day's share swings a little around its weekday's. */
const weeks = (location: string, count: number, { sunday = 0.6, n = 20 } = {}) =>
  Array.from({ length: 7 * count }, (_, at) => {
    const weekday = (at % 7) + 1;
    const share = (weekday === 7 ? sunday : 0.6) + (Math.floor(at / 7) % 2 ? 0.05 : -0.05);
    return { location, weekday, n, x: Math.round(n * share) };
  });

test('a weak Sunday stands out at its location alone', () => {
  const { status, tests } = weekdayEffect([...weeks('a', 10), ...weeks('b', 10, { sunday: 0.2 })]);
  expect(status).toBe('OK');
  expect(tests).toHaveLength(14);
  const flagged = tests.filter(({ flagged }) => flagged);
  expect(flagged.map(({ location, weekday, status }) => [location, weekday, status])).toEqual([['b', 7, 'OK']]);
  expect(flagged[0]?.shareDay).toBeCloseTo(0.2, 12);
  expect(flagged[0]?.t).toBeLessThan(-5);
});

test('where nothing stands out it says so', () => {
  const { status, tests } = weekdayEffect(weeks('a', 10));
  expect(status).toBe('NO_WEAK_DAY');
  expect(new Set(tests.map(({ status }) => status))).toEqual(new Set(['NO_WEAK_DAY']));
});

test.each([
  ['7 weeks', weeks('a', 7, { sunday: 0.1 })],
  ['29 answers', weeks('a', 29, { n: 1, sunday: 0 }).slice(0, 7 * 29)],
  ['nothing', []],
  ['Sundays only', weeks('a', 12).filter(({ weekday }) => weekday === 7)],
])('%s are too few: no test is made', (_, rows) => {
  const { status, tests } = weekdayEffect(rows);
  expect(status).toBe('TOO_FEW');
  for (const { q, flagged } of tests) expect([q, flagged]).toEqual([null, false]);
});

test('a weekday with too few answers leaves the family, so that others need not pay for it', () => {
  const rows = weeks('a', 8, { sunday: 0.3 }).filter(({ weekday }, at) => weekday !== 1 || at > 0);
  const { tests } = weekdayEffect(rows);
  expect(tests[0]).toMatchObject({ weekday: 1, days: 7, status: 'TOO_FEW', q: null });
  expect(tests[0]?.p).toEqual(expect.any(Number));
  const sunday = tests[6];
  expect(sunday?.q).toBeCloseTo(6 * (sunday?.p ?? 0), 12);
});

test('days without an answer say nothing', () => {
  const rows = weeks('a', 8, { sunday: 0.3 });
  const closed = Array.from({ length: 40 }, (_, at) => ({ location: 'a', weekday: (at % 7) + 1, n: 0, x: 0 }));
  expect(weekdayEffect([...rows, ...closed])).toEqual(weekdayEffect(rows));
});

test('where all say the same no day differs', () => {
  const { status, tests } = weekdayEffect(weeks('a', 9).map((row) => ({ ...row, x: row.n })));
  expect([status, tests[0]?.t, tests[0]?.p]).toEqual(['NO_WEAK_DAY', 0, 1]);
});

test.each([Number.NaN, 0, 8, 1.5, undefined])(
  'weekday %s is none: a location without a time zone is named',
  (weekday) => {
    const rows = [{ location: 'a', weekday: weekday as number, n: 1, x: 1 }];
    expect(() => weekdayEffect(rows)).toThrow(expect.objectContaining({ argument: 'rows[0].weekday' }));
  },
);
