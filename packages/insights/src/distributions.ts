import fCdf from '@stdlib/stats-base-dists-f-cdf';
import fInverse from '@stdlib/stats-base-dists-f-quantile';
import standardNormalCdf from '@stdlib/stats-base-dists-normal-cdf';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tInverse from '@stdlib/stats-base-dists-t-quantile';

/*
 * The only file that knows the library. Tails are asked for as tails: 1 - P would have lost its digits where p is small.
 */

/** P(Z ≤ z) of the standard normal distribution. */
export function normalCdf(z: number): number {
  return standardNormalCdf(z, 0, 1);
}

/** P(|T| ≥ |t|): the two-sided p of a t. */
export function twoSidedT(t: number, degrees: number): number {
  return Math.min(1, 2 * tCdf(-Math.abs(t), degrees));
}

/** The t below which T stays with probability `p`. */
export function tQuantile(p: number, degrees: number): number {
  return tInverse(p, degrees);
}

/** P(F ≥ f). By the reciprocal: F with its degrees exchanged is 1/F. */
export function fTail(f: number, { between, within }: FDegrees): number {
  if (f <= 0) return 1;
  return f === Number.POSITIVE_INFINITY ? 0 : fCdf(1 / f, within, between);
}

/** The f below which F stays with probability `p`. */
export function fQuantile(p: number, { between, within }: FDegrees): number {
  return fInverse(p, between, within);
}

export interface FDegrees {
  between: number;
  within: number;
}
