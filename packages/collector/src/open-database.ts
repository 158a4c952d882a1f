import type { Database, DatabaseParts } from './core/database/database.ts';
import { openPostgres as openPostgresWith } from './core/database/postgres.ts';
import { openSqlite as openSqliteWith, type SqliteOptions } from './core/database/sqlite.ts';
import { scrubWithdrawn } from './features/links/index.ts';
import { askedRefunds } from './features/sales/index.ts';
import { LEDGERS } from './ledgers.ts';
import { MIGRATIONS } from './migrations.ts';
import { VIEWS } from './views.ts';

const PARTS: DatabaseParts = {
  migrations: MIGRATIONS,
  ledgers: LEDGERS,
  limits: [askedRefunds],
  views: VIEWS,
  afterAppend: [scrubWithdrawn],
};

/** Run from sources, as unit tests do, there is no built worker. */
const FOLD_WORKER = import.meta.url.endsWith('.ts') ? undefined : new URL('./fold-worker.js', import.meta.url);

/** A database in one SQLite file, made where there is none. Closing it is the caller's. */
export function openSqlite(path: string, options?: SqliteOptions): Database {
  return openSqliteWith(path, PARTS, { ...options, ...(FOLD_WORKER && { foldWorker: FOLD_WORKER }) });
}

/** A database in PostgreSQL 14 or newer, for as many collectors as share it. `url`: `postgres://user:password@host:port/database`. */
export function openPostgres(url: string): Database {
  return openPostgresWith(url, PARTS);
}
