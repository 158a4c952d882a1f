import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openPostgres, openSqlite } from '@goodword/collector';
import { copyDatabase, query, startMigrated } from '../../support/postgres-databases.ts';
import { readViews } from '../faults/support/read-views.mjs';

/** A database of its own for one log. */
export interface Kept {
  /** "SQLite" or "PostgreSQL". */
  name: string;
  /** As its users write it. */
  address: string;
  database: Database;
  /** Every row of every view and rollup, in a fixed order: the same wherever they are kept. */
  dump(): Promise<string[][]>;
}

export interface Databases {
  /** Does the same on a new database of each kind, one after the other. Resolves with what each resolved with. */
  onEach<Outcome>(doing: (kept: Kept) => Promise<Outcome>): Promise<Outcome[]>;
  /** Gives several collectors one new PostgreSQL. */
  together(collectors: number, doing: (databases: Database[], kept: Kept) => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL, and makes room for files. */
export async function openDatabases(): Promise<Databases> {
  const postgres = await startMigrated();
  const folder = await mkdtemp(join(tmpdir(), 'goodword-logs-'));
  const emptyFile = join(folder, 'empty.db');
  const empty = openOn(`file:${emptyFile}`);
  await empty.migrate();
  await empty.close();
  let files = 0;
  const newFile = async () => {
    const path = join(folder, `${files++}.db`);
    await copyFile(emptyFile, path);
    return `file:${path}`;
  };
  const kinds = [
    { name: 'SQLite', at: newFile },
    { name: 'PostgreSQL', at: () => copyDatabase(postgres.url) },
  ];
  return {
    async onEach(doing) {
      const outcomes = [];
      for (const { name, at } of kinds) {
        const address = await at();
        const database = openOn(address);
        try {
          outcomes.push(await doing({ name, address, database, dump: () => dump(database, address) }));
        } finally {
          await database.close();
          await remove(address, postgres.url);
        }
      }
      return outcomes;
    },
    async together(collectors, doing) {
      const address = await copyDatabase(postgres.url);
      const databases = Array.from({ length: collectors }, () => openOn(address));
      const [database] = databases;
      try {
        if (database)
          await doing(databases, { name: 'PostgreSQL', address, database, dump: () => dump(database, address) });
      } finally {
        await Promise.all(databases.map((each) => each.close()));
        await remove(address, postgres.url);
      }
    },
    async stop() {
      await postgres.stop();
      await rm(folder, { recursive: true });
    },
  };
}

function openOn(address: string): Database {
  return address.startsWith('file:') ? openSqlite(address.slice('file:'.length)) : openPostgres(address);
}

/** Thousands of databases are more than a disk has room for. */
async function remove(address: string, server: string): Promise<void> {
  if (address.startsWith('file:')) {
    for (const end of ['', '-wal', '-shm']) await rm(`${address.slice('file:'.length)}${end}`, { force: true });
  } else {
    await query(server.replace(/\/[^/]*$/, '/template1'), `drop database ${address.replace(/.*\//, '')} with (force)`);
  }
}

async function dump(database: Database, address: string): Promise<string[][]> {
  await database.catchUp();
  const views: string[][] = await readViews(address);
  return views.map((rows) => rows.map((row) => plain(JSON.parse(row))).sort());
}

/** A row without what databases write in ways of their own: the order of its columns, and 64-bit numbers as text. */
function plain(row: Record<string, unknown>): string {
  const cells = Object.entries(row).map(([name, value]): [string, unknown] => [
    name,
    typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value,
  ]);
  return JSON.stringify(cells.sort(([one], [other]) => (one < other ? -1 : 1)));
}
