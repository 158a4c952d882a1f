import { oneThread } from '../../core/threads/one-thread.ts';
import type { CardInput } from './card-input.ts';

export type CardRenderer = {
  /** PNG, 1200 × 630, at most 300 KB. Cards wait for each other. Rejects after the timeout, or once closed. */
  renderCard(input: CardInput): Promise<Buffer>;
  /** Ends the thread; cards that still wait are rejected. */
  close(): Promise<void>;
};

export type CardRendererOptions = {
  /** How long one card may take, without its wait. Default 10,000. */
  timeoutMs?: number;
  /** The worker's module. Default: the built one beside this file. */
  worker?: URL;
};

/** Cards that may wait: some five seconds' work, and their pictures in memory. */
const MAX_WAITING = 40;

/** Draws cards in one worker thread, one after the other. */
export function cardRenderer({ timeoutMs = 10_000, worker: module }: CardRendererOptions = {}): CardRenderer {
  const thread = oneThread<CardInput, { png: Uint8Array }>({
    module: module ?? new URL('./card-worker.js', import.meta.url),
    job: 'the card',
    timeoutMs,
    mostWaiting: MAX_WAITING,
  });
  return {
    async renderCard(input) {
      // Run from sources, as tests do, there is no built worker: then the card is drawn here.
      if (module === undefined && import.meta.url.endsWith('.ts'))
        return (await import('./draw-card.ts')).drawCard(input);
      const { png } = await thread.run(input);
      return Buffer.from(png.buffer, png.byteOffset, png.byteLength);
    },
    close: () => thread.close(),
  };
}
