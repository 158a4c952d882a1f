import { setTimeout as pause } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import { EVENT_COLUMNS, toEventValues } from '../log/event-rows.ts';
import { backUpBefore, expireBackups } from './backups.ts';
import { Database, type DatabaseParts } from './database.ts';
import { DatabaseFile } from './database-file.ts';
import type { Dialect } from './dialect.ts';
import { explainSqlite } from './explain-sqlite.ts';
import { inSavepoint } from './in-savepoint.ts';
import { besidePragmas, makeTablesBeside } from './sqlite-beside.ts';
import { bindable, SqliteConnection } from './sqlite-connection.ts';
import { isAway, SqliteDriver, type SqliteDriverOptions } from './sqlite-driver.ts';
import { sqliteFailure } from './sqlite-failure.ts';
import { type FoldThread, sqliteFoldThread } from './sqlite-fold-thread.ts';
import type { Tables } from './tables.ts';

/** Page cache of each connection, in KiB. */
const CACHE_KIB = 64_000;
/** How long the write-ahead log may become, in pages of 4 KiB, before whoever appends copies it into the file. */
const MAX_WAL_PAGES = 4_000;
/** How long whoever erased waits for other processes to let go of the write-ahead log; then it is tried again each minute. */
const FORGET_MS = 250;
const FORGET_PAUSE_MS = 25;

const marks = (columns: readonly unknown[]) => columns.map(() => '?').join();
const APPEND = `insert into events (${EVENT_COLUMNS.join()}) values (${marks(EVENT_COLUMNS)}) on conflict (site, id) do nothing`;
const KNOWN = `select 1 from events where site = ? and id = ? union all select 1 from sealed_ids where site = ? and id = ?`;

/**
 * SQLite's own ways. The transaction is on the one connection that writes, so its statements are run there, row by row:
 * through libsql that costs half of what one statement for many rows does.
 */
export function sqliteDialect(driver: SqliteDriver, path: string): Dialect {
  const writer = () => driver.connection;
  /** Whether the write-ahead log still holds what was erased: another process is reading it. */
  let isErasurePending = false;
  const forgetErased: Dialect['forgetErased'] = async (db) => {
    const end = performance.now() + FORGET_MS;
    do {
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
      isErasurePending = rows.some(({ busy }) => busy !== 0);
      if (!isErasurePending) return;
      await pause(FORGET_PAUSE_MS);
    } while (performance.now() < end);
  };
  return {
    name: 'sqlite',
    // Appends wait for the fold's transaction: some 40 ms for these.
    eventsAFold: 1_000,
    isAway,
    explain: (error) => explainSqlite(path, sqliteFailure(error)),
    // One connection of one process writes at a time: whoever has begun holds all the others off.
    async lock() {},
    async lockViews() {
      const connection = writer();
      // Changes when another process, or another connection of this one, has written.
      connection.responses.begin((connection.own('pragma data_version').get([]) as unknown[])[0]);
    },
    // Whoever takes it deletes and rewrites rows by other ways than these.
    async lockAll() {
      writer().responses.stop();
    },
    // Places are given in the order of commits.
    wholeTo: lastPlace,
    lastPlace,

    attempt: (tx, work) => inSavepoint(tx, work, { isAway, onFailure: () => writer().responses.stop() }),
    // Whether the disk has it is a setting of the connection.
    async isDerived() {},

    async append(_tx, events) {
      const append = writer().own(APPEND);
      const fresh = new Set<string>();
      for (const event of events) {
        const { changes } = append.run(toEventValues(event));
        if (Number(changes) > 0) fresh.add(`${event.site}|${event.id}`);
      }
      return fresh;
    },

    async known(_tx, events) {
      if (events.length === 0) return new Set();
      const find = writer().own(KNOWN);
      const known = events.filter(({ site, id }) => find.get([site, id, site, id]) !== undefined);
      return new Set(known.map(({ site, id }) => `${site}|${id}`));
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

    async remove(_tx, { table, key, values }) {
      const remove = writer().own(`delete from ${table} where ${key.map((column) => `${column} = ?`).join(' and ')}`);
      const cache = table === 'responses' ? writer().responses : undefined;
      for (const each of values) {
        remove.run(each);
        cache?.drop(each.join('|'));
      }
    },

    // The write-ahead log still holds the pages as they were.
    forgetErased,
    async tend(db) {
      if (isErasurePending) await forgetErased(db);
    },

    async tryWriting(db) {
      await db.transaction().execute(async (tx) => {
        if (!driver.isSuspect) return;
        // Kept by nobody else; SQLite writes it even where it is the same.
        const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(tx);
        await sql.raw(`pragma user_version = ${rows[0]?.user_version ?? 0}`).execute(tx);
      });
      driver.isSuspect = false;
    },
  };
}

async function lastPlace(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ seq: number | null }>`select max(seq) as seq from events`.execute(db);
  return rows[0]?.seq ?? 0;
}

