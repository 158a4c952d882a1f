import type Libsql from 'libsql';
import type { DatabaseFile } from './database-file.ts';
import { RowCache } from './row-cache.ts';
import { sqliteFailure } from './sqlite-failure.ts';

/** Statements kept prepared per connection, but for a commit's own: lists in them vary in length, so there is a bound. */
const MAX_STATEMENTS = 400;
/** Responses at hand, of about 1 KB: those that somebody is answering now. */
const MAX_RESPONSES = 8_192;

/** A prepared statement, as libsql has it: its declared types are weaker than it is. */
interface Prepared {
  reader: boolean;
  all(parameters: readonly unknown[]): unknown[];
  run(parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  get(parameters: readonly unknown[]): unknown;
  raw(): Prepared;
}

/** A prepared statement that is dropped where it fails. */
export interface Statement extends Pick<Prepared, 'all' | 'run' | 'get'> {
  isReader: boolean;
}

/** What a statement gave: rows, or how many it changed. */
export interface Ran {
  rows: unknown[];
  changes?: number | bigint;
}

/**
 * libsql's bindings abort the whole process on a boolean and know no undefined, so nothing but text, finite numbers,
 * bytes and null gets through. A bigint never occurs: moments and money fit a double exactly.
 */
export function bindable(value: unknown): unknown {
  if (typeof value === 'string' || value === null || value instanceof Uint8Array) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'boolean') return Number(value);
  if (value === undefined) return null;
  throw new TypeError(`a ${typeof value} cannot be stored`);
}

/** Errors that end one statement, or the transaction, and leave the connection as good as it was; none of SQLite's has no code. */
const HARMLESS = /^(SQLITE_(ERROR|CONSTRAINT|FULL|MISMATCH|TOOBIG).*)?$/;

/** One connection to a SQLite file, with its prepared statements. */
export class SqliteConnection {
  readonly #db: InstanceType<typeof Libsql>;
  readonly #statements = new Map<string, Statement>();
  readonly #own = new Map<string, Statement>();
  #failure: unknown;
  #isDoubtful = false;
  /** Rows of the responses, as this connection has them. */
  readonly responses = new RowCache(MAX_RESPONSES);

  /** Opens a file. `pragmas`: the settings of this connection. Throws with a code of SQLite's. */
  static open(file: DatabaseFile, pragmas: readonly string[]): SqliteConnection {
    const db = file.open();
    try {
      for (const pragma of pragmas) db.exec(`pragma ${pragma}`);
      return new SqliteConnection(db);
    } catch (error) {
      db.close();
      throw error;
    }
  }

  private constructor(db: InstanceType<typeof Libsql>) {
    this.#db = db;
  }

  /** What a statement failed with last; undefined: none did. */
  get failure(): unknown {
    return this.#failure;
  }

  /** A statement failed in a way after which nobody knows what the connection still holds. */
  get isDoubtful(): boolean {
    return this.#isDoubtful;
  }

  run(text: string, parameters: readonly unknown[]): Ran {
    let statement = this.#statements.get(text);
    if (!statement) {
      statement = this.#prepare(text);
      if (this.#statements.size >= MAX_STATEMENTS) this.#statements.clear();
      this.#statements.set(text, statement);
    }
    const values = parameters.map(bindable);
    return statement.isReader ? { rows: statement.all(values) } : { rows: [], ...statement.run(values) };
  }

  /** One of the few statements that every commit runs for each of its rows: kept for good. Rows are lists of values. */
  own(text: string): Statement {
    let known = this.#own.get(text);
    if (!known) {
      known = this.#prepare(text, { isRaw: true });
      this.#own.set(text, known);
    }
    return known;
  }

  /** `begin`, `begin immediate`, `commit`: kept by nobody, so that one that fails holds nothing. */
  exec(text: string): void {
    this.#db.exec(text);
  }

  rollback(): void {
    this.responses.stop();
    // On a full disk SQLite has rolled back by itself: that there is nothing to roll back must not hide why.
    if (this.#db.inTransaction) this.exec('rollback');
  }

  close(): void {
    try {
      // Statements that are not collected yet keep libsql from ending, and from doing this: whoever copies the file of a
      // collector that was stopped shall have everything. Passive: it holds up no other process.
      this.#db.exec('pragma wal_checkpoint(passive)');
    } catch {
      // Where there is no room, it stays in the write-ahead log: the next start reads that.
    }
    this.#statements.clear();
    this.#own.clear();
    this.#db.close();
  }

  #prepare(text: string, { isRaw = false } = {}): Statement {
    const prepared = this.#attempt(text, () => this.#db.prepare(text) as unknown as Prepared);
    const { reader: isReader } = prepared;
    const statement = isRaw && isReader ? prepared.raw() : prepared;
    return {
      isReader,
      all: (parameters) => this.#attempt(text, () => statement.all(parameters)),
      run: (parameters) => this.#attempt(text, () => statement.run(parameters)),
      get: (parameters) => this.#attempt(text, () => statement.get(parameters)),
    };
  }

  /** A statement that failed is not used again: libsql leaves it as it stopped, with the values that it had. */
  #attempt<Result>(text: string, work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      this.#statements.delete(text);
      this.#own.delete(text);
      this.#failure = error;
      if (!HARMLESS.test(sqliteFailure(error).code)) this.#isDoubtful = true;
      throw error;
    }
  }
}
