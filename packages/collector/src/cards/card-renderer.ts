import { Worker } from 'node:worker_threads';
import { StoreAway } from '../store/store.ts';
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

type Job = { input: CardInput; resolve(png: Buffer): void; reject(error: Error): void };
type Reply = { png: Uint8Array } | { error: string };

/**
 * Draws cards in one worker thread, started with the first card. A card that hangs or crashes the thread fails alone: the
 * next one gets a new thread. The thread does not keep the process alive.
 */
export function cardRenderer({ timeoutMs = 10_000, worker: module }: CardRendererOptions = {}): CardRenderer {
  const queue: Job[] = [];
  let worker: Worker | undefined;
  let current: Job | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  function next(): void {
    if (current !== undefined) return;
    current = queue.shift();
    if (current === undefined) return;
    worker ??= start();
    timer = setTimeout(() => abandon(new Error(`the card was not drawn within ${timeoutMs} ms`)), timeoutMs);
    worker.postMessage(current.input);
  }

  function start(): Worker {
    const started = new Worker(module ?? new URL('./card-worker.js', import.meta.url));
    started.on('message', (reply: Reply) =>
      finish((job) => {
        if ('error' in reply) job.reject(new Error(`the card was not drawn: ${reply.error}`));
        else job.resolve(Buffer.from(reply.png.buffer, reply.png.byteOffset, reply.png.byteLength));
      }),
    );
    started.on('error', (error) => worker === started && abandon(error));
    started.on('exit', () => worker === started && abandon(new Error('the thread that draws cards ended')));
    // Last: a listener for messages makes the thread hold the process again.
    started.unref();
    return started;
  }

  function finish(settle: (job: Job) => void): void {
    clearTimeout(timer);
    const job = current;
    current = undefined;
    if (job) settle(job);
    next();
  }

  function abandon(error: Error): void {
    const broken = worker;
    worker = undefined;
    void broken?.terminate();
    finish((job) => job.reject(error));
  }

  return {
    async renderCard(input) {
      if (isClosed) throw new Error('the card renderer is closed');
      // Run from sources, as tests do, there is no built worker: then the card is drawn here.
      if (module === undefined && import.meta.url.endsWith('.ts'))
        return (await import('./draw-card.ts')).drawCard(input);
      if (queue.length >= MAX_WAITING) throw new StoreAway('too many cards are waiting');
      return new Promise((resolve, reject) => {
        queue.push({ input, resolve, reject });
        next();
      });
    },
    async close() {
      isClosed = true;
      const closed = new Error('the card renderer is closed');
      for (const job of queue.splice(0)) job.reject(closed);
      const running = worker;
      abandon(closed);
      await running?.terminate();
    },
  };
}
