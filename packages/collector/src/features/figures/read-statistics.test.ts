import { expect, test } from 'vitest';
import { periodsOf } from './read-statistics.ts';

const KNOWN = { first: '2026-01', last: '2026-04' };

test.each([
  [{}, ['2026-01', '2026-02', '2026-03', '2026-04']],
  [{ from: '2026-02-01', to: '2026-03-31' }, ['2026-02', '2026-03']],
  [{ from: '2026-02-27', to: '2026-03-31' }, ['2026-02-27', '2026-02-28', '2026-03']],
  [{ from: '2026-02-01', to: '2026-03-02' }, ['2026-02', '2026-03-01', '2026-03-02']],
  [{ from: '2026-03-30', to: '2026-04-01' }, ['2026-03-30', '2026-03-31', '2026-04-01']],
  [{ from: '2026-03-03', to: '2026-03-03' }, ['2026-03-03']],
  [{ from: '2026-03-03', to: '2026-03-02' }, []],
  [{ from: '0001-01-01', to: '9999-12-31' }, ['2026-01', '2026-02', '2026-03', '2026-04']],
  [{ from: '2027-01-01' }, []],
])('%o: %o', (filter, periods) => {
  expect(periodsOf(filter, KNOWN)).toEqual(periods);
});

test('a wrong clock makes no endless list', () => {
  expect(periodsOf({}, { first: '0001-01', last: '9999-12' }).length).toBeLessThanOrEqual(1_200);
});
