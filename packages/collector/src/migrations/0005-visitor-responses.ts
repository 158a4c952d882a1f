import { type Kysely, sql } from 'kysely';

/**
 * Most events are about a response, and are found by it. An index of the whole log by visitor would write a page of its own
 * for nearly every event, for visitors' ids are random; this writes one row for each response.
 */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  const clustered = dialect === 'sqlite' ? ' without rowid' : '';
  const statements = [
    ...(dialect === 'postgres' ? ['set local statement_timeout = 0'] : []),
    `create table visitor_responses (site ${text} not null, visitor ${text} not null, response ${text} not null,
      primary key (site, visitor, response))${clustered}`,
    `insert into visitor_responses (site, visitor, response)
      select distinct site, visitor, response from events where response is not null and visitor is not null`,
    `drop index events_visitor`,
    `create index events_visitor on events (visitor) where visitor is not null and response is null`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
