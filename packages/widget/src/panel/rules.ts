import type { PageQuestion } from '@goodword/protocol';
import type { Answers } from './flow.ts';

/** What depends on earlier answers: in a file of its own, loaded where a survey needs any of it. */
export interface Rules {
  /** The index of the question that comes after this one; the number of questions at the end. */
  following(questions: readonly PageQuestion[], answers: Answers, index: number): number;
  /** The question with earlier answers in its texts. */
  fill(questions: readonly PageQuestion[], question: PageQuestion, answers: Answers): PageQuestion;
}
