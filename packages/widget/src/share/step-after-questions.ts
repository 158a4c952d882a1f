import type { AfterContext } from '../panel/context.ts';
import type { Answers } from '../panel/flow.ts';
import { isUnhappy } from './is-unhappy.ts';
import { scoreOf } from './score-of.ts';

/** The steps after the questions. */
export type LateStep = 'share' | 'followUp' | 'thanks';

const PROMOTER_FROM = 9;

/**
 * The step that a score leads to. A good score makes the invitation to share prominent, a bad one offers that somebody
 * gets in touch; everyone ends at the thanks, where sharing is open to all.
 */
export function stepAfterQuestions(
  { questions, followUp }: Pick<AfterContext['program'], 'questions'> & Pick<AfterContext['after'], 'followUp'>,
  answers: Answers,
  canShare: boolean,
): LateStep {
  const score = scoreOf({ questions }, answers);
  if (score === undefined) return 'thanks';
  if (score >= PROMOTER_FROM && canShare) return 'share';
  return isUnhappy(score) && followUp ? 'followUp' : 'thanks';
}
