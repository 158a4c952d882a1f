import { sql, type Transaction } from 'kysely';
import type { Dialect } from '../database/dialect.ts';
import type { Tables } from '../database/tables.ts';
import { snake, type View } from './define-view.ts';

/** How the rows of a view are kept; no table: they are not. */
export type TableOf<Row> = Pick<View<Row, never, never>, 'table' | 'columns' | 'toColumns' | 'fromColumns'> & {
  key: readonly string[];
};

/** The rows of a view whose fields `by` have just these values: those of the key, unless said otherwise. */
export async function findRows<Row>(
  tx: Transaction<Tables>,
  dialect: Dialect,
  { table, key, columns, fromColumns }: TableOf<Row>,
  values: readonly (readonly string[])[],
  by: readonly string[] = key,
): Promise<Row[]> {
  if (table === null || values.length === 0) return [];
  const isUnique = by.join() === key.join();
  const rows = await dialect.find(tx, { table, columns, by: by.map(snake), values, isUnique });
  return rows.map(fromColumns);
}

/** Writes rows of a view in the place of those that have their keys. */
export async function putRows<Row>(
  tx: Transaction<Tables>,
  dialect: Dialect,
  { table, key, columns, toColumns }: TableOf<Row>,
  rows: readonly Row[],
): Promise<void> {
  if (table === null || rows.length === 0) return;
  await dialect.upsert(tx, { table, key: key.map(snake), columns, rows: rows.map(toColumns) });
}

/** Deletes rows of a view. */
export async function deleteRows<Row>(
  tx: Transaction<Tables>,
  { table, key }: TableOf<Row>,
  rows: readonly Row[],
): Promise<void> {
  if (table === null) return;
  for (const row of rows) {
    const conditions = key.map((field) => sql`${sql.ref(snake(field))} = ${row[field as keyof Row]}`);
    await sql`delete from ${sql.table(table)} where ${sql.join(conditions, sql` and `)}`.execute(tx);
  }
}
