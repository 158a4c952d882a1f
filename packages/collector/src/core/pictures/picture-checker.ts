import { oneThread } from '../threads/one-thread.ts';

/** How long one picture may take, without its wait. */
const TIMEOUT_MS = 10_000;
/** Pictures that may wait: of some owners at once, each of whom sends one after the other. */
const MAX_WAITING = 40;

export type PictureChecker = {
  /** Whether all pixels of a PNG or JPEG can be decoded. */
  isSound(bytes: Uint8Array): Promise<boolean>;
  /** Ends the thread; pictures that still wait are rejected. */
  close(): Promise<void>;
};

/** Looks at pictures in a worker thread, one after the other. */
export function pictureChecker(): PictureChecker {
  const thread = oneThread<Uint8Array, { isSound: boolean }>({
    module: new URL('./picture-worker.js', import.meta.url),
    job: 'the picture',
    timeoutMs: TIMEOUT_MS,
    mostWaiting: MAX_WAITING,
  });
  return {
    isSound: async (bytes) => (await thread.run(bytes)).isSound,
    close: () => thread.close(),
  };
}
