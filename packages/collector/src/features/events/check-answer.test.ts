import { type AnswerValue, type ProgramInput, program } from '@goodword/protocol';
import { describe, expect, it } from 'vitest';
import { checkAnswer } from './check-answer.ts';

type QuestionInput = ProgramInput['questions'][number];

const ask = (given: QuestionInput) => {
  const input: ProgramInput = {
    id: 'p',
    name: 'P',
    questions: [given],
    recommend: { title: 'R', prompt: 'P' },
    thanks: { title: 'T' },
  };
  const [question] = program.parse(input).questions;
  if (!question) throw new Error('a program has a question');
  return question;
};

const base = { id: 'q', text: 'Q?' };
const ends = { low: 'No', high: 'Yes' };
const items = [
  { id: 'a', text: 'A' },
  { id: 'b', text: 'B' },
  { id: 'c', text: 'C' },
];
const SCORE: QuestionInput = { ...base, type: 'score', ...ends };
const CHOICE: QuestionInput = { ...base, type: 'choice', options: items };
const MANY: QuestionInput = { ...CHOICE, many: true, other: 'Something else' };
const RANKING: QuestionInput = { ...base, type: 'ranking', items };
const DRIVERS: QuestionInput = { ...base, type: 'drivers', items, ...ends };
const CONTACT: QuestionInput = { ...base, type: 'contact', permission: 'Call me' };

const TABLE: [question: QuestionInput, right: AnswerValue[], wrong: AnswerValue[]][] = [
  [SCORE, [0, 10], [-1, 11, 9.5, '9', [], { declined: true }]],
  [{ ...base, type: 'stars' }, [1, 5], [0, 6, 'five']],
  [{ ...base, type: 'smileys' }, [1, 5], [0, 6]],
  [{ ...base, type: 'smileys', faces: 3 }, [1, 3], [0, 4]],
  [{ ...base, type: 'thumbs' }, [0, 1], [2, 'up']],
  [{ ...base, type: 'effort', ...ends }, [1, 7], [0, 8]],
  [
    CHOICE,
    [{ chosen: ['a'] }],
    [{ chosen: [] }, { chosen: ['a', 'b'] }, { chosen: ['z'] }, { chosen: ['other'] }, ['a'], 'a', { a: 1 }],
  ],
  [
    MANY,
    [{ chosen: ['a', 'c'] }, { chosen: [] }, { chosen: ['other'] }, { chosen: ['a', 'other'], other: 'Parking' }],
    [{ chosen: ['a', 'a'] }, { chosen: ['a'], other: 'Parking' }, { chosen: ['z'] }],
  ],
  // An option may be called so without having a field.
  [
    { ...CHOICE, options: [...items, { id: 'other', text: 'None' }] },
    [{ chosen: ['other'] }],
    [{ chosen: ['other'], other: 'x' }],
  ],
  [RANKING, [['b', 'a', 'c'], ['b']], [['a', 'a'], ['a', 'z'], 'a', { a: 1 }]],
  // An older version of the program may have had other drivers.
  [DRIVERS, [{ a: 1, b: 5 }, { gone: 3 }], [{ a: 6 }, 3, ['a'], { declined: true }]],
  [{ ...base, type: 'comment' }, ['', 'Words'], [3, ['Words']]],
  [{ ...base, type: 'text' }, ['', 'Words'], [3, ['Words']]],
  [
    { ...base, type: 'date' },
    ['2026-02-28', '2024-02-29'],
    ['2026-02-29', '2026-13-01', '2026-2-1', '28.02.2026', '2026-02-28T00:00:00Z', '', 20_260],
  ],
  [{ ...base, type: 'location' }, ['harbor', 'store-42'], ['', 'the harbor', '../x', 7]],
  [CONTACT, [], ['555 0101', 'anna@mail.example', { declined: true }]],
  [{ ...base, type: 'consent', permission: 'Yes' }, [0, 1], [2, 'yes', -1]],
];

const CASES = TABLE.map(([given, right, wrong]) => ({ type: given.type, given, right, wrong }));

describe.each(CASES)('$type', ({ given, right, wrong }) => {
  const question = ask(given);

  it.each([...right, null].map((value) => ({ value })))('takes $value', ({ value }) => {
    expect(checkAnswer(question, value)).toBeUndefined();
  });

  it.each(wrong.map((value) => ({ value })))('refuses $value and says why', ({ value }) => {
    expect(checkAnswer(question, value)).toEqual(expect.any(String));
  });

  it('may be declined where the question offers it', () => {
    expect(checkAnswer({ ...question, mayDecline: true }, { declined: true })).toBeUndefined();
  });
});

it('sends a contact where contacts belong', () => {
  expect(checkAnswer(ask(CONTACT), '555 0101')).toBe('a contact is asked through contact.requested');
});

it('takes a driver that is called like a part of another answer for a driver', () => {
  const named = ask({ ...base, type: 'drivers', items: [{ id: 'declined', text: 'D' }], ...ends });
  expect(checkAnswer(named, { declined: 5 })).toBeUndefined();
});
