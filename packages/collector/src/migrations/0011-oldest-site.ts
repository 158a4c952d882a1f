import { type Kysely, sql } from 'kysely';

/**
 * Numbers sites in the order in which they were made: an address that names no site means the oldest that it can mean. Of those that
 * are there, SQLite knows the order; for PostgreSQL it is that of their first events.
 */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  await sql`alter table sites add column number integer not null default 0`.execute(db);
  if (dialect === 'sqlite') {
    await sql`update sites set number = (select count(*) from sites as older where older.rowid <= sites.rowid)`.execute(
      db,
    );
    return;
  }
  await sql`set local statement_timeout = 0`.execute(db);
  await sql`update sites set number = made.number from (
    select site, row_number() over (order by (select min(received_at) from events where events.site = known.site), site) as number
    from sites as known) as made where made.site = sites.site`.execute(db);
}
