import { type Kysely, sql } from 'kysely';

/** What a recommendation is about, where it may be shown, whether it was taken down; and the order in which a wall is read. */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  const columns = [
    `content_url ${text}`,
    `content_title ${text}`,
    // Who published before there were walls was not asked about one.
    `on_wall integer not null default 0`,
    `hidden_at bigint`,
    `hidden_reason ${text}`,
  ];
  for (const column of columns) await sql.raw(`alter table recommendations add column ${column}`).execute(db);
  await sql`create index recommendations_wall on recommendations (site, location, published_at, published_id)
    where on_wall = 1`.execute(db);
  await sql`create index recommendations_hidden on recommendations (site, hidden_at) where hidden_at is not null`.execute(
    db,
  );
}
