import { oneThread } from '../threads/one-thread.ts';
import type { LocationWords, ReadLocation } from './read-location.ts';

export interface CommentReader {
  /** What each of these locations' comments say. Reports wait for each other; rejects after 30 s, or once closed. */
  read(locations: readonly LocationWords[]): Promise<ReadLocation[]>;
  close(): Promise<void>;
}

/** What takes longest, 2,000 comments of 2,000 characters, takes 6 s of a thread of its own. */
const TIMEOUT_MS = 30_000;
const MOST_WAITING = 20;

/** Reads comments in one worker thread, one report after the other. */
export function commentReader(): CommentReader {
  const thread = oneThread<readonly LocationWords[], { locations: ReadLocation[] }>({
    module: new URL('./comment-worker.js', import.meta.url),
    job: 'the report of comments',
    timeoutMs: TIMEOUT_MS,
    mostWaiting: MOST_WAITING,
  });
  return {
    async read(locations) {
      // Run from sources there is no built worker.
      if (import.meta.url.endsWith('.ts')) return locations.map((await import('./read-location.ts')).readLocation);
      return (await thread.run(locations)).locations;
    },
    close: () => thread.close(),
  };
}
