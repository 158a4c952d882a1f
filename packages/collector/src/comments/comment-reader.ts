import { oneThread } from '../threads/one-thread.ts';
import type { LocationWords, ReadLocation } from './read-location.ts';
import type { TwoComments, TwoCommentsInput } from './two-comments.ts';

export interface CommentReader {
  /** What each of these locations' comments say. Reports wait for each other; rejects after 30 s, or once closed. */
  read(locations: readonly LocationWords[]): Promise<ReadLocation[]>;
  /** `twoComments` of each of these. */
  two(inputs: readonly TwoCommentsInput[]): Promise<TwoComments[]>;
  close(): Promise<void>;
}

/** What the thread is given at once. */
export interface CommentJob {
  locations: readonly LocationWords[];
  pairs: readonly TwoCommentsInput[];
}

/** What takes longest, 2,000 comments of 2,000 characters, takes 6 s of a thread of its own. */
const TIMEOUT_MS = 30_000;
const MOST_WAITING = 20;

/** Reads comments in one worker thread, one report after the other. */
export function commentReader(): CommentReader {
  const thread = oneThread<CommentJob, { locations: ReadLocation[]; pairs: TwoComments[] }>({
    module: new URL('./comment-worker.js', import.meta.url),
    job: 'the report of comments',
    timeoutMs: TIMEOUT_MS,
    mostWaiting: MOST_WAITING,
  });
  // Run from sources, as unit tests do, there is no built worker.
  const isBuilt = !import.meta.url.endsWith('.ts');
  return {
    async read(locations) {
      if (!isBuilt) return locations.map((await import('./read-location.ts')).readLocation);
      return (await thread.run({ locations, pairs: [] })).locations;
    },
    async two(pairs) {
      if (!isBuilt) return pairs.map((await import('./two-comments.ts')).twoComments);
      return (await thread.run({ locations: [], pairs })).pairs;
    },
    close: () => thread.close(),
  };
}
