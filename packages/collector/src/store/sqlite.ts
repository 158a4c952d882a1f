import { closeSync, existsSync, openSync } from 'node:fs';
import { Kysely, type SqliteDatabase, SqliteDialect, sql } from 'kysely';
import Libsql from 'libsql';
import { backUpBefore, expireBackups } from './backups.ts';
import type { Dialect } from './dialect.ts';
import { EVENT_COLUMNS, toEventValues } from './event-rows.ts';
import { KyselyStore } from './kysely-store.ts';
import { RowCache } from './row-cache.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Statements kept prepared per connection, but for a commit's own: lists in them vary in length, so there is a bound. */
const MAX_STATEMENTS = 400;
/** Responses at hand, of about 1 KB: those that somebody is answering now. */
const MAX_RESPONSES = 8_192;
/** Page cache of each connection, in KiB. */
const CACHE_KIB = 64_000;

type Statement = ReturnType<SqliteDatabase['prepare']>;
/** libsql's own statement, whose declared types are weaker than it is. */
interface Prepared {
  reader: boolean;
  all(parameters: readonly unknown[]): unknown[];
  run(parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  get(parameters: readonly unknown[]): unknown;
  iterate(parameters: readonly unknown[]): IterableIterator<unknown>;
  raw(): Prepared;
}

/**
 * libsql's bindings abort the whole process on a boolean and know no undefined, so nothing but text, finite numbers,
 * bytes and null gets through. A bigint never occurs: moments and money fit a double exactly.
 */
function bindable(value: unknown): unknown {
  if (typeof value === 'string' || value === null || value instanceof Uint8Array) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'boolean') return Number(value);
  if (value === undefined) return null;
  throw new TypeError(`a ${typeof value} cannot be stored`);
}

/** The driver's error about a file that it cannot open has no code. */
function open(path: string): InstanceType<typeof Libsql> {
  try {
    // The file holds customers' words and the signing secret: it is its owner's alone. SQLite gives its log the same rights.
    // Only a new file is touched: to close one that SQLite has open in this process would drop SQLite's own locks on it.
    if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
    return new Libsql(path);
  } catch (error) {
    throw Object.assign(new Error(`cannot open ${path}`, { cause: error }), { code: 'SQLITE_CANTOPEN' });
  }
}

class Connection implements SqliteDatabase {
  readonly #db: InstanceType<typeof Libsql>;
  readonly #statements = new Map<string, Statement>();
  readonly #own = new Map<string, Prepared>();
  /** Rows of the responses, as this connection has them. */
  readonly responses = new RowCache(MAX_RESPONSES);

  constructor(path: string, pragmas: readonly string[]) {
    this.#db = open(path);
    for (const pragma of pragmas) this.#db.exec(`pragma ${pragma}`);
  }

