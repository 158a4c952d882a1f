import { type Kysely, sql } from 'kysely';

/** What collectors that share a database tell each other: how much callers have used up, and that they are there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table shared_counts (minute bigint not null, caller text not null, count bigint not null,
    primary key (minute, caller))`.execute(db);
  await sql`create table collectors (collector text primary key, seen_at bigint not null)`.execute(db);
}
