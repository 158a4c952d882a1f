import { check } from './check.ts';
import { mover } from './mover.ts';
import { checkScoreCounts, npsInterval, type ScoreCounts, type ScoreStatus, scoreStatus } from './nps-interval.ts';

export interface NpsDifference {
  status: ScoreStatus;
  /** Score of a less score of b, from -2 to 2. Null where one of them has no answer. */
  diff: number | null;
  low: number | null;
  high: number | null;
}

/**
 * The difference of two independent Net Promoter Scores (two locations, two months) and its 95 % range: MOVER on the two score
 * intervals. Zou & Donner 2008, Stat. Med. 27:1693.
 *
 * Gates: those of `npsInterval`, for the one of the two with fewer answers.
 *
 * @throws InsightsError where a count is negative, not whole or not there.
 */
export function npsDifference(input: { a: ScoreCounts; b: ScoreCounts }): NpsDifference {
  check.given(input, 'input');
  checkScoreCounts(input.a, 'a');
  checkScoreCounts(input.b, 'b');
  const [a, b] = [npsInterval(input.a), npsInterval(input.b)];
  const status = scoreStatus(Math.min(a.n, b.n));
  if (a.nps === null || a.low === null || a.high === null || b.nps === null || b.low === null || b.high === null)
    return { status, diff: null, low: null, high: null };
  const range = mover({ value: a.nps, low: a.low, high: a.high }, { value: b.nps, low: b.low, high: b.high });
  return { status, ...range };
}
