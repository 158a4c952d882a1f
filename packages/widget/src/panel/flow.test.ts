import type { PageQuestion } from '@goodword/protocol';
import { describe, expect, it } from 'vitest';
import { type Answers, isAnswered, mayGoOn } from './flow.ts';

const score: PageQuestion = {
  id: 'score',
  type: 'score',
  text: 'How likely?',
  required: true,
  low: 'Not',
  high: 'Very',
};
const comment: PageQuestion = { id: 'words', type: 'comment', text: 'What?', required: false };
const drivers: PageQuestion = {
  id: 'drivers',
  type: 'drivers',
  text: 'How true?',
  required: false,
  low: 'Not',
  high: 'Fully',
  items: [
    { id: 'staff', text: 'Welcome' },
    { id: 'wait', text: 'Wait' },
  ],
};

describe('an answer', () => {
  it.each([
    ['nothing', score, undefined, false],
    ['a zero', score, 0, true],
    ['an answer that was taken back', score, null, false],
    ['spaces', comment, '  \n', false],
    ['words', comment, ' Fine ', true],
    ['no driver', drivers, {}, false],
    ['one driver of two', drivers, { staff: 5 }, true],
    ['one driver of two, all needed', { ...drivers, required: true }, { staff: 5 }, false],
    ['all drivers', { ...drivers, required: true }, { staff: 5, wait: 1 }, true],
  ])('%s', (_what, question, value, expected) => {
    expect(isAnswered(question, value)).toBe(expected);
  });
});

describe('going on', () => {
  const optional = { ...score, required: false };
  it.each([
    ['holds at a required question without an answer', [score, comment], {}, 0, false],
    ['goes on with one', [score, comment], { score: 0 }, 0, true],
    ['goes on from a question that may stay empty', [optional, comment], {}, 0, true],
    ['sends no response without any answer', [optional, comment], {}, 1, false],
    ['sends with one answer, wherever it was given', [optional, comment], { score: 7 }, 1, true],
  ])('%s', (_what, questions, answers, index, expected) => {
    const has = (question: PageQuestion) => isAnswered(question, (answers as Answers)[question.id]);
    expect(mayGoOn(questions, has, index, index === questions.length - 1)).toBe(expected);
  });
});
