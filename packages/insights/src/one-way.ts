/** What one location's values come to. */
export interface Group {
  n: number;
  mean: number;
  /** Sum of squared deviations from the location's own mean. */
  within: number;
}

export interface OneWay {
  /** Locations with a value, and values. */
  groups: number;
  n: number;
  /** Null where no location has two values: nothing is known of the variance within. */
  msWithin: number | null;
  /** Null where there are fewer than two locations. */
  msBetween: number | null;
  /** (N − Σn²/N) / (k − 1): the group size that counts where sizes differ. */
  n0: number | null;
  /** Variance between locations, never negative. */
  between: number;
  /** The brand's mean: locations weighted by 1 / (between + msWithin / n), generalised least squares. Null without a value. */
  mean: number | null;
}

const SAME_MEANS = 1e-24;
const SAME_SQUARES = 1e-12;

/**
 * One-way random effects by analysis of variance, for groups of any sizes. Searle, Casella & McCulloch 1992, chapter 3. The mean
 * group size in place of n₀ would overstate the differences.
 */
export function oneWay(all: readonly Group[]): OneWay {
  const groups = all.filter(({ n }) => n > 0);
  const k = groups.length;
  const n = sum(groups, (group) => group.n);
  const squaresWithin = sum(groups, (group) => group.within);
  const msWithin = n > k ? squaresWithin / (n - k) : null;
  if (k === 0) return { groups: k, n, msWithin, msBetween: null, n0: null, between: 0, mean: null };
  const grand = sum(groups, (group) => group.n * group.mean) / n;
  if (k === 1) return { groups: k, n, msWithin, msBetween: null, n0: null, between: 0, mean: grand };
  const msBetween = sum(groups, (group) => group.n * (group.mean - grand) ** 2) / (k - 1);
  const n0 = (n - sum(groups, (group) => group.n ** 2) / n) / (k - 1);
  // Equal means of fractions differ in their last digits: that is no difference between locations.
  const excess = msBetween - (msWithin ?? Number.POSITIVE_INFINITY);
  const between = excess > SAME_SQUARES * (msWithin ?? 0) && excess > SAME_MEANS * grand ** 2 ? excess / n0 : 0;
  return { groups: k, n, msWithin, msBetween, n0, between, mean: weightedMean(groups, { between, msWithin }) ?? grand };
}

/** B = between / (between + msWithin / n): how much a location's own mean counts, 0 to 1. */
export function shrinkage({ between, msWithin }: Pick<OneWay, 'between' | 'msWithin'>, n: number): number {
  return n > 0 && between > 0 ? between / (between + (msWithin ?? 0) / n) : 0;
}

/** Where nothing differs between locations all values count the same, which the caller has at hand already. */
function weightedMean(
  groups: readonly Group[],
  { between, msWithin }: Pick<OneWay, 'between' | 'msWithin'>,
): number | null {
  if (between === 0) return null;
  const weights = groups.map(({ n }) => 1 / (between + (msWithin ?? 0) / n));
  return sum(groups, ({ mean }, at) => (weights[at] ?? 0) * mean) / sum(weights, (weight) => weight);
}

function sum<Each>(all: readonly Each[], value: (each: Each, at: number) => number): number {
  return all.reduce((total, each, at) => total + value(each, at), 0);
}
