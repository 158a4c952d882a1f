import { johnsonWeights } from './johnson-weights.ts';
import { lmgShares } from './lmg-shares.ts';
import { type Eigen, symmetricEigen } from './symmetric-eigen.ts';

/** Variances and covariances of some drivers, and of them with the outcome; any common factor will do. */
export interface Moments {
  /** A row and a column a driver. */
  drivers: readonly (readonly number[])[];
  withOutcome: readonly number[];
  outcome: number;
}

export interface DriverModel {
  /** Share of the outcome's variance that the drivers explain together, 0 to 1. */
  r2: number;
  /** The part of r2 that each brings; they add up to r2. */
  parts: number[];
  /** Units of the outcome per unit of the driver, the others held. */
  beta: number[];
  /** How many drivers say something that the others do not. */
  rank: number;
  /** Pairs (by index) of drivers that measure the same thing: variance inflated more than tenfold. */
  collinear: [number, number][];
}

/** Up to here every subset of drivers is solved: 4096 of them. Above, Johnson's weights, which need no subsets. */
const MOST_SUBSETS = 12;
const MOST_INFLATION = 10;
/** An eigenvalue of a correlation matrix below this is a zero with rounding. */
const NOTHING = 1e-9;

/**
 * What each driver brings to the outcome: LMG (the mean gain of R² over all orders of entering; Lindeman, Merenda & Gold 1980; Grömping
 * 2006, J. Stat. Softw. 17(1)) up to 12 drivers, above that Johnson's relative weights (Multiv. Behav. Res. 2000, 35:1). A driver without
 * variance gets 0, drivers that are the same share equally (generalised inverse), and nothing is ever NaN.
 */
export function driverModel({ drivers, withOutcome, outcome }: Moments): DriverModel {
  const all = withOutcome.map((_, at) => at);
  const varies = all.filter((at) => (drivers[at]?.[at] ?? 0) > 0);
  const parts = all.map(() => 0);
  const beta = all.map(() => 0);
  if (!(outcome > 0) || varies.length === 0) return { r2: 0, parts, beta, rank: 0, collinear: [] };
  const sd = varies.map((at) => Math.sqrt(drivers[at]?.[at] ?? 0));
  const scale = (one: number, other: number) => (sd[one] ?? 1) * (sd[other] ?? 1);
  const correlations = varies.map((row, one) =>
    varies.map((column, other) => (row === column ? 1 : (drivers[row]?.[column] ?? 0) / scale(one, other))),
  );
  const outcomeSd = Math.sqrt(outcome);
  const toOutcome = varies.map((at, index) => (withOutcome[at] ?? 0) / ((sd[index] ?? 1) * outcomeSd));
  const eigen = symmetricEigen(correlations);
  const found =
    varies.length > MOST_SUBSETS ? johnsonWeights(eigen, toOutcome) : lmgShares({ correlations, toOutcome });
  const slopes = solve(eigen, toOutcome);
  for (const [index, at] of varies.entries()) {
    parts[at] = found[index] ?? 0;
    beta[at] = ((slopes[index] ?? 0) * outcomeSd) / (sd[index] ?? 1);
  }
  return {
    r2: Math.min(
      1,
      found.reduce((total, part) => total + part, 0),
    ),
    parts,
    beta,
    rank: eigen.values.filter((value) => value > NOTHING).length,
    collinear: samePairs(correlations, eigen).map(([one, other]) => [varies[one] ?? 0, varies[other] ?? 0]),
  };
}

/** The slopes in standard deviations; of many solutions (drivers that are the same) the shortest, which treats them alike. */
function solve({ values, vectors }: Eigen, toOutcome: readonly number[]): number[] {
  const slopes = toOutcome.map(() => 0);
  for (const [at, value] of values.entries()) {
    if (value <= NOTHING) continue;
    const vector = vectors[at] ?? [];
    const along = vector.reduce((total, each, index) => total + each * (toOutcome[index] ?? 0), 0) / value;
    for (const [index, each] of vector.entries()) slopes[index] = (slopes[index] ?? 0) + along * each;
  }
  return slopes;
}

/**
 * Drivers with a variance inflation over 10, in pairs: each with the one that it goes with most, and with any other that alone inflates
 * it so much.
 */
function samePairs(correlations: readonly (readonly number[])[], { values, vectors }: Eigen): [number, number][] {
  const pairs: [number, number][] = [];
  const inflation = correlations.map((_, at) =>
    values.reduce((total, value, index) => total + (vectors[index]?.[at] ?? 0) ** 2 / Math.max(value, NOTHING), 0),
  );
  const strength = correlations.map((row, at) => row.map((value, other) => (other === at ? -1 : Math.abs(value))));
  const nearest = strength.map((row) => row.indexOf(Math.max(...row)));
  const isSame = (one: number, other: number) => {
    const r2 = (strength[one]?.[other] ?? 0) ** 2;
    const inflated = (inflation[one] ?? 0) > MOST_INFLATION && nearest[one] === other;
    return inflated || 1 > MOST_INFLATION * (1 - r2);
  };
  for (const one of correlations.keys())
    for (let other = one + 1; other < correlations.length; other++)
      if (isSame(one, other) || isSame(other, one)) pairs.push([one, other]);
  return pairs;
}
