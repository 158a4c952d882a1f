import { rm } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import Libsql from 'libsql';
import { answerParent } from './answer-parent.mjs';

/** The newest rows of a log, so many at most: the same are put again and again. */
const MOST_ROWS = 20_000;
/** As the collector opens its own. */
const PRAGMAS = ['journal_mode = wal', 'synchronous = full', 'cache_size = -64000', 'secure_delete = on'];

/**
 * Puts the rows of a collector's log into a file with the same table and indexes, so many a commit, for so many seconds, by
 * the driver alone: nothing is received, checked or looked up. `log` and `path` are SQLite files.
 */
async function putRows({ log, path, rowsPerCommit, seconds }) {
  const source = new Libsql(log, { readonly: true });
  const shape = source.prepare("select sql from sqlite_master where tbl_name = 'events' and sql is not null").all();
  const rows = source.prepare(`select * from events order by seq desc limit ${MOST_ROWS}`).raw().all().reverse();
  source.close();
  let [put, ms, cpuMicros] = [0, 0, 0];
  while (ms < 1_000 * seconds) {
    const file = new Libsql(path);
    for (const pragma of PRAGMAS) file.exec(`pragma ${pragma}`);
    for (const { sql } of shape) file.exec(sql);
    const insert = file.prepare(`insert into events values (${rows[0].map(() => '?').join()})`);
    const [start, before] = [performance.now(), process.cpuUsage()];
    for (let from = 0; from < rows.length; from += rowsPerCommit) {
      file.exec('begin immediate');
      for (const row of rows.slice(from, from + rowsPerCommit)) insert.run(row);
      file.exec('commit');
    }
    const { user, system } = process.cpuUsage(before);
    put += rows.length;
    ms += performance.now() - start;
    cpuMicros += user + system;
    file.close();
    for (const end of ['', '-wal', '-shm']) await rm(path + end, { force: true });
  }
  return { eventsPerSecond: (1_000 * put) / ms, cpuMicrosPerEvent: cpuMicros / put };
}

answerParent({ putRows, stop: () => ({}) });
process.send({ value: {} });
