import { CUSTOMER_MODEL } from './customer-model.ts';

/**
 * The mean score that customers of this mean satisfaction would give if nobody were silent: rounded, cut to 0 and 10, in each style of
 * answering. `weights`: points of the score by a point of each driver.
 */
export function expectedScore(satisfaction: number, weights: readonly number[]): number {
  const { scoreNoise, halo, dayNoise, ends, middle, middleScore, generosity } = CUSTOMER_MODEL;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight ** 2, 0);
  const variance = scoreNoise ** 2 + dayNoise ** 2 + halo * sum ** 2 + (1 - halo) * squares;
  const given = (factor: number) => {
    const mean = middleScore + factor * (satisfaction - middleScore);
    const deviation = Math.sqrt(factor ** 2 * variance + generosity ** 2);
    let expected = 0;
    for (let score = 1; score <= 10; score++) expected += normalTail((score - 0.5 - mean) / deviation);
    return expected;
  };
  const others = 1 - ends.share - middle.share;
  return ends.share * given(ends.factor) + middle.share * given(middle.factor) + others * given(1);
}

/** Pr(Z > z), to 1e-7: Abramowitz & Stegun 26.2.17. */
function normalTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (series * Math.exp(-(z ** 2) / 2)) / Math.sqrt(2 * Math.PI);
  return z > 0 ? tail : 1 - tail;
}
