import type { Kysely } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';

/** A secret that the collector made itself; the first value stays. */
export function keepSecret(database: Database, name: string, make: () => string): Promise<string> {
  return keep(database, `secret:${name}`, make);
}

/** Such a secret if there is one; makes none. */
export function findSecret(db: Kysely<Tables>, name: string): Promise<string | undefined> {
  return find(db, `secret:${name}`);
}

/** The salt of one UTC day, made when it is first asked for. */
export function keepDailySalt(database: Database, day: string, make: () => string): Promise<string> {
  return keep(database, `salt:${day}`, make);
}

/** Erases the salts of days before this one: yesterday's hashes then lead nowhere. */
export async function forgetSalts(db: Kysely<Tables>, day: string): Promise<void> {
  await db.deleteFrom('secrets').where('name', 'like', 'salt:%').where('name', '<', `salt:${day}`).execute();
}

async function keep(database: Database, name: string, make: () => string): Promise<string> {
  // Mostly it is there, and reading waits for nobody: a collector can start while another program writes.
  return (await database.read(find, name)) ?? database.write(makeOnce, name, make);
}

async function find(db: Kysely<Tables>, name: string): Promise<string | undefined> {
  const found = db.selectFrom('secrets').select('value').where('name', '=', name);
  return (await found.executeTakeFirst())?.value;
}

async function makeOnce(db: Kysely<Tables>, name: string, make: () => string): Promise<string> {
  await db
    .insertInto('secrets')
    .values({ name, value: make() })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const row = await db.selectFrom('secrets').select('value').where('name', '=', name).executeTakeFirstOrThrow();
  return row.value;
}
