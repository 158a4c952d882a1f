import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { DatabaseAway, NewerSchema } from './away.ts';
import * as first from './migrations/0001-first.ts';
import * as privacy from './migrations/0002-privacy.ts';
import * as sharedCounts from './migrations/0003-shared-counts.ts';
import * as reports from './migrations/0004-reports.ts';
import * as visitorResponses from './migrations/0005-visitor-responses.ts';
import * as wall from './migrations/0006-wall.ts';
import * as amplify from './migrations/0007-amplify.ts';
import * as comments from './migrations/0008-comments.ts';
import * as insights from './migrations/0009-insights.ts';
import * as placesAndRefunds from './migrations/0010-places-and-refunds.ts';
import * as oldestSite from './migrations/0011-oldest-site.ts';
import * as ledgers from './migrations/0012-ledgers.ts';

/** Every schema there was, in order. Forward only: a released one is never changed. */
const MIGRATIONS = {
  '0001-first': first,
  '0002-privacy': privacy,
  '0003-shared-counts': sharedCounts,
  '0004-reports': reports,
  '0005-visitor-responses': visitorResponses,
  '0006-wall': wall,
  '0007-amplify': amplify,
  '0008-comments': comments,
  '0009-insights': insights,
  '0010-places-and-refunds': placesAndRefunds,
  '0011-oldest-site': oldestSite,
  '0012-ledgers': ledgers,
};
const NAMES = Object.keys(MIGRATIONS) as (keyof typeof MIGRATIONS)[];

/** Brings a database up to the newest schema, whole or not at all. Rejects with the step that failed, or {@link NewerSchema}. */
export async function migrate<Schema>(
  db: Kysely<Schema>,
  dialect: 'sqlite' | 'postgres',
  backUp: (step: string) => Promise<void> = async () => {},
): Promise<void> {
  if (dialect === 'sqlite') return migrateSqlite(db as Kysely<unknown>, backUp);
  await requireAllSigns(db);
  // The migrator would call a step that it does not know a damage.
  await pending(db);
  const migrations: Record<string, Migration> = Object.fromEntries(
    NAMES.map((name) => [name, { up: (on: Kysely<unknown>) => MIGRATIONS[name].up(on, dialect) }]),
  );
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** Refuses a PostgreSQL that cannot hold every sign: names, words and emoji would be refused one by one, as they come. */
async function requireAllSigns<Schema>(db: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ encoding: string }>`select current_setting('server_encoding') as encoding`.execute(db);
  const [encoding = ''] = rows.map((row) => row.encoding);
  // That one keeps bytes as they come.
  if (['UTF8', 'SQL_ASCII'].includes(encoding)) return;
  throw new DatabaseAway(
    `this PostgreSQL database holds ${encoding} only: make another (createdb --encoding=UTF8 --template=template0), and write its name in DATABASE_URL`,
  );
}

/** Whether a database has tables of ours. */
export async function isMigrated<Schema>(db: Kysely<Schema>): Promise<boolean> {
  return (await pending(db)).length < NAMES.length;
}

/**
 * Kysely's migrator runs SQLite's steps outside of a transaction and knows no other process. Here, who begins first holds
 * the others off; they then find it done. The tables are the migrator's own.
 */
async function migrateSqlite(db: Kysely<unknown>, backUp: (step: string) => Promise<void>): Promise<void> {
  const [step, ...rest] = await pending(db);
  if (step === undefined) return;
  // What has a first step has something to lose.
  if (rest.length + 1 < NAMES.length) await backUp(step);
  await db.transaction().execute(async (tx) => {
    await sql`create table if not exists kysely_migration (name varchar(255) not null primary key,
      timestamp varchar(255) not null)`.execute(tx);
    for (const name of await pending(tx)) {
      await MIGRATIONS[name].up(tx, 'sqlite');
      const done = new Date().toISOString();
      await sql`insert into kysely_migration (name, timestamp) values (${name}, ${done})`.execute(tx);
    }
  });
}

async function pending<Schema>(db: Kysely<Schema>): Promise<(keyof typeof MIGRATIONS)[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return NAMES;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const done = new Set(rows.map(({ name }) => name));
  const stranger = [...done].find((name) => !(NAMES as string[]).includes(name));
  if (stranger) {
    throw new NewerSchema(
      `the database has the schema ${stranger}, which a newer version made: start that version, or a newer one`,
    );
  }
  return NAMES.filter((name) => !done.has(name));
}