  prepare(text: string): Statement {
    const known = this.#statements.get(text);
    if (known) return known;
    const prepared = this.#db.prepare(text) as unknown as Prepared;
    const statement: Statement = {
      reader: prepared.reader,
      all: (parameters) => prepared.all(parameters.map(bindable)),
      run: (parameters) => {
        if (text === 'rollback') {
          this.responses.stop();
          // On a full disk SQLite has rolled back by itself: that there is nothing to roll back must not hide why.
          if (!this.#db.inTransaction) return { changes: 0, lastInsertRowid: 0 };
        }
        return prepared.run(parameters.map(bindable));
      },
      iterate: (parameters) => prepared.iterate(parameters.map(bindable)),
    };
    if (this.#statements.size >= MAX_STATEMENTS) this.#statements.clear();
    this.#statements.set(text, statement);
    return statement;
  }

  /** One of the few statements that every commit runs for each of its rows: kept for good. Rows are lists of values. */
  own(text: string): Prepared {
    let known = this.#own.get(text);
    if (!known) {
      known = this.#db.prepare(text) as unknown as Prepared;
      if (known.reader) known = known.raw();
      this.#own.set(text, known);
    }
    return known;
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
}

/** Whether an error says that the database is busy, full or gone, rather than that we asked nonsense. */
function isAway(error: unknown): boolean {
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  return /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|NOTADB|CORRUPT|NOMEM|PROTOCOL)/.test(code);
}

const marks = (columns: readonly unknown[]) => columns.map(() => '?').join();
const APPEND = `insert into events (${EVENT_COLUMNS.join()}) values (${marks(EVENT_COLUMNS)}) on conflict (site, id) do nothing`;

/**
 * SQLite's own ways. The transaction is on the one connection that writes, so its statements are run there, row by row:
 * through libsql that costs half of what one statement for many rows does.
 */
function sqliteDialect(writer: () => Connection): Dialect {
  return {
    name: 'sqlite',
    isAway,
    // One connection of one process writes at a time: whoever has begun to append holds all the others off.
    async lock() {
      const connection = writer();
      // Changes when another process, or another connection of this one, has written.
      connection.responses.begin((connection.own('pragma data_version').get([]) as unknown[])[0]);
    },
    // Whoever takes it deletes and rewrites rows by other ways than these.
    async lockAll() {
      writer().responses.stop();
    },

    async append(_tx, events) {
      const append = writer().own(APPEND);
      const fresh = new Set<string>();
      for (const event of events) {
        const { changes } = append.run(toEventValues(event));
        if (Number(changes) > 0) fresh.add(`${event.site}|${event.id}`);
      }
      return fresh;
    },

    async find(_tx, { table, columns, by, values, isUnique }) {
      const find = writer().own(
        `select ${columns.join()} from ${table} where ${by.map((column) => `${column} = ?`).join(' and ')}`,
      );
      if (!isUnique) return values.flatMap((each) => find.all(each) as unknown[][]);
      const cache = table === 'responses' ? writer().responses : undefined;
      return values.flatMap((each) => {
        const key = each.join('|');
        const known = cache?.get(key);
        if (known) return [known as unknown[]];
        const row = find.get(each) as unknown[] | undefined;
        if (row) cache?.set(key, row);
        return row ? [row] : [];
      });
    },

    async upsert(_tx, { table, key, columns, sums, lists, rows }) {
      const updates = columns
        .filter((column) => !key.includes(column))
        .map(
          (column) =>
            `${column} = ${lists?.has(column) ? addLists(table, column) : `${sums?.has(column) ? `${table}.${column} + ` : ''}excluded.${column}`}`,
        );
      const write = writer().own(
        `insert into ${table} (${columns.join()}) values (${marks(columns)}) on conflict (${key.join()}) do ${updates.length > 0 ? `update set ${updates.join()}` : 'nothing'}`,
      );
      const cache = table === 'responses' ? writer().responses : undefined;
      for (const row of rows) {
        const values = row.map(bindable);
        write.run(values);
        // Its key, site and response, comes first.
        cache?.set(`${values[0]}|${values[1]}`, values);
      }
    },

    // The write-ahead log still holds the pages as they were.
    async forgetErased(db) {
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
    },
    tend: async () => {},
  };
}

/** Two lists of the same length, as JSON, added number by number. */
function addLists(table: string, column: string): string {
  return `(select json_group_array(sum) from (select here.value + more.value as sum from json_each(${table}.${column}) as here
    join json_each(excluded.${column}) as more on more.key = here.key order by here.key))`;
}

/**
 * A store in one SQLite file, durable: a commit has reached the disk (WAL, synchronous=FULL).
 * `busyTimeoutMs`: how long to wait for another process that writes. One connection writes; another reads, so that a report never waits for a commit.
 */
export function openSqlite(path: string, { busyTimeoutMs = 5_000 }: { busyTimeoutMs?: number } = {}): Store {
  const shared = [
    // First: even to turn to WAL may have to wait for another process.
    `busy_timeout = ${busyTimeoutMs}`,
    'journal_mode = WAL',
    `cache_size = -${CACHE_KIB}`,
    'temp_store = MEMORY',
  ];
  const kysely = (connect: () => Connection) =>
    new Kysely<Tables>({ dialect: new SqliteDialect({ database: async () => connect() }) });
  let writer: Connection | undefined;
  // What is erased is overwritten: words that were taken back do not stay in free pages.
  const connectWriter = () => {
    writer ??= new Connection(path, [...shared, 'synchronous = FULL', 'secure_delete = ON']);
    return writer;
  };
  return new KyselyStore({
    write: kysely(connectWriter),
    read: kysely(() => new Connection(path, [...shared, 'query_only = ON'])),
    dialect: sqliteDialect(connectWriter),
    backUp: (step) => backUpBefore(path, step),
    expireBackups: (beforeMs) => expireBackups(path, beforeMs),
  });
}
