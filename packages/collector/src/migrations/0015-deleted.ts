import { type Kysely, sql } from 'kysely';

/** When something that was set up was deleted, UTC ms: its history stays readable. A program is deleted where no version of it is active. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['locations', 'offers', 'actions'])
    await sql.raw(`alter table ${table} add column deleted_at bigint`).execute(db);
}
