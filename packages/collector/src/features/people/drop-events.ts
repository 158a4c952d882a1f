import { sql, type Transaction } from 'kysely';
import { nanoid } from 'nanoid';
import { chunks } from '../../core/database/chunks.ts';
import type { Tables } from '../../core/database/tables.ts';
import { aboutOf, rulesOf } from '../../core/log/event-rules.ts';
import { holdLog } from '../../core/log/fold-behind.ts';
import type { Log } from '../../core/log/log.ts';
import { eventsOf, type LogPiece } from '../../core/log/log-pieces.ts';
import { counts } from '../../core/log/logged-event.ts';
import {
  dropEvents,
  findEventsById,
  findEventsOfResponses,
  findIssues,
  findLandings,
  findOrders,
  type PlacedEvent,
} from '../../core/log/rewrite-events.ts';
import { countPlacesGivenAnew } from '../../core/log/rewritings.ts';
import { type Contribution, RollupDeltas } from '../../core/log/rollup.ts';
import { deleteRows, findRows, type TableOf } from '../../core/log/view-rows.ts';
import { forgetWith } from '../../core/log/visitor-responses.ts';
import { add, addDriverSums } from '../../core/log/write-views.ts';
import { landings, linkVisitors, previews, recommendations, type ShareRow, shares } from '../links/index.ts';
import { conversions } from '../sales/index.ts';
import { responses } from '../surveys/index.ts';
import { type VisitRow, visits } from '../visits/index.ts';

/** The log of one site, from a place to a place, and the moment (UTC ms) before which what came may go. */
export interface Dropping {
  site: string;
  piece: LogPiece;
  cutoff: number;
}

/**
 * Drops what is old of a piece of the log, in the caller's transaction, and seals what it counted. An event goes when all of
 * its row's events may go, and the row goes with them: what is left of the log gives what is left of the views, and a
 * rebuild adds to what is sealed. Recommendations stay: their links are in the world.
 */
export async function dropPiece(tx: Transaction<Tables>, log: Log, dropping: Dropping): Promise<void> {
  if ((await eventsOf(tx, dropping.site, dropping.piece, dropping.cutoff)).length === 0) return;
  await holdLog(tx, log);
  const { site, piece, cutoff } = dropping;
  // Read again: somebody may have been erased before the lock was had.
  const drop = new Drop(tx, log, site, cutoff, await eventsOf(tx, site, piece, cutoff));
  await drop.responses();
  await drop.visits();
  await drop.shares();
  await drop.landings();
  await drop.conversions();
  await drop.previews();
  drop.others();
  await drop.write();
}

/** From the first event that leaves on: who keeps every event does not pay for it with each that comes. */
const KNOW_SEALED = `create trigger if not exists events_sealed before insert on events
  when exists (select 1 from sealed_ids where site = new.site and id = new.id)
  begin select raise(ignore); end`;

class Drop {
  readonly #tx: Transaction<Tables>;
  readonly #log: Log;
  readonly #site: string;
  readonly #cutoff: number;
  readonly #old: readonly PlacedEvent[];
  readonly #leaving = new Set<number>();
  readonly #sealed = new RollupDeltas();

  constructor(tx: Transaction<Tables>, log: Log, site: string, cutoff: number, old: readonly PlacedEvent[]) {
    this.#tx = tx;
    this.#log = log;
    this.#site = site;
    this.#cutoff = cutoff;
    this.#old = old;
  }

