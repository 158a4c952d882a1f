import { isDeepStrictEqual } from 'node:util';
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { emptyViewState, snake } from './define-view.ts';
import type { Log } from './log.ts';
import { findRows } from './view-rows.ts';
import { writeViews } from './write-views.ts';

/** Tables on a connection, by the names that it has them by. */
interface Side {
  tx: Transaction<Tables>;
  log: Log;
  nameOf(table: string): string;
}

/**
 * Rows become by time what they become whenever somebody looks: what is made anew is to have become as much as what everybody reads, neither
 * more nor less. `made`: the first, which is changed.
 */
export async function adoptTimes(made: Side, kept: Side, site: string): Promise<void> {
  const state = emptyViewState(made.log.views);
  for (const [name, view] of Object.entries(made.log.views)) {
    const { table, key, unripe, ripen } = view;
    if (table === null || unripe === undefined || !ripen) continue;
    const columns = key.map(snake);
    const condition = sql`site = ${site} and ${sql.raw(unripe)}`;
    const keys = new Map<string, string[]>();
    for (const side of [made, kept]) {
      for (const each of await keysOf(side, table, columns, condition)) keys.set(each.join('|'), each);
    }
    for (const row of await findRows(made.tx, made.log, view, [...keys.values()])) state[name]?.load(row);
    const known = { ...view, table: kept.nameOf(table) };
    for (const row of await findRows(kept.tx, kept.log, known, [...keys.values()])) {
      const other = state[name]?.get(...key.map((field) => String(row[field])));
      if (!other || isDeepStrictEqual(row, other)) continue;
      const isOfTime = isDeepStrictEqual(ripen(row, Number.MAX_VALUE), ripen(other, Number.MAX_VALUE));
      if (isOfTime) state[name]?.put(row);
    }
  }
  await writeViews(made.tx, made.log, state);
}

async function keysOf(
  { tx, nameOf }: Side,
  table: string,
  columns: readonly string[],
  condition: RawBuilder<unknown>,
): Promise<string[][]> {
  const names = columns.map((name) => sql.ref(name));
  const { rows } = await sql<Record<string, string>>`select ${sql.join(names)} from ${sql.table(nameOf(table))}
    where ${condition}`.execute(tx);
  return rows.map((row) => columns.map((name) => row[name] as string));
}
