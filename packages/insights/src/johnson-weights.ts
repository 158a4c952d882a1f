import type { Eigen } from './symmetric-eigen.ts';

const NOTHING = 1e-9;

/**
 * Johnson's relative weights (Multiv. Behav. Res. 2000, 35:1), which are Genizi's: drivers are replaced by the uncorrelated variables
 * nearest to them (Z = X R^-½), R² is split among those, and each part handed back to the drivers by their squared correlations. In units
 * of R²; the parts add up to it.
 *
 * @param eigen of the drivers' correlations.
 * @param toOutcome their correlations with the outcome.
 */
export function johnsonWeights({ values, vectors }: Eigen, toOutcome: readonly number[]): number[] {
  const p = toOutcome.length;
  const root = Array.from({ length: p }, () => new Float64Array(p));
  const along = new Float64Array(p);
  for (const [at, value] of values.entries()) {
    if (value <= NOTHING) continue;
    const vector = vectors[at] ?? [];
    const score = vector.reduce((total, each, index) => total + each * (toOutcome[index] ?? 0), 0);
    for (const [one, mine] of vector.entries()) {
      along[one] = (along[one] ?? 0) + (mine * score) / Math.sqrt(value);
      const row = root[one];
      if (row)
        for (const [other, theirs] of vector.entries())
          row[other] = (row[other] ?? 0) + Math.sqrt(value) * mine * theirs;
    }
  }
  return root.map((row) => row.reduce((total, each, index) => total + (each * (along[index] ?? 0)) ** 2, 0));
}
