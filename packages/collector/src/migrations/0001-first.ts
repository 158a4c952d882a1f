import { type Kysely, sql } from 'kysely';

/** SQLite's log is one table; its index of ids decides what is new. */
const SQLITE_LOG = [
  `create table events (seq integer primary key, site text not null, id text not null, type text not null,
    received_at bigint not null, corrected_at bigint not null, response text, code text, visitor text,
    data text not null, stamp text not null)`,
  `create unique index events_id on events (site, id)`,
  `create index events_code on events (site, code) where code is not null`,
];

/**
 * PostgreSQL's log is in parts by month of arrival, so that what is old goes by the month. A unique index would have to
 * hold the month, too: what is new is decided by a table of ids.
 */
const POSTGRES_LOG = [
  `create sequence events_seq`,
  `create table event_ids (site text not null, id text not null, primary key (site, id))`,
  `create table events (seq bigint not null default nextval('events_seq'), site text not null, id text not null,
    type text not null, received_at bigint not null, corrected_at bigint not null, response text, code text,
    visitor text, data text not null, stamp text not null, primary key (seq, received_at))
    partition by range (received_at)`,
  `create table events_other partition of events default`,
  `create index events_site on events (site, seq)`,
  `create index events_code on events (site, code) where code is not null`,
];

/** The first schema: the log, its views, the rollups, and what owners set up. */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const bytes = dialect === 'sqlite' ? 'blob' : 'bytea';
  const statements = [
    `create table sites (site text primary key, settings text not null)`,
    `create table tokens (hash text primary key, site text not null, name text not null, scopes text not null, locations text)`,
    `create table locations (site text not null, location text not null, data text not null, primary key (site, location))`,
    `create table programs (site text not null, program text not null, version integer not null, active integer not null,
      data text not null, primary key (site, program, version))`,
    `create table pictures (hash text primary key, mime text not null, bytes ${bytes} not null)`,
    `create table secrets (name text primary key, value text not null)`,

    ...(dialect === 'sqlite' ? SQLITE_LOG : POSTGRES_LOG),

    `create table responses (site text not null, response text not null, visitor text not null, session text not null,
      program text not null, location text not null, location_at bigint, language text, first_at bigint not null,
      day text not null, hour integer not null, counted integer not null, answers text not null, score integer,
      comment text, comment_consent text, first_scored_at bigint, completed_at bigint, dismissed_at bigint,
      invited_at bigint, settled integer not null, contact text, contact_method text, contact_consent text,
      contact_at bigint, visit text, customer text, primary key (site, response))`,
    `create index responses_open on responses (first_scored_at)
      where completed_at is null and settled = 0 and first_scored_at is not null`,
    `create table recommendations (site text not null, code text not null, location text not null, program text not null,
      response text, visitor text, language text, parent text, secret_hash text, prepared_at bigint not null, words text,
      name text, wording text, published_at bigint, published_id text, withdrawn_at bigint,
      imported integer not null, primary key (site, code))`,
    `create index recommendations_response on recommendations (site, response) where response is not null`,
    `create unique index recommendations_code on recommendations (code)`,
    `create table shares (site text not null, id text not null, code text not null, channel text not null,
      visitor text not null, response text, at bigint not null, day text not null, hour integer not null,
      location text not null, program text not null, counted integer not null, primary key (site, id))`,
    `create index shares_day on shares (site, day, location, program, visitor) where counted = 1`,
    `create table landings (site text not null, click text not null, code text not null, person text not null,
      at bigint not null, location text not null, program text not null, primary key (site, click))`,
    `create table link_visitors (site text not null, code text not null, person text not null, first_at bigint not null,
      day text not null, hour integer not null, location text not null, program text not null,
      primary key (site, code, person))`,
    `create table conversions (site text not null, conversion text not null, click text, visitor text, at bigint not null,
      day text not null, hour integer not null, currency text, minor bigint, confirmed integer not null,
      counted integer not null, report text not null, confirmation text not null, code text, location text not null,
      program text not null, primary key (site, conversion))`,
    `create index conversions_click on conversions (site, click) where click is not null`,
    `create table visits (site text not null, visit text not null, location text not null, kind text not null,
      visited_at bigint not null, name text, bound_response text, bound_at bigint, bound_id text,
      primary key (site, visit))`,

    `create table rollups (site text not null, location text not null, program text not null, day text not null,
      hour integer not null, asked integer not null, answered integer not null, promoters integer not null,
      passives integer not null, detractors integer not null, invited integer not null, shares integer not null,
      previews integer not null, visitors integer not null, reported integer not null, confirmed integer not null,
      primary key (site, location, program, day, hour))`,
    `create table rollup_values (site text not null, location text not null, program text not null, day text not null,
      currency text not null, reported bigint not null, confirmed bigint not null,
      primary key (site, location, program, day, currency))`,
  ];
  // Ids are compared as bytes: nobody's language sorts them.
  const spoken = (statement: string) =>
    dialect === 'sqlite' ? statement : statement.replaceAll(/\btext\b/g, 'text collate "C"');
  for (const statement of statements) await sql.raw(spoken(statement)).execute(db);
}
