import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import { copyDatabase, type Postgres, query, startMigrated } from './postgres-databases.ts';

let server: Postgres;

/** A real PostgreSQL for the tests of a file. It forgets at a power cut, which no test here makes: that is faster. */
export function usePostgres(): void {
  beforeAll(async () => {
    server = await startMigrated();
  });
  afterAll(() => server.stop());
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
