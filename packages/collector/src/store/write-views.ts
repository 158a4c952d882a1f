import type { Transaction } from 'kysely';
import type { ChangedRows } from '../views/apply-events.ts';
import { COUNTERS, type RollupDeltas } from '../views/rollup.ts';
import type { ViewName, ViewState } from '../views/view-state.ts';
import type { Dialect, Row } from './dialect.ts';
import type { Tables } from './tables.ts';
import { toTable, VIEW_TABLES } from './view-tables.ts';

// `rollup_values` sums under two of the same names.
const SUMS: ReadonlySet<string> = new Set(COUNTERS);

/** Writes the changed rows of every view, and adds the sums to the rollups. */
export async function writeViews(
  tx: Transaction<Tables>,
  dialect: Dialect,
  state: ViewState,
  changed: ChangedRows,
  deltas: RollupDeltas,
): Promise<void> {
  for (const view of Object.keys(VIEW_TABLES) as ViewName[]) {
    const rows = [...changed[view]].map((key) => toTable(view, state[view].get(key) as object));
    const { table, key } = VIEW_TABLES[view];
    await dialect.upsert(tx, { table, key, rows });
  }
  const rollups = deltas.rows();
  await dialect.upsert(tx, {
    table: 'rollups',
    key: ['site', 'location', 'program', 'day', 'hour'],
    sums: SUMS,
    rows: rollups as unknown as Row[],
  });
  const values = deltas.values();
  await dialect.upsert(tx, {
    table: 'rollup_values',
    key: ['site', 'location', 'program', 'day', 'currency'],
    sums: SUMS,
    rows: values as unknown as Row[],
  });
  // A count that moved to another day may leave a row of zeros; a rebuild would not have made it.
  for (const { site, location, program, day, currency, ...sums } of values) {
    if (sums.reported >= 0 && sums.confirmed >= 0) continue;
    const row = { site, location, program, day, currency, reported: 0, confirmed: 0 };
    await tx
      .deleteFrom('rollup_values')
      .where((where) => where.and(row))
      .execute();
  }
  const shrunk = rollups.filter((row) => COUNTERS.some((counter) => row[counter] < 0));
  for (const { site, location, program, day, hour } of shrunk) {
    await tx
      .deleteFrom('rollups')
      .where((where) =>
        where.and([
          where.and({ site, location, program, day, hour }),
          ...COUNTERS.map((counter) => where(counter, '=', 0)),
        ]),
      )
      .execute();
  }
}
