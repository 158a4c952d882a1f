import type { Condition, PageQuestion, Statement } from '@goodword/protocol';
import { decide, passes } from '@goodword/protocol/decide';
import type { Answers } from '../panel/flow.ts';
import { plainValue } from './plain-value.ts';

/** Whether a condition holds for these answers. What the collector left open about the place does not: there is none yet. */
function holds(condition: Condition | undefined, answers: Answers): boolean {
  const judge = (statement: Statement) =>
    'answer' in statement && passes(statement, plainValue(answers[statement.answer], statement.item));
  return !condition || decide(condition, judge) === true;
}

/**
 * The index of the question that comes after the one at `index`, by its own rules and by what the later ones are shown for;
 * the number of questions where the survey ends.
 */
export function following(questions: readonly PageQuestion[], answers: Answers, index: number): number {
  const rule = questions[index]?.goTo?.find((each) => holds(each.if, answers));
  let next = rule ? questions.findIndex(({ id }) => id === rule.to) : index + 1;
  if (next < 0) next = questions.length;
  while (next < questions.length && !holds(questions[next]?.showIf, answers)) next++;
  return next;
}
