import { test } from 'vitest';

interface Parts<Made> {
  open(): Promise<Made>;
  close(made: Made): Promise<void>;
}

/**
 * For what takes long to start and serves any number of files: each worker has one, from the first file that uses it to the
 * worker's end. What is returned is called where a file's tests are declared; `take` gets it before they run.
 */
export function ofWorker<Made>(parts: Parts<Made>): (take: (made: Made) => void) => void {
  const worker = test
    .extend('parts', { scope: 'worker' }, parts)
    .extend('made', { scope: 'worker' }, async ({ parts: { open, close } }, { onCleanup }) => {
      const made = await open();
      onCleanup(() => close(made));
      return made;
    });
  return (take) => worker.beforeAll(({ made }) => take(made));
}
