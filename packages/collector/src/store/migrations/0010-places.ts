import { type Kysely, sql } from 'kysely';

/** The time zone of the place that a response and a landing are about. What is there already keeps the days that it has. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['responses', 'landings'])
    await sql.raw(`alter table ${table} add column time_zone text`).execute(db);
}
