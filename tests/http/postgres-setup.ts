import type { TestProject } from 'vitest/node';
import { startMigrated } from '../support/postgres-databases.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server whose database `postgres` has our tables and nothing in them; absent: tests use SQLite. */
    postgres?: string;
  }
}

/** One PostgreSQL for all tests over HTTP: each takes a copy of the empty database. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startMigrated();
  project.provide('postgres', server.url);
  return () => server.stop();
}
