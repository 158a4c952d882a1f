interface Waiter {
  start(): void;
}

/** One after the other, in the order in which they asked; nobody waits longer than they want to. */
export class Turns {
  #isTaken = false;
  readonly #waiting = new Set<Waiter>();

  /** Resolves with whether it is the caller's turn; false: `waitMs` have passed. Who has it gives it back. */
  take(waitMs: number): Promise<boolean> {
    if (!this.#isTaken) {
      this.#isTaken = true;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const waiter = {
        start: () => {
          clearTimeout(late);
          resolve(true);
        },
      };
      const late = setTimeout(() => {
        this.#waiting.delete(waiter);
        resolve(false);
      }, waitMs);
      this.#waiting.add(waiter);
    });
  }

  give(): void {
    for (const next of this.#waiting) {
      this.#waiting.delete(next);
      next.start();
      return;
    }
    this.#isTaken = false;
  }
}
