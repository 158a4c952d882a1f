import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { DatabaseAway, NewerSchema } from './away.ts';

/** Steps of a schema by their names, in order: each makes of the one before it the next. */
export type Migrations = Readonly<
  Record<string, { up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> }>
>;

/** Brings a database up to the newest schema, whole or not at all. Rejects with the step that failed, or {@link NewerSchema}. */
export async function migrate<Schema>(
  db: Kysely<Schema>,
  dialect: 'sqlite' | 'postgres',
  migrations: Migrations,
  backUp: (step: string) => Promise<void> = async () => {},
): Promise<void> {
  if (dialect === 'sqlite') return migrateSqlite(db as Kysely<unknown>, migrations, backUp);
  await requireAllSigns(db);
  // The migrator would call a step that it does not know a damage.
  await pending(db, migrations);
  const steps: Record<string, Migration> = Object.fromEntries(
    Object.entries(migrations).map(([name, { up }]) => [name, { up: (on: Kysely<unknown>) => up(on, dialect) }]),
  );
  const migrator = new Migrator({ db, provider: { getMigrations: async () => steps } });
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
export async function isMigrated<Schema>(db: Kysely<Schema>, migrations: Migrations): Promise<boolean> {
  return (await pending(db, migrations)).length < Object.keys(migrations).length;
}

/**
 * Kysely's migrator runs SQLite's steps outside of a transaction and knows no other process. Here, who begins first holds
 * the others off; they then find it done. The tables are the migrator's own.
 */
async function migrateSqlite(
  db: Kysely<unknown>,
  migrations: Migrations,
  backUp: (step: string) => Promise<void>,
): Promise<void> {
  const [step, ...rest] = await pending(db, migrations);
  if (step === undefined) return;
  // What has a first step has something to lose.
  if (rest.length + 1 < Object.keys(migrations).length) await backUp(step);
  await db.transaction().execute(async (tx) => {
    await sql`create table if not exists kysely_migration (name varchar(255) not null primary key,
      timestamp varchar(255) not null)`.execute(tx);
    for (const name of await pending(tx, migrations)) {
      await migrations[name]?.up(tx, 'sqlite');
      const done = new Date().toISOString();
      await sql`insert into kysely_migration (name, timestamp) values (${name}, ${done})`.execute(tx);
    }
  });
}

async function pending<Schema>(db: Kysely<Schema>, migrations: Migrations): Promise<string[]> {
  const names = Object.keys(migrations);
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return names;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const done = new Set(rows.map(({ name }) => name));
  const stranger = [...done].find((name) => !names.includes(name));
  if (stranger) {
    throw new NewerSchema(
      `the database has the schema ${stranger}, which a newer version made: start that version, or a newer one`,
    );
  }
  return names.filter((name) => !done.has(name));
}
