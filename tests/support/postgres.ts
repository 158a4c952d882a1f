import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { startPostgres } from '../../scripts/postgres.mjs';

type Postgres = Awaited<ReturnType<typeof startPostgres>>;

let server: Postgres;

/** A real PostgreSQL for the tests of a file. It forgets at a power cut, which no test here makes: that is faster. */
export function usePostgres(): void {
  beforeAll(async () => {
    server = await startPostgres({ flags: ['fsync=off', 'max_connections=200'] });
  }, 60_000);
  afterAll(() => server.stop(), 60_000);
}

/** The server of the file. */
export function postgres(): Postgres {
  return server;
}

/** The address of a new database. */
export async function newDatabase(): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await query(server.url, `create database ${name}`);
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
