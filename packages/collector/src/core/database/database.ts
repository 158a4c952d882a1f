import { type Kysely, sql, type Transaction } from 'kysely';
import type { Outcome } from '../log/append-group.ts';
import { commitGroup } from '../log/commit-group.ts';
import type { Log, LogParts } from '../log/log.ts';
import type { LoggedEvent } from '../log/logged-event.ts';
import { DatabaseAway } from './away.ts';
import type { Dialect } from './dialect.ts';
import { isMigrated, type Migrations, migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

/** Whoever asks whether the database can be written waits no longer: balancers give up after a few seconds. */
const PING_MS = 2_000;

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
  /** Keeps what there is before a step of the schema, where the database is a file of ours. */
  backUp?(step: string): Promise<void>;
  /** Removes what was kept so before a moment, UTC ms. */
  expireBackups?(beforeMs: number): Promise<void>;
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

  constructor(options: DatabaseOptions) {
    this.#options = options;
    this.#log = { ...options.dialect, ...options.parts };
  }

  /** Asks on the connection that reads: waits for no commit. */
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

  /** Asks on the connection that writes. */
  write<Given extends unknown[], Result>(query: Query<Given, Result>, ...given: Given): Promise<Result> {
    return this.#guard(() => query(this.#options.write, ...given));
  }

  /** Does all of this, or nothing. */
  transaction<Given extends unknown[], Result>(work: Work<Given, Result>, ...given: Given): Promise<Result> {
    return this.#guard(() => this.#options.write.transaction().execute((tx) => work(tx, this.#log, ...given)));
  }

  /** Stores a group of events with all views in one transaction; resolves after commit with an outcome for each. */
  async commit(events: readonly LoggedEvent[]): Promise<Outcome[]> {
    const outcomes = await this.transaction(commitGroup, events);
    if (events.some(({ type }) => type === 'recommendation.withdrawn')) await this.forgetErased();
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
    let late: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(new DatabaseAway('nothing could be written in time')), PING_MS);
    });
    await Promise.race([this.#trying, tooLate]).finally(() => clearTimeout(late));
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
