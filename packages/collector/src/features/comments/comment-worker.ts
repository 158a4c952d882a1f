import { parentPort } from 'node:worker_threads';
import type { CommentJob } from './comment-reader.ts';
import { readLocation } from './read-location.ts';
import { twoComments } from './two-comments.ts';

/** One location's comments after the other, away from the thread that answers requests. */
parentPort?.on('message', (job: CommentJob) => {
  try {
    const done = job.what === 'location' ? readLocation(job.input) : twoComments(job.input);
    parentPort?.postMessage(done);
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
