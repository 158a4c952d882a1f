/** How long what was appended waits for more to be folded with it: whoever asks for it meanwhile has it folded at once. */
const GATHER_MS = 100;
/** How often it is looked for what other collectors have appended, and tried again what failed. */
const LOOK_MS = 1_000;

/** How long nothing may be folded, though there is something, before the collector is not ready. */
const STUCK_MS = 60_000;

/** How long whoever stops it waits: the next start goes on where the views are. */
const STOP_MS = 5_000;

/** Folds what is appended soon after it, in batches, for as long as the collector runs. */
export class Folding {
  readonly #catchUp: (waitMs?: number) => Promise<void>;
  readonly #onError: (error: unknown) => void;
  #timer: NodeJS.Timeout | undefined;
  /** When the timer runs out, by a clock that nobody turns. */
  #dueMs = Number.POSITIVE_INFINITY;
  #isWoken = false;
  /** When it last got on, or had nothing to do, by the same clock. */
  #movedMs = performance.now();
  #running: Promise<void> | undefined;
  #isStopped = false;

  /** `catchUp`: folds what there is, for so long at most; default: as long as it takes. */
  constructor(catchUp: (waitMs?: number) => Promise<void>, onError: (error: unknown) => void) {
    this.#catchUp = catchUp;
    this.#onError = onError;
    this.#runIn(0);
  }

  /** Something was appended. */
  wake(): void {
    this.#isWoken = true;
    this.#runIn(GATHER_MS);
  }

  /** Whether it stands still: for a minute nothing could be folded. */
  get isStuck(): boolean {
    return performance.now() - this.#movedMs > STUCK_MS;
  }

  /** Something was folded. */
  moved(): void {
    this.#movedMs = performance.now();
  }

  /** Folds what is left, as far as it comes in five seconds, and no more after that. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#running;
    await this.#run(STOP_MS);
  }

  #runIn(ms: number): void {
    const dueMs = performance.now() + ms;
    if (this.#isStopped || this.#running || this.#dueMs <= dueMs) return;
    clearTimeout(this.#timer);
    this.#dueMs = dueMs;
    this.#timer = setTimeout(() => {
      this.#dueMs = Number.POSITIVE_INFINITY;
      this.#isWoken = false;
      this.#running = this.#run().finally(() => {
        this.#running = undefined;
        this.#runIn(this.#isWoken ? GATHER_MS : LOOK_MS);
      });
    }, ms);
    this.#timer.unref();
  }

  async #run(waitMs?: number): Promise<void> {
    try {
      await this.#catchUp(waitMs);
      this.moved();
    } catch (error) {
      this.#onError(error);
    }
  }
}
