import { Worker } from 'node:worker_threads';
import { DatabaseAway } from '../database/away.ts';

export interface OneThread<Input, Output> {
  /** What the worker's module answers. Jobs wait for each other. Rejects after the timeout, if any, or once closed; {@link DatabaseAway} where too many wait. */
  run(input: Input): Promise<Output>;
  /** Ends the thread; jobs that still wait are rejected. */
  close(): Promise<void>;
}

export interface OneThreadOptions {
  /** The worker's module: it answers each message with one, {@link ThreadFailure} where it failed. */
  module: URL;
  /** What the module finds as its `workerData`. */
  data?: unknown;
  /** What a job is called in errors, such as `the card`. */
  job: string;
  /**
   * How long one job may take, without its wait. Undefined: as long as it takes, for a thread that is inside a native module may not be ended,
   * or the whole process ends with it.
   */
  timeoutMs?: number;
  /** Jobs that may wait. */
  mostWaiting: number;
}

/** What a thread answers where a job failed. `code`: the error's own, by which whoever asked tells what to do. */
export interface ThreadFailure {
  error: string;
  code?: string;
}

/** A thread starts in some 50 ms, on a busy machine in some hundreds. */
const START_MS = 10_000;
/** The longest that a timer can be set to. */
const NEVER_MS = 2_147_483_647;

/**
 * Does jobs in one worker thread, started with the first, away from the thread that answers requests. A job that hangs or crashes
 * the thread fails alone: the next one gets a new thread. The thread does not keep the process alive.
 */
export function oneThread<Input, Output extends object>(options: OneThreadOptions): OneThread<Input, Output> {
  const { module, data, job: name, timeoutMs = NEVER_MS, mostWaiting } = options;
  type Job = { input: Input; resolve(output: Output): void; reject(error: Error): void };
  const queue: Job[] = [];
  let worker: Worker | undefined;
  /** Whether it has begun to run: what it takes to start is no job's time. */
  let isUp = false;
  const ending = new Set<Promise<unknown>>();
  let current: Job | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  function next(): void {
    if (current !== undefined) return;
    current = queue.shift();
    if (current === undefined) return;
    worker ??= start();
    startClock(isUp ? timeoutMs : START_MS);
    worker.postMessage(current.input);
  }

  /** It also keeps the process alive until somebody has an answer, which the thread does not. */
  function startClock(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => abandon(new Error(`${name} was not ready within ${ms} ms`)), ms);
  }

  function start(): Worker {
    const started = new Worker(module, { workerData: data });
    isUp = false;
    started.on('online', () => {
      if (worker !== started) return;
      isUp = true;
      if (current !== undefined) startClock(timeoutMs);
    });
    started.on('message', (reply: Output | ThreadFailure) => {
      // What a thread that was given up says at last is about no job of the next one.
      if (worker !== started) return;
      finish((job) => {
        if ('error' in reply) job.reject(failure(name, reply));
        else job.resolve(reply);
      });
    });
    started.on('error', (error) => worker === started && abandon(error));
    started.on('exit', () => worker === started && abandon(new Error(`the thread of ${name} ended`)));
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
    if (broken) {
      const ended = broken.terminate().finally(() => ending.delete(ended));
      ending.add(ended);
    }
    finish((job) => job.reject(error));
  }

  return {
    async run(input) {
      if (isClosed) throw new Error(`the thread of ${name} is closed`);
      if (queue.length >= mostWaiting) throw new DatabaseAway(`too many wait for ${name}`);
      return new Promise((resolve, reject) => {
        queue.push({ input, resolve, reject });
        next();
      });
    },
    async close() {
      isClosed = true;
      const closed = new Error(`the thread of ${name} is closed`);
      for (const job of queue.splice(0)) job.reject(closed);
      abandon(closed);
      await Promise.all(ending);
    },
  };
}

function failure(name: string, { error, code }: ThreadFailure): Error {
  return Object.assign(new Error(`${name} failed: ${error}`), code === undefined ? {} : { code });
}