  /** Responses, with the visits that they used up: neither goes without the other. */
  async responses(): Promise<void> {
    const ids = new Set(this.#old.flatMap(({ event }) => aboutOf(event).response ?? []));
    const rows = await this.#find(responses, this.#keys(ids));
    const bound = await this.#find(visits, this.#keys(ids), ['site', 'boundResponse']);
    const held = new Set(bound.filter((row) => !this.#isOld(row)).map(({ boundResponse }) => boundResponse));
    const going = rows.filter((row) => this.#isOld(row) && !held.has(row.response));
    const gone = new Set(going.map(({ response }) => response));
    const events = await findEventsOfResponses(this.#tx, this.#log, this.#site, gone);
    this.#leave(events.filter(({ event }) => aboutOf(event).response !== undefined));
    await this.#drop(responses, going);
    await this.#dropVisits(bound.filter(({ boundResponse }) => boundResponse !== null && gone.has(boundResponse)));
  }

  /** Visits that nobody has used, or somebody who was forgotten. */
  async visits(): Promise<void> {
    const issued = this.#old.flatMap(({ event }) => (event.type === 'visit.issued' ? [event.visit] : []));
    const rows = (await this.#find(visits, this.#keys(issued))).filter((row) => this.#isOld(row));
    const users = rows.flatMap(({ boundResponse }) => boundResponse ?? []);
    const present = new Set((await this.#find(responses, this.#keys(users))).map(({ response }) => response));
    await this.#dropVisits(rows.filter(({ boundResponse }) => boundResponse === null || !present.has(boundResponse)));
  }

  async #dropVisits(rows: readonly VisitRow[]): Promise<void> {
    const ids = rows.map(({ visit }) => visit);
    this.#leave(await findIssues(this.#tx, this.#log, this.#site, ids));
    await this.#drop(visits, rows);
  }

  /** All shares of a person at once, who stays counted as one advocate, by an id that is nobody's. */
  async shares(): Promise<void> {
    const visitors = new Set(this.#old.flatMap(({ event }) => (event.type === 'share.opened' ? [event.visitor] : [])));
    const byVisitor = group(await this.#find(shares, this.#keys(visitors), ['site', 'visitor']));
    for (const rows of byVisitor.values()) {
      if (!rows.every((row) => this.#isOld(row))) continue;
      const ids = rows.map(({ id }) => id);
      this.#leave(await findEventsById(this.#tx, this.#log, this.#site, ids));
      await this.#drop(shares, rows);
      const advocate = nanoid();
      const sealed = rows
        .filter(({ counted }) => counted)
        .map(({ site, day, location, program }) => ({ site, day, location, program, advocate }));
      if (sealed.length > 0) {
        await this.#tx
          .insertInto('sealed_advocates')
          .values(sealed)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
    }
  }

  /** All landings of a person on a link at once; those stay that a conversion began with, as long as it does. */
  async landings(): Promise<void> {
    const clicks = this.#old.flatMap(({ event }) =>
      event.type === 'link.landed' && event.stamp.click !== undefined ? [event.stamp.click] : [],
    );
    const touched = await this.#find(landings, this.#keys(clicks));
    const people = new Map(touched.map(({ code, person }) => [`${code}|${person}`, [this.#site, code, person]]));
    for (const person of people.values()) {
      const rows = await this.#find(landings, [person], ['site', 'code', 'person']);
      const visitors = await this.#find(linkVisitors, [person]);
      const theirs = rows.map(({ click }) => click);
      const sales = await this.#find(conversions, this.#keys(theirs), ['site', 'click']);
      if (sales.length > 0 || ![...rows, ...visitors].every((row) => this.#isOld(row))) continue;
      const events = await findLandings(this.#tx, this.#log, this.#site, theirs);
      this.#leave(events.filter(({ event }) => counts(event)));
      await this.#drop(landings, rows);
      await this.#drop(linkVisitors, visitors);
    }
    const left = new Set((await this.#find(landings, this.#keys(clicks))).map(({ click }) => click));
    this.#leave(
      this.#old.filter(({ event }) => {
        if (event.type !== 'link.landed') return false;
        const { click, person } = event.stamp;
        return !counts(event) || !click || !person || !left.has(click);
      }),
    );
  }

  async conversions(): Promise<void> {
    const ids = new Set(this.#old.flatMap(({ event }) => aboutOf(event).conversion ?? []));
    const going = (await this.#find(conversions, this.#keys(ids))).filter((row) => this.#isOld(row));
    const named = (prefix: string) =>
      going.flatMap(({ conversion }) => (conversion.startsWith(prefix) ? [conversion.slice(prefix.length)] : []));
    this.#leave(await findOrders(this.#tx, this.#log, this.#site, named('order:')));
    this.#leave(await findEventsById(this.#tx, this.#log, this.#site, named('event:')));
    await this.#drop(conversions, going);
  }

  /** Fetches by machines have no row: each is counted where its recommendation was when it came. */
  async previews(): Promise<void> {
    for (const { seq, event } of this.#old) {
      if (event.type !== 'link.previewed') continue;
      this.#leaving.add(seq);
      if (!counts(event)) continue;
      const [row] = await this.#find(recommendations, this.#keys([event.code]));
      const { rows } = await sql<{ seq: number }>`select seq from events where site = ${this.#site}
        and code = ${event.code} and type = 'recommendation.prepared' and seq < ${seq} limit 1`.execute(this.#tx);
      const place =
        rows.length > 0 && row ? { location: row.location, program: row.program } : { location: '', program: '' };
      const { day, hour } = event.stamp;
      this.#seal(previews.contribution({ site: this.#site, id: event.id, ...place, day, hour }));
    }
  }

  /** What no row is made of. */
  others(): void {
    this.#leave(
      this.#old.filter(({ event }) => {
        const { leavesWith } = rulesOf(event);
        return leavesWith === 'itself' || (leavesWith === 'responses' && aboutOf(event).response === undefined);
      }),
    );
  }

  async write(): Promise<void> {
    const { rollups, values } = { rollups: this.#sealed.rows(), values: this.#sealed.values() };
    const rollupKey = ['site', 'location', 'program', 'day', 'hour'];
    await add(this.#tx, this.#log, 'sealed_rollups', rollupKey, rollups);
    const valueKey = ['site', 'location', 'program', 'day', 'currency'];
    await add(this.#tx, this.#log, 'sealed_values', valueKey, values);
    await addDriverSums(this.#tx, this.#log, 'sealed_driver_sums', this.#sealed.drivers());
    if (this.#log.name === 'sqlite' && this.#leaving.size > 0) await sql.raw(KNOW_SEALED).execute(this.#tx);
    for (const places of chunks([...this.#leaving], 500)) {
      if (this.#log.name === 'sqlite') {
        await sql`insert into sealed_ids select site, id from events where seq in (${sql.join(places)})`.execute(
          this.#tx,
        );
      }
      const forget = await forgetWith(this.#tx, this.#site, places);
      await dropEvents(this.#tx, this.#site, places);
      await forget();
    }
    if (this.#log.name === 'sqlite' && this.#leaving.size > 0) await keepPlacesInLog(this.#tx);
  }

  #isOld({ touchedAt }: { touchedAt: number }): boolean {
    return touchedAt < this.#cutoff;
  }

  #leave(events: readonly PlacedEvent[]): void {
    for (const { seq } of events) this.#leaving.add(seq);
  }

  #seal(contribution: Contribution | undefined): void {
    this.#sealed.replace(undefined, contribution);
  }

  #keys(ids: Iterable<string>): string[][] {
    return [...ids].map((id) => [this.#site, id]);
  }

  #find<Row>(
    view: TableOf<Row>,
    values: readonly (readonly string[])[],
    by?: readonly (keyof Row & string)[],
  ): Promise<Row[]> {
    return findRows(this.#tx, this.#log, view, values, by);
  }

  /** Deletes rows, and seals what they counted. */
  async #drop<Row>(
    view: TableOf<Row> & { contribution(row: Row): Contribution | undefined },
    rows: readonly Row[],
  ): Promise<void> {
    for (const row of rows) this.#seal(view.contribution(row));
    await deleteRows(this.#tx, view, rows);
  }
}

/** SQLite gives the last places anew once nothing stands there: what has come further would take the next events for done. */
async function keepPlacesInLog(tx: Transaction<Tables>): Promise<void> {
  const last = sql`(select coalesce(max(seq), 0) from events)`;
  let moved = 0n;
  for (const table of ['cursors', 'retained']) {
    const { numAffectedRows } = await sql`update ${sql.table(table)} set seq = ${last} where seq > ${last}`.execute(tx);
    if (table === 'cursors') moved = numAffectedRows ?? 0n;
  }
  if (moved > 0n) await countPlacesGivenAnew(tx);
}

function group(rows: readonly ShareRow[]): Map<string, ShareRow[]> {
  const groups = new Map<string, ShareRow[]>();
  for (const row of rows) groups.set(row.visitor, [...(groups.get(row.visitor) ?? []), row]);
  return groups;
}
