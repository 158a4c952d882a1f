import { sql, type Transaction } from 'kysely';
import type { Beside } from '../database/beside.ts';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { deliver, type LogRow, ofSites, readRows, type Subscriber } from './cursors.ts';
import { entersLedgers } from './event-rules.ts';
import { foldPlaced, VIEWS } from './fold-behind.ts';
import { enterInLedgers, loadLedgers, writeLedgers } from './ledger-rows.ts';
import type { Log } from './log.ts';
import { COUNTERS } from './rollup.ts';
import { keepVisitorsBetween } from './visitor-responses.ts';

/** Most of a response's events stand near each other in the log: in lots of this size nearly every row is written once. */
const EVENTS_AT_ONCE = 20_000;

/** What is folded anew. */
interface Anew {
  database: Pick<Database, 'read'>;
  beside: Beside;
  /** Whose events; undefined: all. */
  sites: readonly string[] | undefined;
  /** Until when time has done what it does to rows, UTC ms. */
  nowMs: number;
  onFolded(events: number): void;
}

/** Whose set-aside events a rebuild tries anew. */
export const TRIED_ANEW = [VIEWS, 'ledgers'];

/** Ledgers are written with the log, never behind it. */
const enterAnew: Subscriber = {
  name: 'ledgers',
  async take(tx, log, placed) {
    const events = placed.map(({ event }) => event);
    const ledgers = await loadLedgers(tx, log, events);
    for (const event of events) enterInLedgers(log.ledgers, ledgers, event);
    await writeLedgers(tx, log, ledgers);
  },
};

/** The log of some sites, folded anew into the tables of a {@link Beside}. */
export class FoldAnew {
  readonly #anew: Anew;
  readonly #views: Subscriber;
  #place = 0;
  #lots = 0;

  constructor(anew: Anew) {
    this.#anew = anew;
    this.#views = { name: VIEWS, take: (...given) => foldPlaced(given, anew.nowMs) };
  }

  /** Begins with what has left the log and stays counted. */
  begin(): Promise<void> {
    const { beside, sites } = this.#anew;
    const these = sites ? sql`where ${ofSites(sites)}` : sql``;
    const counters = sql.join(COUNTERS.map((counter) => sql.ref(counter)));
    const sums = sql.join(COUNTERS.map((counter) => sql`sum(${sql.ref(counter)})`));
    return beside.transaction(async (tx) => {
      await sql`insert into rollups select * from sealed_rollups ${these}`.execute(tx);
      await sql`insert into rollup_days (site, location, day, program, ${counters})
        select site, location, day, program, ${sums} from sealed_rollups ${these}
        group by site, location, day, program`.execute(tx);
      await sql`insert into rollup_values select * from sealed_values ${these}`.execute(tx);
      await sql`insert into driver_sums select * from sealed_driver_sums ${these}`.execute(tx);
    });
  }

  /** Folds up to a place of the log, which must be whole up to there; a lot a transaction, or all in the caller's. */
  async foldTo(to: number, within?: { tx: Transaction<Tables>; log: Log }): Promise<void> {
    const { beside, onFolded } = this.#anew;
    let next = this.#read(this.#place, to);
    for (;;) {
      const rows = await next;
      const last = rows.at(-1);
      if (!last) break;
      const isLast = rows.length < EVENTS_AT_ONCE;
      // A server reads these while the ones before are folded here.
      next = isLast ? Promise.resolve([]) : this.#read(last.seq, to);
      next.catch(() => {});
      const part = { from: this.#place, to: isLast ? to : last.seq };
      if (within) await this.#fold(within.tx, within.log, rows, part);
      else await beside.transaction((tx, log) => this.#fold(tx, log, rows, part));
      this.#place = part.to;
      onFolded(rows.length);
      if (!within) await this.#tellPlanner();
    }
    this.#place = Math.max(this.#place, to);
  }

  /** Enters in the ledgers what a site's log holds beyond the place up to which it was folded, as far as a transaction sees it. */
  async enterRest(tx: Transaction<Tables>, log: Log, site: string): Promise<void> {
    const rest = { from: this.#place, to: Number.MAX_SAFE_INTEGER, sites: [site], most: EVENTS_AT_ONCE };
    for (let rows = await readRows(tx, rest); rows.length > 0; rows = await readRows(tx, rest)) {
      await deliver(tx, log, enterAnew, rows.filter(isEntered));
      rest.from = rows.at(-1)?.seq ?? rest.to;
    }
  }

  #read(from: number, to: number): Promise<LogRow[]> {
    const { database, sites } = this.#anew;
    const part = { from, to, most: EVENTS_AT_ONCE, ...(sites && { sites }) };
    return from < to ? database.read(readRows, part) : Promise.resolve([]);
  }

  async #fold(
    tx: Transaction<Tables>,
    log: Log,
    rows: readonly LogRow[],
    part: { from: number; to: number },
  ): Promise<void> {
    const { sites } = this.#anew;
    await deliver(tx, log, enterAnew, rows.filter(isEntered));
    await deliver(tx, log, this.#views, rows);
    await keepVisitorsBetween(tx, { ...part, ...(sites && { sites }) });
  }

  /** Each time that there is about twice as much as before. */
  async #tellPlanner(): Promise<void> {
    this.#lots++;
    if (Number.isInteger(Math.log2(this.#lots))) await this.#anew.beside.analyze();
  }
}

function isEntered({ type }: LogRow): boolean {
  return entersLedgers(type);
}
