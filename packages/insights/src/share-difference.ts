import { check } from './check.ts';
import { mover } from './mover.ts';
import { wilsonInterval } from './wilson-interval.ts';

export interface TwoShares {
  /** Successes of the first group, and its size; of the second. */
  x1: number;
  n1: number;
  x2: number;
  n2: number;
}

export interface ShareDifference {
  status: 'NO_DATA' | 'OK';
  /** x1/n1 − x2/n2. Null where a group is empty. */
  diff: number | null;
  low: number | null;
  high: number | null;
}

/**
 * The difference of two independent shares and its 95 % range: Newcombe's hybrid score interval (Stat. Med. 1998, 17:873,
 * method 10), which is MOVER on two Wilson intervals.
 *
 * @throws InsightsError where a count is negative or not whole, or successes are more than the group.
 */
export function shareDifference(input: TwoShares): ShareDifference {
  check.given(input, 'input');
  const { x1, n1, x2, n2 } = input;
  check.share(x1, n1, { part: 'x1', whole: 'n1' });
  check.share(x2, n2, { part: 'x2', whole: 'n2' });
  const [first, second] = [wilsonInterval({ successes: x1, n: n1 }), wilsonInterval({ successes: x2, n: n2 })];
  if (first.share === null || first.low === null || first.high === null) return NOTHING;
  if (second.share === null || second.low === null || second.high === null) return NOTHING;
  const { share: one, low: oneLow, high: oneHigh } = first;
  const { share: other, low: otherLow, high: otherHigh } = second;
  const range = mover({ value: one, low: oneLow, high: oneHigh }, { value: other, low: otherLow, high: otherHigh });
  return { status: 'OK', ...range };
}

const NOTHING: ShareDifference = { status: 'NO_DATA', diff: null, low: null, high: null };
