import type { Contribution, RollupDeltas } from './rollup.ts';

/** The rows of one view that are at hand, and those among them that were changed. */
export class Rows<Row> {
  readonly #key: readonly string[];
  readonly #rows = new Map<string, Row>();
  /** The changed ones as they were: most change several times, and only the sum of it moves. */
  readonly #before = new Map<string, Row | undefined>();

  /** `key`: the fields that make a row unique. */
  constructor(key: readonly string[]) {
    this.#key = key;
  }

  /** The row with these values of the key. */
  get(...key: string[]): Row | undefined {
    return this.#rows.get(key.join('|'));
  }

  values(): Iterable<Row> {
    return this.#rows.values();
  }

  /** Has a row at hand as it is kept. */
  load(row: Row): void {
    this.#rows.set(this.#keyOf(row), row);
  }

  /** Changes a row, or makes one. */
  put(row: Row): void {
    const key = this.#keyOf(row);
    if (!this.#before.has(key)) this.#before.set(key, this.#rows.get(key));
    this.#rows.set(key, row);
  }

  /** The rows that were changed. */
  changed(): Row[] {
    return [...this.#before.keys()].map((key) => this.#rows.get(key) as Row);
  }

  /** Adds up what the changes move in the rollups. */
  sum(deltas: RollupDeltas, contribution: (row: Row) => Contribution | undefined): void {
    for (const [key, before] of this.#before) {
      const after = this.#rows.get(key);
      deltas.replace(before && contribution(before), after && contribution(after));
    }
  }

  // Ids hold no `|`, so no two keys meet.
  #keyOf(row: Row): string {
    return this.#key.map((field) => row[field as keyof Row]).join('|');
  }
}
