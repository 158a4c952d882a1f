import { setTimeout as pause } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { SqliteConnection } from './sqlite-connection.ts';
import { sqliteFailure } from './sqlite-failure.ts';
import { Turns } from './turns.ts';

/** Between two looks at whether another process has ended its transaction. The event loop goes on meanwhile. */
const MAX_PAUSE_MS = 25;

/** What changes nothing needs nobody's lock. */
const READING = /^\s*(select|pragma|with(?!.*\b(insert|update|delete)\b))\b/is;

export interface SqliteDriverOptions {
  connect(): SqliteConnection;
  /** Whether it is the one that writes. */
  isWriter: boolean;
  /** How long a caller waits: for its turn, and for other processes. */
  waitMs: number;
  /** Throws where nothing that is written would be there later. */
  check(): void;
}

/**
 * One connection to a SQLite file, for one caller at a time. A transaction that writes takes SQLite's lock at its beginning:
 * one that read first, while another process wrote, could never write. Nothing that failed is kept: where a connection
 * may hold what it should not, it is closed, and opened anew for the next caller.
 */
export class SqliteDriver implements Driver {
  readonly #options: SqliteDriverOptions;
  readonly #turns = new Turns();
  readonly #session: DatabaseConnection;
  #connection: SqliteConnection | undefined;
  #isInTransaction = false;
  /**
   * The last that wanted to write could not, for another reason than that others wrote: only writing tells whether one can
   * again.
   */
  isSuspect = false;
  /** Until when the one whose turn it is waits, by a clock that nobody turns. */
  #deadlineMs = 0;

  constructor(options: SqliteDriverOptions) {
    this.#options = options;
    this.#session = {
      executeQuery: (query) => this.#execute(query),
      streamQuery: () => {
        throw new Error('rows are read in pages');
      },
    };
  }

  /** The connection, as it is now. Opened where there is none. */
  get connection(): SqliteConnection {
    this.#connection ??= this.#options.connect();
    return this.#connection;
  }

  /** What Kysely wants to be told of a database. */
  get dialect(): Dialect {
    return {
      createDriver: () => this,
      createAdapter: () => new SqliteAdapter(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    };
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const deadlineMs = performance.now() + this.#options.waitMs;
    if (!(await this.#turns.take(this.#options.waitMs))) {
      throw Object.assign(new Error('others are writing for too long'), { code: 'SQLITE_BUSY' });
    }
    this.#deadlineMs = deadlineMs;
    return this.#session;
  }

  async releaseConnection(): Promise<void> {
    this.#turns.give();
  }

  async beginTransaction(): Promise<void> {
    await this.#patiently(() => this.#begin());
    this.#isInTransaction = true;
  }

  async commitTransaction(): Promise<void> {
    try {
      this.connection.exec('commit');
    } catch (error) {
      this.isSuspect = true;
      throw error;
    }
    this.#isInTransaction = false;
  }

  /** Never throws: why the transaction failed matters more. */
  async rollbackTransaction(): Promise<void> {
    this.#isInTransaction = false;
    if (isAway(this.#connection?.failure)) this.isSuspect = true;
    try {
      this.#connection?.rollback();
      if (this.#connection?.isDoubtful) this.#renew();
    } catch {
      this.#renew();
    }
  }

  async destroy(): Promise<void> {
    this.#connection?.close();
    this.#connection = undefined;
  }

  async #execute<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#isInTransaction) return this.#run<Row>(sql, parameters);
    if (!this.#options.isWriter || READING.test(sql)) {
      return this.#patiently(() => {
        try {
          return this.#run<Row>(sql, parameters);
        } catch (error) {
          // One that met another process is left with what it had begun to read, and would hold it for all that follow.
          if (this.#connection?.isDoubtful) this.#renew();
          throw error;
        }
      });
    }
    await this.beginTransaction();
    try {
      const result = this.#run<Row>(sql, parameters);
      await this.commitTransaction();
      return result;
    } catch (error) {
      await this.rollbackTransaction();
      throw error;
    }
  }

  #run<Row>(sql: string, parameters: readonly unknown[]): QueryResult<Row> {
    const { rows, changes } = this.connection.run(sql, parameters);
    return { rows: rows as Row[], ...(changes === undefined ? {} : { numAffectedRows: BigInt(changes) }) };
  }

  #begin(): void {
    const how = this.#options.isWriter ? 'begin immediate' : 'begin';
    try {
      this.#options.check();
      this.connection.exec(how);
    } catch (error) {
      // Another process writes: that is all.
      if (isBusy(error)) throw error;
      this.#renew();
      try {
        this.connection.exec(how);
      } catch (again) {
        if (!isBusy(again)) this.isSuspect = true;
        throw again;
      }
    }
  }

  /** Tries again as long as another process is in the way. */
  async #patiently<Result>(attempt: () => Result): Promise<Result> {
    for (let pauseMs = 1; ; pauseMs = Math.min(2 * pauseMs, MAX_PAUSE_MS)) {
      try {
        return attempt();
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (performance.now() + pauseMs > this.#deadlineMs) {
          this.#renew();
          throw error;
        }
      }
      await pause(pauseMs);
    }
  }

  /** Lets go of the connection and of all that it holds; the next one is opened when it is needed. */
  #renew(): void {
    const connection = this.#connection;
    this.#connection = undefined;
    try {
      connection?.rollback();
    } catch {
      // It ends with the connection.
    }
    try {
      connection?.close();
    } catch {
      // Nobody has it any more.
    }
  }
}

/** Whether another process is in the way, and will have gone by itself. */
function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY(?!_SNAPSHOT)|LOCKED)/.test(sqliteFailure(error).code);
}

/** Whether an error says that the database is busy, full or gone, rather than that we asked nonsense. */
export function isAway(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|NOTADB|CORRUPT|NOMEM|PROTOCOL|PERM|INTERRUPT)/.test(
    sqliteFailure(error).code,
  );
}
