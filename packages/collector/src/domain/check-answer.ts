import type { AnswerValue, Program } from '@goodword/protocol';

type Question = Program['questions'][number];

/** What is wrong with an answer to this question, as the end of a sentence; undefined where nothing is. */
export function checkAnswer(question: Question, value: AnswerValue): string | undefined {
  if (value === null) return undefined;
  switch (question.type) {
    case 'score':
      return isWhole(value, 0, 10) ? undefined : 'a score is a whole number from 0 to 10';
    case 'stars':
      return isWhole(value, 1, 5) ? undefined : 'stars are a whole number from 1 to 5';
    case 'comment':
      return typeof value === 'string' ? undefined : 'a comment is a text';
    case 'drivers': {
      if (typeof value !== 'object' || Array.isArray(value)) return 'drivers are an object of ratings by driver id';
      return Object.values(value).every((rating) => isWhole(rating, 1, 5))
        ? undefined
        : 'a rating is a whole number from 1 to 5';
    }
  }
}

function isWhole(value: AnswerValue, low: number, high: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;
}
