import { parentPort } from 'node:worker_threads';
import { type LocationWords, readLocation } from './read-location.ts';

/** The locations of one report, away from the thread that answers requests. */
parentPort?.on('message', (locations: LocationWords[]) => {
  try {
    parentPort?.postMessage({ locations: locations.map(readLocation) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
