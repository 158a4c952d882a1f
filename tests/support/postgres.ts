import { randomBytes } from 'node:crypto';
import { openPostgres } from '@goodword/collector';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { startPostgres } from '../../scripts/postgres.mjs';
import { NOON } from './noon.ts';

type Postgres = Awaited<ReturnType<typeof startPostgres>>;

let server: Postgres;

/** A real PostgreSQL for the tests of a file. It forgets at a power cut, which no test here makes: that is faster. */
export function usePostgres(): void {
  beforeAll(async () => {
    server = await startMigrated();
  });
  afterAll(() => server.stop());
}

/** A PostgreSQL whose own database has our tables and nothing in them: what tests take copies of. */
export async function startMigrated(): Promise<Postgres> {
  const started = await startPostgres({ flags: ['fsync=off', 'max_connections=200'] });
  const store = openPostgres(started.url);
  await store.migrate();
  await store.tend(NOON);
  await store.close();
  return started;
}

/** The server of the file. */
export function postgres(): Postgres {
  return server;
}

/** The address of a new database with our tables. */
export function newDatabase(): Promise<string> {
  return copyDatabase(server.url);
}

/** The address of a new database with nothing in it. */
export async function emptyDatabase(): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await query(server.url, `create database ${name} template template0`);
  return server.url.replace(/\/[^/]*$/, `/${name}`);
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
