import { parentPort } from 'node:worker_threads';
import type { CommentJob } from './comment-reader.ts';
import { readLocation } from './read-location.ts';
import { twoComments } from './two-comments.ts';

/** The comments of one report, away from the thread that answers requests. */
parentPort?.on('message', (job: CommentJob) => {
  try {
    parentPort?.postMessage({
      locations: job.locations.map(readLocation),
      pairs: job.pairs.map(twoComments),
    });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