/** Two lists of the same length, as JSON, added number by number. */
function addLists(table: string, column: string): string {
  return `(select json_group_array(sum) from (select here.value + more.value as sum from json_each(${table}.${column}) as here
    join json_each(excluded.${column}) as more on more.key = here.key order by here.key))`;
}

/** How a SQLite file is opened. */
export interface SqliteOptions {
  /** How long a write waits for others, of this process and of another. Default: 5,000. */
  busyTimeoutMs?: number;
}

/** What a driver of one connection to a file is to be. */
interface DriverOptions extends Pick<SqliteDriverOptions, 'isWriter' | 'waitMs'> {
  /** Whether what is committed has reached the disk. */
  isDurable: boolean;
}

/** A driver of one connection to a file. */
export function sqliteDriver(file: DatabaseFile, { isDurable, ...options }: DriverOptions): SqliteDriver {
  const pragmas = ['temp_store = MEMORY'];
  // What is erased is overwritten: words that were taken back do not stay in free pages.
  if (options.isWriter) pragmas.push(`synchronous = ${isDurable ? 'FULL' : 'NORMAL'}`, 'secure_delete = ON');
  else pragmas.push('query_only = ON');
  // Whoever waits for the disk anyway leaves it to the others to copy the write-ahead log into the file, for as long as it is not too long.
  if (isDurable) pragmas.push(`wal_autocheckpoint = ${MAX_WAL_PAGES}`);
  return new SqliteDriver({
    ...options,
    check: () => file.check(),
    connect: () => connect(file, pragmas),
  });
}

function connect(file: DatabaseFile, pragmas: readonly string[]): SqliteConnection {
  return SqliteConnection.open(file, ['journal_mode = WAL', `cache_size = -${CACHE_KIB}`, ...pragmas]);
}

/**
 * A database in one SQLite file, durable: a commit has reached the disk (WAL, synchronous=FULL).
 * One connection writes; another reads, so that a report never
 * waits for a commit. `foldWorker`: the module of the thread that folds behind the log; without, the caller's folds.
 */
export function openSqlite(
  path: string,
  parts: DatabaseParts,
  { busyTimeoutMs: waitMs = 5_000, foldWorker }: SqliteOptions & { foldWorker?: URL } = {},
): Database {
  const file = new DatabaseFile(path);
  const writer = sqliteDriver(file, { isWriter: true, waitMs, isDurable: true });
  const reader = sqliteDriver(file, { isWriter: false, waitMs, isDurable: false });
  const write = new Kysely<Tables>({ dialect: writer.dialect });
  return new Database({
    write,
    read: new Kysely<Tables>({ dialect: reader.dialect }),
    dialect: sqliteDialect(writer, path),
    parts,
    ...(foldWorker && { startFoldThread: () => inTurns(sqliteFoldThread(foldWorker, { path, waitMs }), write, file) }),
    mostBeside: 1,
    openBeside() {
      let isOpened = false;
      const beside = new SqliteDriver({
        isWriter: false,
        waitMs,
        check: () => file.check(),
        connect() {
          // Another one would not have the tables: what is meant for them would be written into those that everybody reads.
          if (isOpened) throw Object.assign(new Error('the connection was lost'), { code: 'SQLITE_INTERRUPT' });
          isOpened = true;
          return connect(file, besidePragmas(path));
        },
      });
      const db = new Kysely<Tables>({ dialect: beside.dialect });
      const makeTables = (tables: readonly string[]) => makeTablesBeside(db, tables, CACHE_KIB);
      return { db, dialect: sqliteDialect(beside, path), makeTables };
    },
    backUp: (step) => backUpBefore(path, step),
    expireBackups: (beforeMs) => expireBackups(path, beforeMs),
  });
}

/** Of the threads of this process one writes at a time: none waits for SQLite's lock, and holds up all that it does besides. */
function inTurns(thread: FoldThread, write: Kysely<Tables>, file: DatabaseFile): FoldThread {
  return {
    fold: () =>
      write.connection().execute(() => {
        file.check();
        return thread.fold();
      }),
    close: () => thread.close(),
  };
}
