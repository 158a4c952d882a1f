import { type Kysely, sql } from 'kysely';

/** How often events of a site were rewritten or dropped: whoever makes views anew beside that learns that what it has read is no longer so. */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  await sql.raw(`create table rewritings (site ${text} primary key, times bigint not null)`).execute(db);
}
