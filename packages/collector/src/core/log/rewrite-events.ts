import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import { chunks } from '../database/chunks.ts';
import type { Dialect } from '../database/dialect.ts';
import type { Tables } from '../database/tables.ts';
import { EVENT_COLUMNS, fromEventRow, toEventValues } from './event-rows.ts';
import type { LoggedEvent } from './logged-event.ts';
import { countRewriting } from './rewritings.ts';

/** An event with its place in the log. */
export interface PlacedEvent {
  seq: number;
  event: LoggedEvent;
}

const AT_ONCE = 200;
const COLUMNS = ['seq', 'site', 'data', 'stamp'] as const;
/** What of an event may be written anew. */
const REWRITTEN = ['response', 'visitor', 'data', 'stamp'] as const;

/**
 * The events that meet a condition, in the order of the log, on whichever connection this is: `dialect.find` asks on the one that writes.
 */
export async function selectEvents(db: Kysely<Tables>, condition: RawBuilder<unknown>): Promise<PlacedEvent[]> {
  const { rows } = await sql<{ seq: number; site: string; data: string; stamp: string }>`select seq, site, data, stamp
    from events where ${condition} order by seq`.execute(db);
  return rows.map((row) => ({ seq: row.seq, event: fromEventRow(row) }));
}

/** The events of a site that name one of these responses, in the order of the log. */
export async function findEventsOfResponses(
  tx: Transaction<Tables>,
  dialect: Dialect,
  site: string,
  responses: Iterable<string>,
): Promise<PlacedEvent[]> {
  const values = [...responses].map((response) => [response]);
  if (values.length === 0) return [];
  // By the id alone, which is random: there, the index decides.
  const by = ['response'];
  return placed(await dialect.find(tx, { table: 'events', columns: COLUMNS, by, values, isUnique: false }), site);
}

/** The events of a site by these visitors that name no response, in the order of the log. */
export async function findEventsOfVisitors(
  tx: Transaction<Tables>,
  site: string,
  visitors: readonly string[],
): Promise<PlacedEvent[]> {
  const found: PlacedEvent[] = [];
  for (const some of chunks(visitors, AT_ONCE)) {
    // As the index has it: only then is it used.
    const rows = await tx
      .selectFrom('events')
      .select(COLUMNS)
      .where('visitor', 'in', some)
      .where('response', 'is', null)
      .where('site', '=', site)
      .orderBy('seq')
      .execute();
    found.push(...rows.map((row) => ({ seq: row.seq, event: fromEventRow(row) })));
  }
  return found;
}

/** The events of a site about these codes, in the order of the log. */
export async function findEventsOfCodes(
  tx: Transaction<Tables>,
  dialect: Dialect,
  site: string,
  codes: Iterable<string>,
): Promise<PlacedEvent[]> {
  const values = [...codes].map((code) => [site, code]);
  if (values.length === 0) return [];
  const by = ['site', 'code'];
  return placed(await dialect.find(tx, { table: 'events', columns: COLUMNS, by, values, isUnique: false }), site);
}

/** The events that issued these visits, in the order of the log. */
export async function findIssues(
  tx: Kysely<Tables>,
  dialect: Dialect,
  site: string,
  visits: Iterable<string>,
): Promise<PlacedEvent[]> {
  return findByField(tx, site, [...visits], field(dialect, 'visit'), sql`type = 'visit.issued'`);
}

/** The landings with these clicks, in the order of the log. */
export async function findLandings(
  tx: Kysely<Tables>,
  dialect: Dialect,
  site: string,
  clicks: Iterable<string>,
): Promise<PlacedEvent[]> {
  return findByField(tx, site, [...clicks], field(dialect, 'click', 'stamp'), sql`type = 'link.landed'`);
}

/** The events of a site with these ids. */
export async function findEventsById(
  tx: Transaction<Tables>,
  dialect: Dialect,
  site: string,
  ids: Iterable<string>,
): Promise<PlacedEvent[]> {
  const values = [...ids].map((id) => [site, id]);
  if (values.length === 0) return [];
  const by = ['site', 'id'];
  return placed(await dialect.find(tx, { table: 'events', columns: COLUMNS, by, values, isUnique: true }), site);
}

/** The conversions with these numbers of the shop's, in the order of the log. */
export async function findOrders(
  tx: Kysely<Tables>,
  dialect: Dialect,
  site: string,
  orders: Iterable<string>,
): Promise<PlacedEvent[]> {
  const types = sql`type in ('conversion', 'conversion.confirmed', 'conversion.refunded')`;
  return findByField(tx, site, [...orders], field(dialect, 'order'), types);
}

// Written as their indexes are: only then are those used.
function field(dialect: Dialect, name: string, column = 'data') {
  return sql.raw(
    dialect.name === 'sqlite' ? `json_extract(${column}, '$.${name}')` : `(${column}::json ->> '${name}')`,
  );
}

async function findByField(
  tx: Kysely<Tables>,
  site: string,
  values: readonly string[],
  of: ReturnType<typeof field>,
  types: ReturnType<typeof field>,
): Promise<PlacedEvent[]> {
  const found: PlacedEvent[] = [];
  for (const value of values) {
    const events = await selectEvents(tx, sql`${of} = ${value} and ${types}`);
    found.push(...events.filter(({ event }) => event.site === site));
  }
  return found;
}

function placed(rows: readonly (readonly unknown[])[], wanted: string): PlacedEvent[] {
  return rows
    .map(
      ([seq, site, data, stamp]) =>
        ({ seq, site, data, stamp }) as { seq: number; site: string; data: string; stamp: string },
    )
    .filter(({ site }) => site === wanted)
    .map((row) => ({ seq: row.seq, event: fromEventRow(row) }))
    .sort((one, other) => one.seq - other.seq);
}

/** Writes events anew where they stand in the log. */
export async function rewriteEvents(tx: Transaction<Tables>, events: readonly PlacedEvent[]): Promise<void> {
  await countRewriting(
    tx,
    events.map(({ event }) => event.site),
  );
  for (const list of chunks(events, AT_ONCE)) {
    const rows = list.map(({ seq, event }) => {
      const values = toEventValues(event);
      const [response, visitor, data, stamp] = REWRITTEN.map((column) => values[EVENT_COLUMNS.indexOf(column)]);
      return sql`(cast(${seq} as bigint), cast(${response} as text), cast(${visitor} as text), cast(${data} as text), cast(${stamp} as text))`;
    });
    await sql`with given (seq, response, visitor, data, stamp) as (values ${sql.join(rows)})
      update events set response = given.response, visitor = given.visitor, data = given.data, stamp = given.stamp
      from given where events.seq = given.seq`.execute(tx);
  }
}

/** Takes events of a site out of the log. */
export async function dropEvents(tx: Transaction<Tables>, site: string, places: readonly number[]): Promise<void> {
  await countRewriting(tx, [site]);
  await tx.deleteFrom('events').where('seq', 'in', places).execute();
}
