import { type Kysely, sql } from 'kysely';

const KEY = 'site, location, day, program';
const COUNTERS =
  'asked answered promoters passives detractors invited shares previews visitors reported confirmed'.split(' ');

/**
 * What reports read: counts by day, of which a location has so many as it has days, however much happened; and the
 * shares by location and visitor: in this order the distinct ones are counted without sorting them.
 */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  // A location's days stand next to each other; written as they come, each would be on another page.
  const clustered = dialect === 'sqlite' ? ' without rowid' : '';
  const counters = COUNTERS.map((counter) => `${counter} integer not null`).join();
  const statements = [
    `create table rollup_days (site ${text} not null, location ${text} not null, day ${text} not null,
      program ${text} not null, ${counters}, primary key (${KEY}))${clustered}`,
    `insert into rollup_days (${KEY}, ${COUNTERS.join()})
      select ${KEY}, ${COUNTERS.map((counter) => `sum(${counter})`).join()} from rollups group by ${KEY}`,
    `create index shares_location on shares (site, location, visitor, day, program) where counted = 1`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
