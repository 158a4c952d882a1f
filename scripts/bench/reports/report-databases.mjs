import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openPostgres, openSqlite } from '@goodword/collector';
import Libsql from 'libsql';
import pg from 'pg';
import { startPostgres } from '../../postgres.mjs';
import { loadPostgres } from './load-postgres.mjs';
import { loadSqlite } from './load-sqlite.mjs';

/** Beside PostgreSQL's own: what a server of a gigabyte or two would have. */
const FLAGS = ['shared_buffers=1GB', 'max_wal_size=8GB'];

/** By name, how a database of one size is made, filled and measured. `open` answers for the kind, `make` for one database. */
export const REPORT_DATABASES = {
  sqlite: {
    name: 'SQLite',
    async open(folder) {
      return {
        async make(size) {
          const path = join(folder, `reports-${size}.db`);
          return {
            url: `file:${path}`,
            openDatabase: () => openSqlite(path),
            load: (lots) => loadSqlite(path, lots),
            async bytes() {
              const db = new Libsql(path);
              db.exec('pragma wal_checkpoint(truncate)');
              db.close();
              return (await stat(path)).size;
            },
            tidy: async () => {},
          };
        },
        stop: async () => {},
      };
    },
  },
  postgres: {
    name: 'PostgreSQL',
    async open() {
      const server = await startPostgres({ flags: FLAGS });
      return {
        async make(size) {
          const name = `reports_${size}`;
          await query(server.url, `create database ${name}`);
          const url = server.url.replace(/\/[^/]*$/, `/${name}`);
          return {
            url,
            openDatabase: () => openPostgres(url),
            load: (lots) => loadPostgres(url, lots),
            bytes: async () => Number((await query(url, `select pg_database_size('${name}') as bytes`))[0].bytes),
            // What autovacuum does in its own time.
            tidy: () => query(url, 'vacuum (analyze)'),
          };
        },
        stop: server.stop,
      };
    },
  },
};

async function query(url, text) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
