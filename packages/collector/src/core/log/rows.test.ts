import { expect, test } from 'vitest';
import { RollupDeltas } from './rollup.ts';
import { Rows } from './rows.ts';

interface Row {
  site: string;
  code: string;
  shares: number;
}
const row = (code: string, shares: number): Row => ({ site: 'a', code, shares });
const key = { site: 'a', location: '', program: '', day: '2026-06-12', hour: 12 };
const contribution = ({ shares }: Row) => ({ key, counts: { shares } });

function sumOf(rows: Rows<Row>): number | undefined {
  const deltas = new RollupDeltas();
  rows.sum(deltas, contribution);
  return deltas.rows()[0]?.shares;
}

test('moves in the rollups what its changes come to, however many there were', () => {
  const rows = new Rows<Row>(['site', 'code']);
  rows.load(row('x', 5));
  rows.put(row('x', 9));
  rows.put(row('x', 6));
  rows.put(row('y', 2));
  expect(sumOf(rows)).toBe(6 - 5 + 2);
  expect(rows.changed()).toEqual([row('x', 6), row('y', 2)]);
});

test('neither writes nor counts again what was only loaded', () => {
  const rows = new Rows<Row>(['site', 'code']);
  rows.load(row('x', 5));
  expect(rows.get('a', 'x')).toEqual(row('x', 5));
  expect(rows.changed()).toEqual([]);
  expect(sumOf(rows)).toBeUndefined();
});
