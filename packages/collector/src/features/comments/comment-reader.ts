import { oneThread } from '../../core/threads/one-thread.ts';
import type { LocationWords, ReadLocation } from './read-location.ts';
import type { TwoComments, TwoCommentsInput } from './two-comments.ts';

/** Both wait for what others have asked for before. Reject after 30 s, or once closed; `DatabaseAway` where too many wait. */
export interface CommentReader {
  /** What one location's comments say. */
  read(location: LocationWords): Promise<ReadLocation>;
  /** `twoComments`. */
  two(input: TwoCommentsInput): Promise<TwoComments>;
  close(): Promise<void>;
}

/** What the thread is given. */
export type CommentJob = { what: 'location'; input: LocationWords } | { what: 'two'; input: TwoCommentsInput };

/** What takes longest, 2,000 comments of 2,000 characters, takes some 7 s of a thread of its own. */
const TIMEOUT_MS = 30_000;
const MOST_WAITING = 20;

/** Reads comments in one worker thread, one location after the other. */
export function commentReader(): CommentReader {
  const thread = oneThread<CommentJob, ReadLocation | TwoComments>({
    module: new URL('./comment-worker.js', import.meta.url),
    job: 'the report of comments',
    timeoutMs: TIMEOUT_MS,
    mostWaiting: MOST_WAITING,
  });
  // Run from sources, as unit tests do, there is no built worker.
  const isBuilt = !import.meta.url.endsWith('.ts');
  return {
    async read(input) {
      if (!isBuilt) return (await import('./read-location.ts')).readLocation(input);
      return (await thread.run({ what: 'location', input })) as ReadLocation;
    },
    async two(input) {
      if (!isBuilt) return (await import('./two-comments.ts')).twoComments(input);
      return (await thread.run({ what: 'two', input })) as TwoComments;
    },
    close: () => thread.close(),
  };
}
