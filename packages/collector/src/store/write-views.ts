import { sql, type Transaction } from 'kysely';
import type { ChangedRows } from '../views/apply-events.ts';
import { COUNTERS, type RollupDeltas } from '../views/rollup.ts';
import type { ViewName, ViewState } from '../views/view-state.ts';
import { chunks } from './chunks.ts';
import type { Tables } from './tables.ts';
import { toTable, VIEW_TABLES } from './view-tables.ts';

/** Rows of one insert: 28 columns at most, well under SQLite's 32,766 parameters. */
const MAX_ROWS = 200;

/** Writes the changed rows of every view, and adds the sums to the rollups. */
export async function writeViews(
  tx: Transaction<Tables>,
  state: ViewState,
  changed: ChangedRows,
  deltas: RollupDeltas,
): Promise<void> {
  for (const view of Object.keys(VIEW_TABLES) as ViewName[]) {
    const rows = [...changed[view]].map((key) => toTable(view, state[view].get(key) as object));
    const { table, key } = VIEW_TABLES[view];
    await upsert(tx, table, key, rows, 'replace');
  }
  const rollups = deltas.rows();
  await upsert(tx, 'rollups', ['site', 'location', 'program', 'day', 'hour'], rollups, 'add');
  const values = deltas.values();
  await upsert(tx, 'rollup_values', ['site', 'location', 'program', 'day', 'currency'], values, 'add');
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

// `rollup_values` sums under two of the same names.
const SUMMED = new Set<string>(COUNTERS);

async function upsert(
  tx: Transaction<Tables>,
  table: string,
  key: readonly string[],
  rows: readonly object[],
  how: 'replace' | 'add',
): Promise<void> {
  for (const list of chunks(rows, MAX_ROWS)) {
    const columns = Object.keys(list[0] ?? {});
    const updates = columns
      .filter((column) => !key.includes(column))
      .map((column) => {
        const added = how === 'add' && SUMMED.has(column);
        return added
          ? sql`${sql.ref(column)} = ${sql.ref(`${table}.${column}`)} + ${sql.ref(`excluded.${column}`)}`
          : sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`;
      });
    const values = list.map((row) => sql`(${sql.join(columns.map((column) => row[column as keyof typeof row]))})`);
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values ${sql.join(values)}
      on conflict (${sql.join(key.map((column) => sql.ref(column)))}) do update set ${sql.join(updates)}`.execute(tx);
  }
}
