import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { fromEventRow } from './event-rows.ts';
import type { Log } from './log.ts';
import type { PlacedEvent } from './rewrite-events.ts';

/** Who reads the log on from where it stood. */
export interface Subscriber {
  /** Under which its place in the log is kept. */
  name: string;
  /**
   * Takes the next events, in the order of the log, in the transaction that moves its place: each once, as far as it writes there; what it does elsewhere it
   * may have to do again. What was erased or cleared before comes so.
   */
  take(tx: Transaction<Tables>, log: Log, events: readonly PlacedEvent[]): Promise<void>;
}

/** An event that a subscriber could not take. */
export interface SetAside {
  seq: number;
  site: string;
  id: string;
  type: string;
  /** What failed and where: nothing of what a customer wrote. */
  reason: string;
}

/** What was delivered: all that stands after a place of the log, up to another. */
export interface Delivered {
  from: number;
  to: number;
  events: number;
  /** Those among them that it could not take. */
  setAside: SetAside[];
  /** Whether there is no more for now. */
  isAll: boolean;
}

/** How far a subscriber has come: everything up to this place was delivered. 0: nothing was. */
export async function placeOf(db: Kysely<Tables>, name: string): Promise<number> {
  return (await db.selectFrom('cursors').select('seq').where('name', '=', name).executeTakeFirst())?.seq ?? 0;
}

/** Keeps how far a subscriber has come. */
async function moveTo(tx: Transaction<Tables>, name: string, seq: number): Promise<void> {
  await tx
    .insertInto('cursors')
    .values({ name, seq })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ seq }))
    .execute();
}

/**
 * Delivers up to so many events, and moves the subscriber's place beyond them, in the caller's transaction; nobody else may deliver to it
 * meanwhile. An event that it cannot take is set aside, and those after it go on.
 */
export async function deliverNext(
  tx: Transaction<Tables>,
  log: Log,
  subscriber: Subscriber,
  most: number,
): Promise<Delivered> {
  const to = await log.wholeTo(tx);
  const from = await placeOf(tx, subscriber.name);
  const rows = from < to ? await readRows(tx, { from, to, most }) : [];
  const setAside = await deliver(tx, log, subscriber, rows);
  const last = rows.at(-1);
  const isAll = rows.length < most || last?.seq === to;
  const place = isAll ? to : (last?.seq ?? to);
  if (place > from) await moveTo(tx, subscriber.name, place);
  return { from, to: Math.max(from, place), events: rows.length, setAside, isAll };
}

/** A row of the log as a subscriber's delivery reads it. */
export interface LogRow {
  seq: number;
  site: string;
  id: string;
  type: string;
  data: string;
  stamp: string;
}

/** A part of the log: what stands after a place and up to another, of these sites; by default of all. */
export interface LogPart {
  from: number;
  to: number;
  sites?: readonly string[];
}

/** Rows of a part of the log, in order. */
export function readRows(db: Kysely<Tables>, { from, to, sites, most }: LogPart & { most: number }): Promise<LogRow[]> {
  return db
    .selectFrom('events')
    .select(['seq', 'site', 'id', 'type', 'data', 'stamp'])
    .where('seq', '>', from)
    .where('seq', '<=', to)
    .$if(sites !== undefined, (query) => query.where(ofSites(sites ?? [])))
    .orderBy('seq')
    .limit(most)
    .execute();
}

/**
 * Hands these rows to a subscriber. Of those that it cannot take together, each half is tried by itself, down to the one that is set
 * aside. Resolves with these.
 */
export async function deliver(
  tx: Transaction<Tables>,
  log: Log,
  subscriber: Subscriber,
  rows: readonly LogRow[],
): Promise<SetAside[]> {
  const [first] = rows;
  if (!first) return [];
  const error = await log.attempt(tx, () => subscriber.take(tx, log, rows.map(placed)));
  if (error === undefined) return [];
  if (rows.length === 1) return [await setAside(tx, subscriber.name, first, error)];
  const middle = rows.length >> 1;
  const before = await deliver(tx, log, subscriber, rows.slice(0, middle));
  return [...before, ...(await deliver(tx, log, subscriber, rows.slice(middle)))];
}

/** By place: an index that begins with the site would lead SQLite through all of the site's log. */
export function ofSites(sites: readonly string[]) {
  return sql<boolean>`site || '' in (${sql.join(sites)})`;
}

function placed(row: LogRow): PlacedEvent {
  return { seq: row.seq, event: fromEventRow(row) };
}

async function setAside(tx: Transaction<Tables>, name: string, row: LogRow, error: unknown): Promise<SetAside> {
  const { seq, site, id, type } = row;
  const values = { name, seq, site, id, type, reason: reasonOf(error) };
  await tx
    .insertInto('set_aside')
    .values(values)
    .onConflict((conflict) => conflict.columns(['name', 'seq']).doUpdateSet(values))
    .execute();
  return { seq, site, id, type, reason: values.reason };
}

/** How many events are set aside. */
export async function countSetAside(db: Kysely<Tables>): Promise<number> {
  const counted = db.selectFrom('set_aside').select(({ fn }) => fn.countAll<number>().as('events'));
  return (await counted.executeTakeFirstOrThrow()).events;
}

/** What failed and where, without its message: that may quote what a customer wrote. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const [, where = ''] = /\n\s+at ([^\n]*)/.exec(error.stack ?? '') ?? [];
  return `${error.name} at ${where}`;
}
