import { type Kysely, sql } from 'kysely';

const TOUCHED = ['responses', 'shares', 'landings', 'link_visitors', 'conversions', 'visits'];
/** The events that a landing is counted from: the page's own word, in time. */
const LANDED = `type = 'link.landed' and FLAGS = '[]' and CLICK is not null and PERSON is not null`;

/** When the newest event of each row of a view was received, as the log tells it. */
const TOUCHES = [
  `update responses set touched_at = t.at from (
    select site, response, max(received_at) as at from events where response is not null
      and (type like 'survey.%' or type in ('contact.requested', 'share.invited')) group by site, response) as t
    where responses.site = t.site and responses.response = t.response`,
  `update shares set touched_at = events.received_at from events
    where shares.site = events.site and shares.id = events.id`,
  `update landings set touched_at = t.at from (
    select site, CLICK as click, max(received_at) as at from events where ${LANDED} group by site, CLICK) as t
    where landings.site = t.site and landings.click = t.click`,
  // Only the first landing of a click was one of its person's.
  `update link_visitors set touched_at = t.at from (
    select events.site, code, PERSON as person, max(received_at) as at from events join (
      select min(seq) as seq from events where ${LANDED} group by site, CLICK) as firsts on firsts.seq = events.seq
    group by events.site, code, PERSON) as t
    where link_visitors.site = t.site and link_visitors.code = t.code and link_visitors.person = t.person`,
  `update conversions set touched_at = t.at from (
    select site, coalesce('order:' || ORDER_NUMBER, 'event:' || id) as conversion, max(received_at) as at from events
      where type in ('conversion', 'conversion.confirmed') group by 1, 2) as t
    where conversions.site = t.site and conversions.conversion = t.conversion`,
  `update visits set touched_at = t.at from (
    select claims.site, claims.visit, max(claims.received_at) as at from (
      select site, VISIT as visit, seq, received_at from events where type = 'visit.issued'
      union all
      select site, CLAIM, seq, received_at from events
        where type = 'survey.answered' and FLAGS = '[]' and CLAIM is not null) as claims
    join (
      select site, VISIT as visit, min(seq) as seq from events where type = 'visit.issued' group by 1, 2) as issued
      on issued.site = claims.site and issued.visit = claims.visit and issued.seq <= claims.seq
    group by 1, 2) as t
    where visits.site = t.site and visits.visit = t.visit`,
];

/** What SQLite's log no longer holds is still known by its id: a replay stays a duplicate. */
const SQLITE_IDS = `create table sealed_ids (site text not null, id text not null, primary key (site, id)) without rowid`;

/** What erasure and retention need: who an event is about, when a row was last touched, what stays counted. */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const field = (column: string, name: string) =>
    dialect === 'sqlite' ? `json_extract(${column}, '$.${name}')` : `(${column}::json ->> '${name}')`;
  const fields: [RegExp, string][] = [
    [/\bFLAGS\b/g, field('stamp', 'flags')],
    [/\bCLICK\b/g, field('stamp', 'click')],
    [/\bPERSON\b/g, field('stamp', 'person')],
    [/\bCLAIM\b/g, field('stamp', 'visit')],
    [/\bVISIT\b/g, field('data', 'visit')],
    [/\bORDER_NUMBER\b/g, field('data', 'order')],
  ];
  const statements = [
    // A log of years takes longer than a statement otherwise may.
    ...(dialect === 'postgres' ? ['set local statement_timeout = 0'] : []),
    `create index events_visitor on events (visitor) where visitor is not null`,
    `create index events_response on events (response) where response is not null`,
    `create index events_visit on events (VISIT) where type = 'visit.issued'`,
    `create index events_order on events (ORDER_NUMBER) where type in ('conversion', 'conversion.confirmed')`,
    `create index events_click on events (CLICK) where type = 'link.landed'`,
    `create index landings_person on landings (site, code, person)`,
    `create index shares_visitor on shares (site, visitor)`,
    `create index visits_bound on visits (site, bound_response) where bound_response is not null`,

    ...TOUCHED.map((table) => `alter table ${table} add column touched_at bigint not null default 0`),
    ...TOUCHES,

    `create table sealed_rollups (site text not null, location text not null, program text not null, day text not null,
      hour integer not null, asked integer not null, answered integer not null, promoters integer not null,
      passives integer not null, detractors integer not null, invited integer not null, shares integer not null,
      previews integer not null, visitors integer not null, reported integer not null, confirmed integer not null,
      primary key (site, location, program, day, hour))`,
    `create table sealed_values (site text not null, location text not null, program text not null, day text not null,
      currency text not null, reported bigint not null, confirmed bigint not null,
      primary key (site, location, program, day, currency))`,
    `create table sealed_advocates (site text not null, day text not null, location text not null, program text not null,
      advocate text not null, primary key (site, day, location, program, advocate))`,
    `create table retained (site text not null, kind text not null, seq bigint not null, primary key (site, kind))`,
    `create table jobs (job text primary key, day text not null)`,
    ...(dialect === 'sqlite' ? [SQLITE_IDS] : []),
  ];
  // Ids are compared as bytes: nobody's language sorts them.
  const spoken = (statement: string) =>
    dialect === 'sqlite' || !/^create table/.test(statement)
      ? statement
      : statement.replaceAll(/\btext\b/g, 'text collate "C"');
  for (const statement of statements) {
    const written = fields.reduce((text, [name, value]) => text.replaceAll(name, value), statement);
    await sql.raw(spoken(written)).execute(db);
  }
}
