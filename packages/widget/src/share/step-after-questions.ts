import type { AfterContext } from '../panel/context.ts';
import { canShare } from './can-share.ts';

/** The steps after the questions. */
export type LaterStep = 'share' | 'followUp' | 'thanks';

const PROMOTER_FROM = 9;
const DETRACTOR_TO = 6;

/**
 * The step that a score calls for, `NaN` where there is none. A good score makes the invitation to share prominent, a bad one offers
 * that somebody gets in touch; everyone ends at the thanks, where sharing is open to all.
 */
export function stepFor(score: number): LaterStep {
  if (score >= PROMOTER_FROM) return 'share';
  return score <= DETRACTOR_TO ? 'followUp' : 'thanks';
}

/** The same step, or the thanks where it is not to be had here. */
export function stepHere(step: LaterStep, context: Pick<AfterContext, 'config' | 'after'>): LaterStep {
  const isHere = step === 'share' ? canShare(context) : step === 'thanks' || context.after.followUp;
  return isHere ? step : 'thanks';
}
