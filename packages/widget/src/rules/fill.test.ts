import type { PageQuestion } from '@goodword/protocol';
import { expect, it } from 'vitest';
import { fill } from './fill.ts';

const questions: PageQuestion[] = [
  { id: 'who', type: 'text', text: 'Who helped you?' },
  {
    id: 'why',
    type: 'choice',
    text: 'Why?',
    many: true,
    options: [
      { id: 'price', text: 'The price' },
      { id: 'wait', text: 'The wait' },
    ],
    other: 'Something else',
  },
];
const ask = (text: string) => ({ id: 'next', type: 'text', text }) as PageQuestion;

it.each([
  ['words', 'Was {answer.who} kind?', { who: ' Maria ' }, 'Was Maria kind?'],
  [
    'the texts of what was chosen',
    '{answer.why}: tell us.',
    { why: { chosen: ['price', 'wait'] } },
    'The price, The wait: tell us.',
  ],
  ['what stands beside "other"', '{answer.why}?', { why: { chosen: ['other'], other: 'Parking' } }, 'Parking?'],
  ['a default, where there is no answer', 'Was {answer.who|everybody} kind?', {}, 'Was everybody kind?'],
  ['nothing, where there is neither', 'Was{answer.who} it kind?', {}, 'Was it kind?'],
  ['a refusal to say as no answer', '{answer.who|Somebody}', { who: { declined: true as const } }, 'Somebody'],
  ['braces that a customer types as they are', '{answer.who}', { who: '{answer.why} <b>' }, '{answer.why} <b>'],
])('fills in %s', (_what, text, answers, expected) => {
  expect(fill(questions, ask(text), answers).text).toBe(expected);
});
