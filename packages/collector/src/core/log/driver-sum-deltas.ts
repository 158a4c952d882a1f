import type { Rated } from './rated-drivers.ts';

/**
 * What key drivers and priorities need of the answers of one location, program and day or month: for each set of questions that was answered
 * together, how many did so, and the sums of the ratings and of their products. Of numbers this small, they are exact.
 */
export interface DriverSumRow {
  site: string;
  /** A local day, `YYYY-MM-DD`, or the whole of a month, `YYYY-MM`. */
  period: string;
  location: string;
  program: string;
  /** The drivers that were rated, in the order of their names, with commas between. */
  drivers: string;
  /** 1: with a score, which then stands last; 0: without. */
  scored: number;
  n: number;
  /** JSON: the m sums; the m(m+1)/2 sums of products of each with itself and those after it. */
  sums: string;
}

/** Where the answers of a response count. */
export interface DriverSumPlace {
  site: string;
  location: string;
  program: string;
  day: string;
}

type Row = Omit<DriverSumRow, 'sums'> & { sums: number[] };

/** Sums what changed, so that a group of events costs one write per row. */
export class DriverSumDeltas {
  readonly #rows = new Map<string, Row>();

  add(place: DriverSumPlace, { ratings, score }: Rated, sign: 1 | -1): void {
    const drivers = ratings.map(([driver]) => driver).join();
    const values = ratings.map(([, rating]) => rating);
    if (score !== null) values.push(score);
    const { site, location, program, day } = place;
    for (const period of [day, day.slice(0, 7)]) {
      const row = this.#row(
        { site, period, location, program, drivers, scored: score === null ? 0 : 1 },
        values.length,
      );
      row.n += sign;
      let next = values.length;
      for (const [at, value] of values.entries()) {
        row.sums[at] = (row.sums[at] ?? 0) + sign * value;
        for (const other of values.slice(at)) {
          row.sums[next] = (row.sums[next] ?? 0) + sign * value * other;
          next++;
        }
      }
    }
  }

  /** The rows that are not all zero. */
  rows(): DriverSumRow[] {
    return [...this.#rows.values()]
      .filter(({ n, sums }) => n !== 0 || sums.some((sum) => sum !== 0))
      .map((row) => ({ ...row, sums: JSON.stringify(row.sums) }));
  }

  #row(key: Omit<Row, 'n' | 'sums'>, size: number): Row {
    const id = Object.values(key).join('|');
    let row = this.#rows.get(id);
    if (!row) {
      row = { ...key, n: 0, sums: new Array<number>(size + (size * (size + 1)) / 2).fill(0) };
      this.#rows.set(id, row);
    }
    return row;
  }
}
