import { parentPort } from 'node:worker_threads';
import type { CardInput } from './card-input.ts';
import { drawCard } from './draw-card.ts';

/** One card after the other, away from the thread that answers requests. */
parentPort?.on('message', (input: CardInput) => {
  try {
    parentPort?.postMessage({ png: drawCard(input) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
