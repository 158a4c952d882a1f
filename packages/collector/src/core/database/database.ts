import { setImmediate as othersTurn, setTimeout as pause } from 'node:timers/promises';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Outcome } from '../log/append-group.ts';
import { commitGroup } from '../log/commit-group.ts';
import { placeOf, type SetAside } from '../log/cursors.ts';
import { foldNext, VIEWS } from '../log/fold-behind.ts';
import { Folding } from '../log/folding.ts';
import type { Log, LogParts } from '../log/log.ts';
import type { LoggedEvent } from '../log/logged-event.ts';
import type { FoldedBatch } from '../log/metrics.ts';
import { DatabaseAway } from './away.ts';
import { Beside, type BesideConnection } from './beside.ts';
import type { Dialect } from './dialect.ts';
import { isMigrated, type Migrations, migrate } from './migrate.ts';
import type { FoldThread } from './sqlite-fold-thread.ts';
import type { Tables } from './tables.ts';

/** Whoever asks whether the database can be written waits no longer: balancers give up after a few seconds. */
const PING_MS = 2_000;

/** How long whoever asks views waits until what was acknowledged before is in them. */
const CATCH_UP_MS = 5_000;
/** How long it is waited for somebody else's transaction before the next look. */
const PAUSE_MS = 5;
const BEHIND = 'the views are behind the log, and take longer than a request may wait';

/** What a database is to hold: the steps of its schema, and what is made of its log. */
export interface DatabaseParts extends LogParts {
  readonly migrations: Migrations;
}

/** What a database brings. */
export interface DatabaseOptions {
  /** The connection that writes, or several. */
  write: Kysely<Tables>;
  /** Reads without waiting for a commit. */
  read: Kysely<Tables>;
  dialect: Dialect;
  parts: DatabaseParts;
  /** Folds behind the log in a thread of its own; without, on the connections of `write`. */
  startFoldThread?(): FoldThread;
  /** A connection that can have tables of its own beside those that everybody reads; so many at once are of use. */
  openBeside(): BesideConnection;
  mostBeside: number;
  /** Keeps what there is before a step of the schema, where the database is a file of ours. */
  backUp?(step: string): Promise<void>;
  /** Removes what was kept so before a moment, UTC ms. */
  expireBackups?(beforeMs: number): Promise<void>;
}

/** Who is told of views that are folded behind the log. */
export interface FoldingListeners {
  onFolded(batch: FoldedBatch): void;
  /** An event could not be folded. The others go on. */
  onSetAside(event: SetAside): void;
  /** Why it could not; it tries again. */
  onError(error: unknown): void;
}

/** A query: statements on the connection that it is given. Those of a capability stand in its folder. */
export type Query<Given extends unknown[], Result> = (db: Kysely<Tables>, ...given: Given) => Promise<Result>;

/** A query of the log itself. */
export type LogQuery<Given extends unknown[], Result> = (
  db: Kysely<Tables>,
  log: Log,
  ...given: Given
) => Promise<Result>;

/** Work in one transaction, which may lock, append and write views. */
export type Work<Given extends unknown[], Result> = (
  tx: Transaction<Tables>,
  log: Log,
  ...given: Given
) => Promise<Result>;

/**
 * Everything that is kept, in SQLite or PostgreSQL: one contract suite. Whatever is asked rejects with {@link DatabaseAway} when the
 * database cannot be reached or cannot write, and with nothing else that is expected.
 */
export class Database {
  readonly #options: DatabaseOptions;
  readonly #log: Log;
  #trying: Promise<void> | undefined;
  #folding: Promise<void> | undefined;
  #behind: Folding | undefined;
  #thread: FoldThread | undefined;
  #listeners: FoldingListeners | undefined;

  constructor(options: DatabaseOptions) {
    this.#options = options;
    this.#log = { ...options.dialect, ...options.parts };
  }

