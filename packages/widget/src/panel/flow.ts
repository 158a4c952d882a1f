import type { AnswerValue, PageQuestion } from '@goodword/protocol';

/** The answers by question. */
export type Answers = Record<string, AnswerValue | undefined>;

/** Whether a question has an answer: words that are more than spaces, or every driver where each is needed. */
export function isAnswered(
  question: PageQuestion,
  value: AnswerValue | undefined,
  needsEvery: boolean | undefined = question.required,
): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (question.type !== 'drivers' || !value) return value !== undefined && value !== null;
  const count = Object.keys(value).length;
  return needsEvery ? count === question.items.length : count > 0;
}

/**
 * Whether the customer may go on from a question. Only what is required holds them; but nobody sends a response
 * without a single answer, since it would be counted.
 */
export function mayGoOn(
  questions: readonly PageQuestion[],
  has: (question: PageQuestion) => boolean,
  index: number,
  isLast: boolean,
): boolean {
  const question = questions[index];
  if (question?.required && !has(question)) return false;
  return !isLast || questions.some(has);
}
