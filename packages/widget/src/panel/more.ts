import type { AnswerValue, PageQuestion } from '@goodword/protocol';
import type { View } from '../render/view.ts';
import type { PanelContext } from './context.ts';
import type { Answers } from './flow.ts';

/** What a question is drawn with. */
export interface QuestionParts {
  context: PanelContext;
  question: PageQuestion;
  value: AnswerValue | undefined;
  /** The customer ticked that their comment may be shown. */
  isPermitted: boolean | undefined;
  /** An answer is needed and was not given. */
  isHeld: boolean;
  /** `isTyping`: it is not finished yet, and sent when the field is left. */
  onAnswer: (value: AnswerValue, isTyping?: boolean) => void;
  onPermit: (question: string) => void;
  /** A field was left: what stands in it is an answer. */
  onLeave: () => void;
  /** Draws the card anew. */
  redraw: () => void;
}

/** What depends on earlier answers: in a file of its own, loaded where a survey needs any of it. */
export interface Rules {
  /** The index of the question that comes after this one; the number of questions at the end. */
  following(questions: readonly PageQuestion[], answers: Answers, index: number): number;
  /** The question with earlier answers in its texts. */
  fill(questions: readonly PageQuestion[], question: PageQuestion, answers: Answers): PageQuestion;
}

/** The rarer questions: a file of their own, loaded for programs that have any. */
export interface More {
  css: string;
  /** Draws a question of a rarer type; nothing for the common ones. */
  draw(parts: QuestionParts): View;
  /** The box for "Prefer not to say". */
  decline(parts: QuestionParts): View;
  isAnswered(question: PageQuestion, value: AnswerValue | undefined, needsEvery?: boolean): boolean;
  /** What to write instead, where an answer is missing; '' for the usual sentence, nothing where the question says so itself. */
  missing(context: PanelContext, question: PageQuestion, value: AnswerValue | undefined): string | undefined;
  /** Puts the parts of a question in the order that chance gives to a response. */
  shuffle(question: PageQuestion, response: string): PageQuestion;
  /** Sends an answer that is no answer event; whether it did. */
  report(context: PanelContext, question: PageQuestion, value: AnswerValue): boolean;
}
