import { DriverSumDeltas, type DriverSumRow } from './driver-sum-deltas.ts';
import type { Rated } from './rated-drivers.ts';

/** The counters of one location, program, local day and hour. */
export const COUNTERS = [
  'asked',
  'answered',
  'promoters',
  'passives',
  'detractors',
  'invited',
  'shares',
  'previews',
  'visitors',
  'reported',
  'confirmed',
] as const;
/** One counter of a rollup. */
export type Counter = (typeof COUNTERS)[number];

/** Where a count belongs. An empty text stands for "none": the key of a table cannot be null. */
export interface RollupKey {
  site: string;
  location: string;
  program: string;
  day: string;
  hour: number;
}

/** One row of counts. */
export type RollupRow = RollupKey & Record<Counter, number>;

/** One row of counts of a whole day: what reports read. */
export type RollupDayRow = Omit<RollupRow, 'hour'>;

/** Money by location, program, day and currency, in minor units. */
export interface RollupValueRow {
  site: string;
  location: string;
  program: string;
  day: string;
  currency: string;
  reported: number;
  confirmed: number;
}

/** What one row of a view adds to the rollups. */
export interface Contribution {
  key: RollupKey;
  counts: Partial<Record<Counter, number>>;
  value?: { currency: string; reported: number; confirmed: number };
  rated?: Rated;
}

/** Sums what changed, so that a group of events costs one write per row of the rollups. */
export class RollupDeltas {
  readonly #rows = new Map<string, RollupRow>();
  readonly #values = new Map<string, RollupValueRow>();
  readonly #drivers = new DriverSumDeltas();

  /** Replaces what a view's row added before by what it adds now. */
  replace(before: Contribution | undefined, after: Contribution | undefined): void {
    if (before) this.#add(before, -1);
    if (after) this.#add(after, 1);
  }

  /** The rows that are not all zero. */
  rows(): RollupRow[] {
    return [...this.#rows.values()].filter((row) => COUNTERS.some((counter) => row[counter] !== 0));
  }

  /** The same by day, as far as they are not all zero. */
  days(): RollupDayRow[] {
    const days = new Map<string, RollupDayRow>();
    for (const { hour: _, ...row } of this.#rows.values()) {
      const id = `${row.site}|${row.location}|${row.program}|${row.day}`;
      const day = days.get(id);
      if (day) for (const counter of COUNTERS) day[counter] += row[counter];
      else days.set(id, row);
    }
    return [...days.values()].filter((row) => COUNTERS.some((counter) => row[counter] !== 0));
  }

  /** The sums of money that are not zero. */
  values(): RollupValueRow[] {
    return [...this.#values.values()].filter((row) => row.reported !== 0 || row.confirmed !== 0);
  }

  /** What drivers' sums change by. */
  drivers(): DriverSumRow[] {
    return this.#drivers.rows();
  }

  #add(contribution: Contribution, sign: 1 | -1): void {
    const { site, location, program, day, hour } = contribution.key;
    const id = `${site}|${location}|${program}|${day}|${hour}`;
    let row = this.#rows.get(id);
    if (!row) {
      row = { site, location, program, day, hour, ...ZEROS };
      this.#rows.set(id, row);
    }
    const { counts } = contribution;
    for (const counter in counts) row[counter as Counter] += sign * (counts[counter as Counter] ?? 0);
    if (contribution.rated) this.#drivers.add(contribution.key, contribution.rated, sign);
    if (contribution.value) this.#addValue(contribution.key, contribution.value, sign);
  }

  #addValue(
    { site, location, program, day }: RollupKey,
    value: NonNullable<Contribution['value']>,
    sign: 1 | -1,
  ): void {
    const id = `${site}|${location}|${program}|${day}|${value.currency}`;
    let row = this.#values.get(id);
    if (!row) {
      row = { site, location, program, day, currency: value.currency, reported: 0, confirmed: 0 };
      this.#values.set(id, row);
    }
    row.reported += sign * value.reported;
    row.confirmed += sign * value.confirmed;
  }
}

const ZEROS = Object.fromEntries(COUNTERS.map((counter) => [counter, 0])) as Record<Counter, number>;