  /** Asks for what owners set up, or the log, on the connection that reads: waits for no commit. Views may be behind. */
  read<Given extends unknown[], Result>(query: Query<Given, Result>, ...given: Given): Promise<Result> {
    return this.#guard(() => query(this.#options.read, ...given));
  }

  /**
   * Asks the log and its ledgers, which hold all that was acknowledged: whatever is decided, promised or stamped is asked so, for views
   * may be behind.
   */
  readLog<Given extends unknown[], Result>(query: LogQuery<Given, Result>, ...given: Given): Promise<Result> {
    return this.#guard(() => query(this.#options.read, this.#log, ...given));
  }

  /** Asks views, with all in them that was acknowledged before. Rejects with {@link DatabaseAway} where that takes too long. */
  async readViews<Given extends unknown[], Result>(query: Query<Given, Result>, ...given: Given): Promise<Result> {
    await this.catchUp(CATCH_UP_MS);
    return this.read(query, ...given);
  }

  /** Folds until the views have all that was appended before. Rejects with {@link DatabaseAway} where that takes longer than `waitMs`; default: as long as it takes. */
  async catchUp(waitMs = Number.POSITIVE_INFINITY): Promise<void> {
    const end = performance.now() + waitMs;
    const last = await this.#guard(() => this.#options.dialect.lastPlace(this.#options.read));
    for (let place = await this.read(placeOf, VIEWS), before = -1; place < last; ) {
      const left = end - performance.now();
      if (left <= 0) throw new DatabaseAway(BEHIND);
      // A transaction of somebody else may append there.
      if (place === before) await pause(PAUSE_MS);
      before = place;
      // Whoever else wants it waits for the same.
      this.#folding ??= this.#fold().finally(() => {
        this.#folding = undefined;
      });
      await withinMs(left, this.#folding);
      // SQLite's answers come at once: without this, requests would wait until all is folded.
      await othersTurn();
      place = await this.read(placeOf, VIEWS);
    }
  }

  async #fold(): Promise<void> {
    const startMs = performance.now();
    const thread = this.#thread;
    const { events, setAside } = thread ? await this.#guard(() => thread.fold()) : await this.transaction(foldNext);
    if (events === 0) return;
    for (const each of setAside) this.#listeners?.onSetAside(each);
    this.#behind?.moved();
    this.#listeners?.onFolded({ events, foldMs: performance.now() - startMs });
  }

  /** From now on folds by itself what is appended, soon after it, until {@link Database.stopFolding}. */
  foldBehind(listeners: FoldingListeners): void {
    this.#listeners = listeners;
    this.#thread ??= this.#options.startFoldThread?.();
    this.#behind ??= new Folding((waitMs) => this.catchUp(waitMs), listeners.onError);
  }

  /** Folds what is left, as far as it comes in five seconds, and no more by itself. */
  async stopFolding(): Promise<void> {
    await this.#behind?.stop();
    this.#behind = undefined;
    await this.#thread?.close();
    this.#thread = undefined;
  }

  /** Whether there is something to fold, and nothing could be for a minute. */
  get isFoldingStuck(): boolean {
    return this.#behind?.isStuck ?? false;
  }

  /** How far the views are behind the log, in places of it: mostly 0 to some hundreds. */
  async lag(): Promise<number> {
    const last = await this.#guard(() => this.#options.dialect.lastPlace(this.#options.read));
    return Math.max(0, last - (await this.read(placeOf, VIEWS)));
  }

  /** The same as `read` for rows without end, read as they are taken. */
  async *stream<Given extends unknown[], Row>(
    query: (db: Kysely<Tables>, ...given: Given) => AsyncIterable<Row>,
    ...given: Given
  ): AsyncGenerator<Row> {
    try {
      yield* query(this.#options.read, ...given);
    } catch (error) {
      throw this.#explained(error);
    }
  }

  /** The same as `readViews` for rows without end, read as they are taken. */
  async streamViews<Given extends unknown[], Row>(
    query: (db: Kysely<Tables>, ...given: Given) => AsyncIterable<Row>,
    ...given: Given
  ): Promise<AsyncIterable<Row>> {
    await this.catchUp(CATCH_UP_MS);
    return this.stream(query, ...given);
  }

  /** Asks on the connection that writes. */
  write<Given extends unknown[], Result>(query: Query<Given, Result>, ...given: Given): Promise<Result> {
    return this.#guard(() => query(this.#options.write, ...given));
  }

  /** Does all of this, or nothing. */
  transaction<Given extends unknown[], Result>(work: Work<Given, Result>, ...given: Given): Promise<Result> {
    return this.#guard(() => this.#options.write.transaction().execute((tx) => work(tx, this.#log, ...given)));
  }

  /** Opens a connection with empty tables beside those of these names. Closing it is the caller's. */
  openBeside(tables: readonly string[]): Promise<Beside> {
    const connection = this.#options.openBeside();
    const log = { ...connection.dialect, ...this.#options.parts };
    return Beside.open({ connection, log, guard: (ask) => this.#guard(ask) }, tables);
  }

  /** So many of these connections get on faster than fewer. */
  get mostBeside(): number {
    return this.#options.mostBeside;
  }

  /** Appends a group of events in one transaction; resolves after commit with an outcome for each. Views are folded behind it. */
  async commit(events: readonly LoggedEvent[]): Promise<Outcome[]> {
    const outcomes = await this.transaction(commitGroup, events);
    this.#behind?.wake();
    if (events.some(({ type }) => type === 'recommendation.withdrawn')) {
      // Views may have the words, too.
      await this.catchUp(CATCH_UP_MS);
      await this.forgetErased();
    }
    return outcomes;
  }

  /** Removes what was erased from wherever the database still keeps it. */
  forgetErased(): Promise<void> {
    const { write, dialect } = this.#options;
    return this.#guard(() => dialect.forgetErased(write));
  }

  /** Removes the backups that were made before a moment, UTC ms. */
  async expireBackups(beforeMs: number): Promise<void> {
    await this.#options.expireBackups?.(beforeMs);
  }

  /** Brings the schema up to date. Safe when several collectors start at once. */
  migrate(): Promise<void> {
    const { write, dialect, parts, backUp } = this.#options;
    return this.#guard(() => migrate(write, dialect.name, parts.migrations, backUp));
  }

  /** Whether the database has our tables: nothing is made. */
  isSetUp(): Promise<boolean> {
    return this.#guard(() => isMigrated(this.#options.write, this.#options.parts.migrations));
  }

  /** Does to the tables what time asks for: PostgreSQL's log needs its coming months. */
  tend(nowMs: number): Promise<void> {
    const { write, dialect } = this.#options;
    return this.#guard(() => dialect.tend(write, nowMs));
  }

  /** Resolves where an event would be stored now, within two seconds. */
  async ping(): Promise<void> {
    const { read, write, dialect } = this.#options;
    // However many ask, one is tried at a time.
    this.#trying ??= this.#guard(async () => {
      await sql`select 1`.execute(read);
      await dialect.tryWriting(write);
    }).finally(() => {
      this.#trying = undefined;
    });
    await withinMs(PING_MS, this.#trying, 'nothing could be written in time');
  }

  async close(): Promise<void> {
    await this.#options.write.destroy();
    await this.#options.read.destroy();
  }

  async #guard<Result>(ask: () => Promise<Result>): Promise<Result> {
    try {
      return await ask();
    } catch (error) {
      throw this.#explained(error);
    }
  }

  #explained(error: unknown): unknown {
    const { dialect } = this.#options;
    return dialect.isAway(error) ? new DatabaseAway(dialect.explain(error), { cause: error }) : error;
  }
}

/** Rejects with {@link DatabaseAway} where something takes longer. */
async function withinMs<Result>(ms: number, work: Promise<Result>, message = BEHIND): Promise<Result> {
  if (ms === Number.POSITIVE_INFINITY) return work;
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new DatabaseAway(message)), ms);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(late));
}
