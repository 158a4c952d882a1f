import { closeSync, existsSync, openSync } from 'node:fs';
import { Kysely, type SqliteDatabase, SqliteDialect, sql } from 'kysely';
import Libsql from 'libsql';
import { chunks } from './chunks.ts';
import type { Dialect, Upsert } from './dialect.ts';
import { toEventRow } from './event-rows.ts';
import { KyselyStore } from './kysely-store.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Statements kept prepared per connection; the group commit's sizes vary, so there is a bound. */
const MAX_STATEMENTS = 400;
/** Rows of one insert: of 10 columns, and of 28 at most; SQLite takes 32,766 parameters. */
const MAX_EVENTS = 500;
const MAX_ROWS = 200;
/** Page cache of each connection, in KiB. */
const CACHE_KIB = 64_000;

type Statement = ReturnType<SqliteDatabase['prepare']>;

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

  constructor(path: string, pragmas: readonly string[]) {
    this.#db = open(path);
    for (const pragma of pragmas) this.#db.exec(`pragma ${pragma}`);
  }

  prepare(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const prepared = this.#db.prepare(sql) as unknown as Statement;
    const statement: Statement = {
      reader: prepared.reader,
      all: (parameters) => prepared.all(parameters.map(bindable)),
      run: (parameters) => prepared.run(parameters.map(bindable)),
      iterate: (parameters) => prepared.iterate(parameters.map(bindable)),
    };
    if (this.#statements.size >= MAX_STATEMENTS) this.#statements.clear();
    this.#statements.set(sql, statement);
    return statement;
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }
}

/** Whether an error says that the database is busy, full or gone, rather than that we asked nonsense. */
function isAway(error: unknown): boolean {
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  return /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|NOTADB|CORRUPT|NOMEM|PROTOCOL)/.test(code);
}

const dialect: Dialect = {
  name: 'sqlite',
  isAway,
  // One connection of one process writes at a time: whoever has begun to append holds all the others off.
  lock: async () => {},
  lockAll: async () => {},

  async append(tx, events) {
    const fresh = new Set<string>();
    for (const list of chunks(events, MAX_EVENTS)) {
      const stored = await tx
        .insertInto('events')
        .values(list.map(toEventRow))
        .onConflict((conflict) => conflict.columns(['site', 'id']).doNothing())
        .returning(['site', 'id'])
        .execute();
      for (const { site, id } of stored) fresh.add(`${site}|${id}`);
    }
    return fresh;
  },

  async upsert(tx, { table, key, sums, rows }: Upsert) {
    for (const list of chunks(rows, MAX_ROWS)) {
      const columns = Object.keys(list[0] ?? {});
      const updates = columns
        .filter((column) => !key.includes(column))
        .map((column) => {
          const given = sql.ref(`excluded.${column}`);
          return sql`${sql.ref(column)} = ${sums?.has(column) ? sql`${sql.ref(`${table}.${column}`)} + ${given}` : given}`;
        });
      const values = list.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
      await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
        values ${sql.join(values)}
        on conflict (${sql.join(key.map((column) => sql.ref(column)))}) do update set ${sql.join(updates)}`.execute(tx);
    }
  },

  isOneOf: (column, values) => sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`,

  // The write-ahead log still holds the pages as they were.
  async forgetErased(db) {
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
  },
  tend: async () => {},
};

/**
 * A store in one SQLite file, durable: a commit has reached the disk (WAL, synchronous=FULL).
 * `busyTimeoutMs`: how long to wait for another process that writes. One connection writes; another reads, so that a report never waits for a commit.
 */
export function openSqlite(path: string, { busyTimeoutMs = 5_000 }: { busyTimeoutMs?: number } = {}): Store {
  const shared = [
    'journal_mode = WAL',
    `busy_timeout = ${busyTimeoutMs}`,
    `cache_size = -${CACHE_KIB}`,
    'temp_store = MEMORY',
  ];
  const kysely = (pragmas: readonly string[]) =>
    new Kysely<Tables>({ dialect: new SqliteDialect({ database: async () => new Connection(path, pragmas) }) });
  return new KyselyStore({
    // What is erased is overwritten: words that were taken back do not stay in free pages.
    write: kysely([...shared, 'synchronous = FULL', 'secure_delete = ON']),
    read: kysely([...shared, 'query_only = ON']),
    dialect,
  });
}
