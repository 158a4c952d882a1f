import type { Delivered } from '../log/cursors.ts';
import { oneThread } from '../threads/one-thread.ts';

/** What the thread is asked to do. `close`: what it does last. */
export type FoldJob = 'fold' | 'close';

/** What the thread has as its `workerData`. */
export interface FoldThreadData {
  /** The database's file. */
  path: string;
  /** How long it waits for other processes that write. */
  waitMs: number;
}

/** Who folds in a thread of its own. */
export interface FoldThread {
  /** Folds the next events, in one transaction. */
  fold(): Promise<Delivered>;
  /** Ends the thread; a fold that runs is waited for. */
  close(): Promise<void>;
}

/** Whoever folds waits for the one before: a fold and the end are all that ever waits. */
const MOST_WAITING = 2;

/** `module`: the thread's own, which folds into the views of this log. Started with the first fold. */
export function sqliteFoldThread(module: URL, data: FoldThreadData): FoldThread {
  const thread = oneThread<FoldJob, Delivered | object>({
    module,
    data,
    job: 'the fold',
    mostWaiting: MOST_WAITING,
  });
  let isStarted = false;
  return {
    async fold() {
      isStarted = true;
      return (await thread.run('fold')) as Delivered;
    },
    async close() {
      try {
        // A connection that is not closed leaves its part of the write-ahead log to the next start.
        if (isStarted) await thread.run('close');
      } catch {
        // That start reads it.
      } finally {
        await thread.close();
      }
    },
  };
}
