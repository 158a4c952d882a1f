import { expect, it } from 'vitest';
import words from '../languages/en/follow-up.ts';
import { contactOf, createContactQuestion } from './contact-question.tsx';

const question = createContactQuestion(words);
const given = (part: object) => JSON.stringify({ method: 'phone', contact: '555 0142', isTicked: true, ...part });

it.each([
  ['a number, ticked', given({}), true],
  ['a number without the tick', given({ isTicked: false }), false],
  ['half a number', given({ contact: '55' }), false],
  ['nothing', undefined, false],
])('%s', (_what, value, expected) => {
  expect(question.isAnswered(value)).toBe(expected);
});

it('begins without a tick', () => {
  expect(contactOf(undefined)).toEqual({ method: 'phone', contact: '', isTicked: false });
});
