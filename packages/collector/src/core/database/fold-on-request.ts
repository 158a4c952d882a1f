import { parentPort, workerData } from 'node:worker_threads';
import { Kysely } from 'kysely';
import type { Views } from '../log/define-view.ts';
import { foldNext } from '../log/fold-behind.ts';
import type { Log } from '../log/log.ts';
import type { ThreadFailure } from '../threads/one-thread.ts';
import { DatabaseFile } from './database-file.ts';
import { sqliteDialect, sqliteDriver } from './sqlite.ts';
import { sqliteFailure } from './sqlite-failure.ts';
import type { FoldJob, FoldThreadData } from './sqlite-fold-thread.ts';
import type { Tables } from './tables.ts';

/**
 * In a worker thread: folds the log of a SQLite file into these views whenever the main thread asks for it, on a connection of its own. That
 * thread writes nothing meanwhile.
 */
export function foldOnRequest(views: Views): void {
  const { path, waitMs } = workerData as FoldThreadData;
  // What it writes is made anew from the log where a power cut takes it.
  const driver = sqliteDriver(new DatabaseFile(path), { isWriter: true, waitMs, isDurable: false });
  const db = new Kysely<Tables>({ dialect: driver.dialect });
  const log: Log = { ...sqliteDialect(driver, path), views, ledgers: {}, limits: [], afterAppend: [] };
  const work: Record<FoldJob, () => Promise<object>> = {
    fold: () => db.transaction().execute((tx) => foldNext(tx, log)),
    async close() {
      await db.destroy();
      return {};
    },
  };
  parentPort?.on('message', async (job: FoldJob) => {
    try {
      parentPort?.postMessage(await work[job]());
    } catch (error) {
      const { code, message } = sqliteFailure(error);
      parentPort?.postMessage({ error: message, code } satisfies ThreadFailure);
    }
  });
}
