import type { AfterSurvey, PageProgram } from '@goodword/protocol';
import type { Answers } from '../panel/flow.ts';

/** The steps after the questions. */
export type LateStep = 'share' | 'followUp' | 'thanks';

const PROMOTER_FROM = 9;
const DETRACTOR_TO = 6;

/**
 * The step that a score leads to. A good score makes the invitation to share prominent, a bad one offers that somebody
 * gets in touch; everyone ends at the thanks, where sharing is open to all.
 */
export function stepAfterQuestions(
  { questions, followUp }: Pick<PageProgram, 'questions'> & Pick<AfterSurvey, 'followUp'>,
  answers: Answers,
  canShare: boolean,
): LateStep {
  const question = questions.find(({ type }) => type === 'score');
  const score = question && answers[question.id];
  if (typeof score !== 'number') return 'thanks';
  if (score >= PROMOTER_FROM && canShare) return 'share';
  return score <= DETRACTOR_TO && followUp ? 'followUp' : 'thanks';
}
