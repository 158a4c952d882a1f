import type { Transaction } from 'kysely';
import type { Dialect } from '../database/dialect.ts';
import type { Tables } from '../database/tables.ts';
import type { ViewState } from './define-view.ts';
import type { DriverSumRow } from './driver-sum-deltas.ts';
import type { Log } from './log.ts';
import { COUNTERS, type Counter, RollupDeltas } from './rollup.ts';
import { putRows } from './view-rows.ts';

// `rollup_values` sums under two of the same names.
const SUMS: ReadonlySet<string> = new Set([...COUNTERS, 'n']);
const LISTS: ReadonlySet<string> = new Set(['sums']);
const ROLLUP_KEY = ['site', 'location', 'program', 'day', 'hour'];
const DAY_KEY = ['site', 'location', 'day', 'program'];
const VALUE_KEY = ['site', 'location', 'program', 'day', 'currency'];
const DRIVER_SUMS_KEY = ['site', 'period', 'location', 'program', 'drivers', 'scored'];

/** The tables that add up what rows contribute. */
export const SUM_TABLES = [
  { table: 'rollups', key: ROLLUP_KEY, columns: [...ROLLUP_KEY, ...COUNTERS] },
  { table: 'rollup_days', key: DAY_KEY, columns: [...DAY_KEY, ...COUNTERS] },
  { table: 'rollup_values', key: VALUE_KEY, columns: [...VALUE_KEY, 'reported', 'confirmed'] },
  { table: 'driver_sums', key: DRIVER_SUMS_KEY, columns: [...DRIVER_SUMS_KEY, 'n', 'sums'] },
];

/** Writes the changed rows of every view, and adds to the rollups what they contribute. */
export async function writeViews(tx: Transaction<Tables>, log: Log, state: ViewState): Promise<void> {
  const deltas = new RollupDeltas();
  for (const [name, view] of Object.entries(log.views)) {
    const rows = state[name];
    if (!rows) continue;
    rows.sum(deltas, view.contribution);
    await putRows(tx, log, view, rows.changed());
  }
  const rollups = deltas.rows();
  await add(tx, log, 'rollups', ROLLUP_KEY, rollups);
  const days = deltas.days();
  await add(tx, log, 'rollup_days', DAY_KEY, days);
  const values = deltas.values();
  await add(tx, log, 'rollup_values', VALUE_KEY, values);
  const drivers = deltas.drivers();
  await addDriverSums(tx, log, 'driver_sums', drivers);
  for (const { n, sums: _, ...key } of drivers) {
    if (n >= 0) continue;
    await tx
      .deleteFrom('driver_sums')
      .where((where) => where.and({ ...key, n: 0 }))
      .execute();
  }
  // A count that moved to another day may leave a row of zeros; a rebuild would not have made it.
  for (const { site, location, program, day, currency, ...sums } of values) {
    if (sums.reported >= 0 && sums.confirmed >= 0) continue;
    const row = { site, location, program, day, currency, reported: 0, confirmed: 0 };
    await tx
      .deleteFrom('rollup_values')
      .where((where) => where.and(row))
      .execute();
  }
  for (const { site, location, program, day, hour, ...counts } of rollups) {
    if (mayBeEmpty(counts)) await deleteEmpty(tx, 'rollups', { site, location, program, day, hour });
  }
  for (const { site, location, program, day, ...counts } of days) {
    if (mayBeEmpty(counts)) await deleteEmpty(tx, 'rollup_days', { site, location, program, day });
  }
}

function mayBeEmpty(added: Record<Counter, number>): boolean {
  return COUNTERS.some((counter) => added[counter] < 0);
}

async function deleteEmpty(tx: Transaction<Tables>, table: 'rollups' | 'rollup_days', key: object): Promise<void> {
  const zeros = Object.fromEntries(COUNTERS.map((counter) => [counter, 0]));
  await tx
    .deleteFrom(table)
    .where((where) => where.and({ ...key, ...zeros }))
    .execute();
}

/** Adds to the sums of drivers that are there. */
export function addDriverSums(
  tx: Transaction<Tables>,
  dialect: Dialect,
  table: 'driver_sums' | 'sealed_driver_sums',
  rows: readonly DriverSumRow[],
): Promise<void> {
  return add(tx, dialect, table, DRIVER_SUMS_KEY, rows);
}

/** Adds sums to what is there. */
export async function add(
  tx: Transaction<Tables>,
  dialect: Dialect,
  table: keyof Tables,
  key: readonly string[],
  rows: readonly object[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const values = rows.map((row) => columns.map((column) => row[column as keyof typeof row]));
  await dialect.upsert(tx, { table, key, columns, sums: SUMS, lists: LISTS, rows: values });
}
