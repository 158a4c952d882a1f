import { dirname, resolve } from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Settings of a connection that keeps tables beside a file: in files that have no name, on the same disk, which go with the process.
 * The folder for others' temporary files may be small, and memory is smaller.
 */
export function besidePragmas(path: string): string[] {
  return [`temp_store_directory = '${dirname(resolve(path)).replaceAll("'", "''")}'`, 'temp_store = FILE'];
}

/** Makes empty tables like those of the same names, before them on this connection. Resolves with the schema of those behind. */
export async function makeTablesBeside(
  db: Kysely<Tables>,
  tables: readonly string[],
  cacheKib: number,
): Promise<string> {
  await sql.raw(`pragma temp.cache_size = -${cacheKib}`).execute(db);
  for (const table of tables) {
    const { rows } = await sql<{ made: string }>`select sql as made from main.sqlite_master
      where tbl_name = ${table} and type in ('table', 'index') and sql is not null order by type desc`.execute(db);
    for (const { made } of rows) await sql.raw(inTemp(made)).execute(db);
  }
  return 'main';
}

/** The statement that made a table or an index, for the tables of this connection alone. */
function inTemp(made: string): string {
  return made.replace(/^create\s+(unique\s+)?(table|index)\s+/i, 'create $1$2 temp.');
}
