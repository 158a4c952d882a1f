import { LEDGERS } from './ledgers.ts';
import { askedRefunds } from './store/asked-refunds.ts';
import type { Database } from './store/database.ts';
import type { LogParts } from './store/log.ts';
import { openPostgres as openPostgresWith } from './store/postgres.ts';
import { scrubWithdrawn } from './store/scrub-withdrawn.ts';
import { openSqlite as openSqliteWith, type SqliteOptions } from './store/sqlite.ts';
import { VIEWS } from './views.ts';

const PARTS: LogParts = { ledgers: LEDGERS, limits: [askedRefunds], views: VIEWS, afterFold: [scrubWithdrawn] };

/** A database in one SQLite file, made where there is none. Closing it is the caller's. */
export function openSqlite(path: string, options?: SqliteOptions): Database {
  return openSqliteWith(path, PARTS, options);
}

/** A database in PostgreSQL 14 or newer, for as many collectors as share it. `url`: `postgres://user:password@host:port/database`. */
export function openPostgres(url: string): Database {
  return openPostgresWith(url, PARTS);
}
