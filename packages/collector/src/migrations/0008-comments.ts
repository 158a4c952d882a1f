import { type Kysely, sql } from 'kysely';

/**
 * What customers wrote at a location, the newest first; who of them waits for a call; and the names that are known there, for masking.
 * Few of a site's responses have words, fewer a contact: without these, a report reads all of them.
 */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const statements = [
    ...(dialect === 'postgres' ? ['set local statement_timeout = 0'] : []),
    `create index responses_comment on responses (site, location, day, first_at, program)
      where comment is not null and counted = 1`,
    `create index responses_waiting on responses (site, location, day, contact_at, program)
      where contact is not null and score <= 6 and counted = 1`,
    `create index visits_named on visits (site, location, visited_at) where name is not null`,
    `create index recommendations_named on recommendations (site, location, prepared_at) where name is not null`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
