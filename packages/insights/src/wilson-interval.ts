import { check } from './check.ts';
import { Z95 } from './z95.ts';

export interface WilsonInterval {
  status: 'NO_DATA' | 'OK';
  /** successes / n, from 0 to 1. Null where n is 0. */
  share: number | null;
  low: number | null;
  high: number | null;
}

/**
 * A share and its 95 % range: satisfied customers (the top two boxes), a step of the funnel.
 *
 * Wilson's score interval, centre (p + z²/2n) / (1 + z²/n), half width z√(pq/n + z²/4n²) / (1 + z²/n). Wilson 1927; Newcombe 1998,
 * Stat. Med. 17:857, method 3.
 *
 * @throws InsightsError where a count is negative or not whole, or there are more successes than n.
 */
export function wilsonInterval(input: { successes: number; n: number }): WilsonInterval {
  check.given(input, 'input');
  const { successes, n } = input;
  check.share(successes, n, { part: 'successes', whole: 'n' });
  if (n === 0) return { status: 'NO_DATA', share: null, low: null, high: null };
  const share = successes / n;
  const spread = Z95 ** 2 / n;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (Z95 * Math.sqrt((share * (1 - share)) / n + spread / (4 * n))) / (1 + spread);
  // At the ends of the scale the limit is the end itself; rounding would leave it 1e-17 away.
  return {
    status: 'OK',
    share,
    low: successes === 0 ? 0 : centre - half,
    high: successes === n ? 1 : centre + half,
  };
}
