import Libsql from 'libsql';
import { LOG_COLUMNS } from './log-columns.mjs';

const ROWS_A_TRANSACTION = 50_000;

/** Writes rows of the log straight into a SQLite file that a collector has made, its indexes kept. */
export async function loadSqlite(path, lots) {
  const db = new Libsql(path);
  // Nobody has been told that these are kept: a power cut may take them.
  for (const pragma of ['synchronous = OFF', 'cache_size = -256000']) db.exec(`pragma ${pragma}`);
  const insert = db.prepare(`insert into events (${LOG_COLUMNS.join()}) values (${LOG_COLUMNS.map(() => '?').join()})`);
  let open = 0;
  for (const lot of lots) {
    if (open === 0) db.exec('begin');
    for (const row of lot) insert.run(LOG_COLUMNS.map((column) => row[column]));
    open += lot.length;
    if (open < ROWS_A_TRANSACTION) continue;
    db.exec('commit');
    open = 0;
    // Others have their turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (open > 0) db.exec('commit');
  db.exec('pragma wal_checkpoint(truncate)');
  db.close();
}
