import { check } from './check.ts';
import { InsightsError } from './insights-error.ts';

export interface DayAtLocation {
  /** Good answers that day (promoters, satisfied), of n. */
  x: number;
  n: number;
  /** What is normal there, as a beta distribution: roughly, good answers and others so far. Above 0. */
  alpha: number;
  beta: number;
}

export interface BadDay {
  status: 'TOO_FEW' | 'OK';
  /** Pr(X ≤ x) on a normal day. Bad is below .00135; the caller compares. */
  p: number;
  /** Pr(X = 0): where even that is .00135 or more, no result of this day could be called bad. */
  lowestPossibleP: number;
}

/** The tail beyond three standard deviations. */
export const BAD_DAY_P = 0.00135;

/** The tail is a sum with a term an answer. */
const LARGEST_DAY = 1e7;

/**
 * Whether one day at one location is bad beyond chance: the exact lower tail of the beta-binomial distribution. Gelman et al.,
 * Bayesian Data Analysis, 3rd edition, chapter 2. Summed in logarithms from 0 upwards, for the tail is what counts.
 *
 * Gate: Pr(X = 0) ≥ .00135 `TOO_FEW`.
 *
 * @throws InsightsError where x is more than n, a count is wrong, or alpha or beta is not above 0.
 */
export function badDay(input: DayAtLocation): BadDay {
  check.given(input, 'input');
  const { x, n, alpha, beta } = input;
  check.share(x, n, { part: 'x', whole: 'n' });
  if (n > LARGEST_DAY) throw new InsightsError('out_of_range', 'n', 'more answers than a day has');
  for (const name of ['alpha', 'beta'] as const) {
    check.number(input[name], name);
    if (input[name] <= 0) throw new InsightsError('out_of_range', name, 'must be above 0');
  }
  let log = 0;
  for (let each = 0; each < n; each++) log -= Math.log1p(alpha / (beta + each));
  const lowestPossibleP = Math.exp(log);
  let p = lowestPossibleP;
  for (let k = 0; k < x; k++) {
    log += Math.log(((n - k) / (k + 1)) * ((alpha + k) / (beta + n - k - 1)));
    p += Math.exp(log);
  }
  return { status: lowestPossibleP < BAD_DAY_P ? 'OK' : 'TOO_FEW', p: x === n ? 1 : Math.min(1, p), lowestPossibleP };
}
