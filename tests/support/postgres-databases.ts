import { randomBytes } from 'node:crypto';
import { openPostgres } from '@goodword/collector';
import pg from 'pg';
import { startPostgres } from '../../scripts/postgres.mjs';
import { NOON } from './noon.ts';

export type Postgres = Awaited<ReturnType<typeof startPostgres>>;

/** A PostgreSQL whose own database has our tables and nothing in them: what tests take copies of. */
export async function startMigrated(): Promise<Postgres> {
  const started = await startPostgres({ flags: ['fsync=off', 'max_connections=200'] });
  const database = openPostgres(started.url);
  await database.migrate();
  await database.tend(NOON);
  await database.close();
  return started;
}

/** The address of a new copy of a server's own database; nobody may be connected to that. */
export async function copyDatabase(server: string): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const other = server.replace(/\/[^/]*$/, '/template1');
  await query(other, `create database ${name} template postgres`);
  return server.replace(/\/[^/]*$/, `/${name}`);
}

/** Asks a database in SQL. */
export async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
