/** A table's row: a value for each column. */
type Row = readonly unknown[];

/**
 * The rows that one connection wrote or read last, by their key: a customer's next answer finds its response here. Right
 * only as long as nobody else writes: {@link RowCache.begin} is told the database's version with every transaction.
 */
export class RowCache {
  readonly #maxRows: number;
  readonly #rows = new Map<string, Row>();
  #version: unknown;
  #isOn = false;

  constructor(maxRows: number) {
    this.#maxRows = maxRows;
  }

  /** A transaction begins that writes through the cache alone. Another `version` than before: somebody else wrote. */
  begin(version: unknown): void {
    if (version !== this.#version || !this.#isOn) this.#rows.clear();
    this.#version = version;
    this.#isOn = true;
  }

  /** What follows does not hold: it was rolled back, or the table is written past the cache. */
  stop(): void {
    this.#rows.clear();
    this.#isOn = false;
  }

  /** The row with this key, if it is at hand. */
  get(key: string): Row | undefined {
    return this.#isOn ? this.#rows.get(key) : undefined;
  }

  /** Lets go of a row that is deleted. */
  drop(key: string): void {
    this.#rows.delete(key);
  }

  /** Keeps a row, and lets go of the one that was kept longest. */
  set(key: string, row: Row): void {
    if (!this.#isOn) return;
    this.#rows.delete(key);
    this.#rows.set(key, row);
    if (this.#rows.size <= this.#maxRows) return;
    for (const oldest of this.#rows.keys()) {
      this.#rows.delete(oldest);
      break;
    }
  }
}
