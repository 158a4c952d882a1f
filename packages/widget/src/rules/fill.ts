import type { AnswerValue, PageQuestion } from '@goodword/protocol';
import { toJson } from '../client/to-json.ts';
import type { Answers } from '../panel/flow.ts';

/** What a customer answered, in words: the texts of what they chose, the number, what they wrote. */
function inWords(question: PageQuestion | undefined, value: AnswerValue | undefined): string {
  if (question?.type === 'choice' && value && typeof value === 'object' && 'chosen' in value) {
    const { chosen, other } = value as { chosen: string[]; other?: string };
    return chosen
      .map((id) => question.options.find((option) => option.id === id)?.text ?? other ?? question.other)
      .join(', ');
  }
  return typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';
}

/** The question with `{answer.reason}` filled in, wherever it stands in its texts; `{answer.reason|it}` has a default. */
export function fill(questions: readonly PageQuestion[], question: PageQuestion, answers: Answers): PageQuestion {
  const say = (text: string) =>
    text.replace(/\{answer\.([\w.-]+)(?:\|([^{}]*))?\}/g, (_, id: string, otherwise = '') => {
      const asked = questions.find((each) => each.id === id);
      return inWords(asked, answers[id]) || otherwise;
    });
  // Rules hold no texts, and texts no rules: whatever is a sentence may hold an answer.
  return JSON.parse(toJson(question), (_key, value) => (typeof value === 'string' ? say(value) : value));
}
