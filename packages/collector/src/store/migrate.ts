import { type Kysely, type Migration, Migrator } from 'kysely';
import * as first from './migrations/0001-first.ts';
import * as sharedCounts from './migrations/0003-shared-counts.ts';
import * as reports from './migrations/0004-reports.ts';

/** Every schema there was, in order. Forward only: a released one is never changed. */
const MIGRATIONS = { '0001-first': first, '0003-shared-counts': sharedCounts, '0004-reports': reports };

/** Brings a database up to the newest schema, each step in a transaction. Rejects with the step that failed. */
export async function migrate<Schema>(db: Kysely<Schema>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const migrations: Record<string, Migration> = Object.fromEntries(
    Object.entries(MIGRATIONS).map(([name, step]) => [name, { up: (on: Kysely<unknown>) => step.up(on, dialect) }]),
  );
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
