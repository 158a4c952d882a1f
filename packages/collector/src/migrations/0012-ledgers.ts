import { type Kysely, sql } from 'kysely';

/**
 * Whose a code is, where its link leads and who may change it, kept with the log: filled from the recommendations that are there. And the
 * few events that make and change one are found by its code, among many that it was opened by.
 */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  const statements = [
    ...(dialect === 'postgres' ? ['set local statement_timeout = 0'] : []),
    `create table codes (code ${text} primary key, site ${text} not null, location ${text}, secret_hash text,
      imported integer not null)${dialect === 'sqlite' ? ' without rowid' : ''}`,
    // Neither place nor thing: nobody has made it yet.
    `insert into codes (code, site, location, secret_hash, imported)
      select code, site, case when location = '' and content_url is null then null else location end, secret_hash, imported
      from recommendations`,
    // All types that begin so: a range costs each answer that is appended less than a list.
    `create index events_recommendation on events (code) where type >= 'recommendation.' and type < 'recommendation/'`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
