import { type Kysely, sql } from 'kysely';
import { DatabaseAway } from './away.ts';
import type { Tables } from './tables.ts';

/**
 * Settings of a connection that keeps tables beside: it may write nothing else, even where it should be another connection than the one that has
 * the tables. What it does is long, and on tables that grow from nothing: plans made at the beginning would be wrong at the end.
 */
export const BESIDE_SETTINGS = `set default_transaction_read_only = on; set statement_timeout = 0;
  set idle_in_transaction_session_timeout = 0; set temp_buffers = '64MB'; set plan_cache_mode = force_custom_plan`;

/** Makes empty tables like those of the same names, before them on this connection. Resolves with the schema of those behind. */
export function makeTablesBeside(db: Kysely<Tables>, tables: readonly string[]): Promise<string> {
  return db
    .transaction()
    .setAccessMode('read write')
    .execute(async (tx) => {
      const { rows } = await sql<{ schema: string; may: boolean; database: string; role: string }>`select
        nspname as schema, has_database_privilege(current_database(), 'TEMPORARY') as may,
        quote_ident(current_database()) as database, quote_ident(current_user) as role
        from pg_class join pg_namespace on pg_namespace.oid = relnamespace
        where pg_class.oid = to_regclass(${tables[0]})`.execute(tx);
      const [found] = rows;
      if (!found) throw new DatabaseAway('this PostgreSQL database has no tables of ours: run goodword init first');
      if (!found.may) {
        throw new DatabaseAway(
          `PostgreSQL does not let this user make temporary tables, in which views are made anew: grant temporary on database ${found.database} to ${found.role}`,
        );
      }
      for (const table of tables) {
        const behind = sql.id(found.schema, table);
        await sql`create temporary table ${sql.table(table)} (like ${behind} including all)`.execute(tx);
      }
      return found.schema;
    });
}
