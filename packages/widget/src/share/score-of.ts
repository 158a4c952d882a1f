import type { AfterContext } from '../panel/context.ts';
import type { Answers } from '../panel/flow.ts';

/** What the customer gave as their score; `NaN`, which is neither good nor bad, where none was asked for or given. */
export function scoreOf({ questions }: Pick<AfterContext['program'], 'questions'>, answers: Answers): number {
  const question = questions.find(({ type }) => type === 'score');
  const score = question && answers[question.id];
  return typeof score === 'number' ? score : Number.NaN;
}
