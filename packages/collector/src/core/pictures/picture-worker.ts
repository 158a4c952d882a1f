import { parentPort } from 'node:worker_threads';
import { isSound } from './is-sound.ts';
import { picture } from './picture.ts';

/** One picture after the other, away from the thread that answers requests: 24 megapixels take a second. */
parentPort?.on('message', (bytes: Uint8Array) => {
  try {
    const found = picture(bytes);
    parentPort?.postMessage({ isSound: found !== undefined && isSound(found) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
