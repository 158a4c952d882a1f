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

/** A database in one SQLite file, made where there is none. Closing it is the caller's. */
export function openSqlite(path: string, options?: SqliteOptions): Database {
  return openSqliteWith(path, PARTS, options);
}

/** A database in PostgreSQL 14 or newer, for as many collectors as share it. `url`: `postgres://user:password@host:port/database`. */
export function openPostgres(url: string): Database {
  return openPostgresWith(url, PARTS);
}
