import { readFile, rm, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { query } from '../support/postgres-databases.ts';
import { dumpPostgres } from './dump-postgres.ts';
import { ask, type DatabasePlace } from './open-collector.ts';
import { recordedFile } from './record.ts';

const SQLITE_FILE = recordedFile('log.db.gz');
const POSTGRES_FILE = recordedFile('log.sql.gz');

/** Keeps the log as the code of today has written it, for the code of later to read. */
export async function keepLog(place: DatabasePlace): Promise<void> {
  if (place.kind === 'postgres') {
    await writeFile(POSTGRES_FILE, gzipSync(await dumpPostgres(place.url), { level: 9 }));
    return;
  }
  const copy = `${place.path}.copy`;
  await ask(place, `vacuum into '${copy}'`);
  // Cards are drawn again when they are asked for.
  for (const text of ["delete from pictures where hash like 'card:%'", 'vacuum']) {
    await ask({ kind: 'sqlite', path: copy }, text);
  }
  await writeFile(SQLITE_FILE, gzipSync(await readFile(copy), { level: 9 }));
  await rm(copy);
}

/** Puts the log that was kept into a place where nothing is. */
export async function bringBackLog(place: DatabasePlace): Promise<void> {
  if (place.kind === 'sqlite') await writeFile(place.path, gunzipSync(await readFile(SQLITE_FILE)));
  else await query(place.url, gunzipSync(await readFile(POSTGRES_FILE)).toString());
}
