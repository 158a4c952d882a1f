import { check } from './check.ts';
import { Z95 } from './z95.ts';

/** Scores by kind: 0–6, 7–8, 9–10. */
export interface ScoreCounts {
  detractors: number;
  passives: number;
  promoters: number;
}

export type ScoreStatus = 'NO_DATA' | 'TOO_FEW' | 'SHOW_WITH_RANGE' | 'OK';

export interface NpsInterval {
  status: ScoreStatus;
  /** Answers. */
  n: number;
  /** (promoters − detractors) / n, from -1 to 1. Null without an answer. */
  nps: number | null;
  /** Standard error of the multinomial share: √((p + d − (p − d)²) / n). */
  se: number | null;
  low: number | null;
  high: number | null;
}

/**
 * The Net Promoter Score of some answers and its range, on [-1, 1].
 *
 * The interval is the score interval: all δ with |nps − δ| / √(v₀(δ)/n) ≤ z, where v₀(δ) is the variance that the data make likeliest
 * were δ the truth (closed form, Tango 1998, Stat. Med. 17:891). Rocks 2016, Am. Stat. 70:365. The plain Wald interval is never
 * shown: at 10 answers it holds the truth in 65 % of cases, not in 95 %, and says ±0 where all are promoters.
 *
 * Gates: no answer `NO_DATA`; under 10 `TOO_FEW`; 10 to 29 `SHOW_WITH_RANGE`. Numbers are filled from one answer on.
 *
 * @throws InsightsError where a count is negative, not whole or not there.
 */
export function npsInterval(counts: ScoreCounts): NpsInterval {
  checkScoreCounts(counts, 'counts');
  const { detractors, passives, promoters } = counts;
  const n = detractors + passives + promoters;
  if (n === 0) return { status: 'NO_DATA', n, nps: null, se: null, low: null, high: null };
  const nps = (promoters - detractors) / n;
  const variance = Math.max(0, (promoters + detractors) / n - nps ** 2);
  return {
    status: scoreStatus(n),
    n,
    nps,
    se: Math.sqrt(variance / n),
    low: scoreLimit(counts, -1),
    high: scoreLimit(counts, 1),
  };
}

/** What may be said of a score from so many answers. */
export function scoreStatus(n: number): ScoreStatus {
  if (n === 0) return 'NO_DATA';
  if (n < 10) return 'TOO_FEW';
  return n < 30 ? 'SHOW_WITH_RANGE' : 'OK';
}

export function checkScoreCounts(counts: ScoreCounts, argument: string): void {
  check.given(counts, argument);
  for (const kind of ['detractors', 'passives', 'promoters'] as const) check.count(counts[kind], `${argument}.${kind}`);
}

/** The δ between the score and the `end` of the scale that is just not excluded. */
function scoreLimit(counts: ScoreCounts, end: -1 | 1): number {
  const { detractors, passives, promoters } = counts;
  const n = detractors + passives + promoters;
  const nps = (promoters - detractors) / n;
  if (nps === end) return end;
  let inside = nps;
  let outside: number = end;
  // Each step halves the gap: after 60 there is no number left between the two.
  for (let step = 0; step < 60; step++) {
    const delta = (inside + outside) / 2;
    if ((nps - delta) ** 2 * n <= Z95 ** 2 * nullVariance(counts, delta)) inside = delta;
    else outside = delta;
  }
  return (inside + outside) / 2;
}

/** Variance of one answer's −1, 0 or 1, as the counts make it likeliest under a true score of `delta`. */
function nullVariance({ detractors, passives, promoters }: ScoreCounts, delta: number): number {
  const n = detractors + passives + promoters;
  const a = 2 * n;
  const b = -promoters - detractors + (2 * n - promoters + detractors) * delta;
  const c = -detractors * delta * (1 - delta);
  const likeliest = (Math.sqrt(Math.max(0, b ** 2 - 4 * a * c)) - b) / (2 * a);
  return Math.max(0, 2 * likeliest + delta * (1 - delta));
}
