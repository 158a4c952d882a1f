import { sql, type Transaction } from 'kysely';
import type { Beside } from '../database/beside.ts';
import type { Tables } from '../database/tables.ts';
import type { DerivedTable } from './derived-tables.ts';
import { TRIED_ANEW } from './fold-anew.ts';

/** The values of a row's key. */
export type Key = readonly (string | number)[];

/** Rows of one table that differ, by their keys. */
export interface Differing {
  table: DerivedTable;
  keys: readonly Key[];
}

/** The keys of a site's rows that are otherwise beside than where everybody reads, or not on both sides. */
export async function findDifferences(
  tx: Transaction<Tables>,
  beside: Beside,
  { table, key, columns }: DerivedTable,
  site: string,
): Promise<Key[]> {
  const of = (side: 'made' | 'kept', names: readonly string[]) => names.map((name) => sql.ref(`${side}.${name}`));
  const on = sql.join(
    key.map((name) => sql`${sql.ref(`made.${name}`)} = ${sql.ref(`kept.${name}`)}`),
    sql` and `,
  );
  const differ = columns
    .filter((name) => !key.includes(name))
    .map((name) => sql`${sql.ref(`made.${name}`)} is distinct from ${sql.ref(`kept.${name}`)}`);
  const [made, kept] = [sql.table(table), sql.table(beside.behind(table))];
  const first = key[0] as string;
  const theirs = (side: 'made' | 'kept') => {
    const isOfSite = sql`${sql.ref(`${side}.site`)} = ${site}`;
    if (table !== 'set_aside') return isOfSite;
    return sql`${isOfSite} and ${sql.ref(`${side}.name`)} in (${sql.join(TRIED_ANEW)})`;
  };
  const { rows } = await sql<Record<string, string | number>>`
    select ${sql.join(of('made', key))} from ${made} as made left join ${kept} as kept on ${on}
    where ${theirs('made')} and (${sql.join([sql`${sql.ref(`kept.${first}`)} is null`, ...differ], sql` or `)})
    union all
    select ${sql.join(of('kept', key))} from ${kept} as kept left join ${made} as made on ${on}
    where ${theirs('kept')} and ${sql.ref(`made.${first}`)} is null`.execute(tx);
  return rows.map((row) => key.map((name) => row[name] as string | number));
}
