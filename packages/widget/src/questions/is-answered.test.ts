import type { AnswerValue, PageQuestion } from '@goodword/protocol';
import { expect, it } from 'vitest';
import { isAnswered, today } from './is-answered.ts';

const items = [
  { id: 'a', text: 'A' },
  { id: 'b', text: 'B' },
];
const asked = (type: PageQuestion['type'], more = {}) => ({ id: 'q', text: 'Q', type, ...more }) as PageQuestion;

it.each<[string, PageQuestion, AnswerValue | undefined, boolean]>([
  ['a choice', asked('choice', { options: items }), { chosen: ['a'] }, true],
  ['nothing chosen', asked('choice', { options: items }), { chosen: [] }, false],
  ['"other" without a word', asked('choice', { options: items, other: 'Other' }), { chosen: ['other'] }, false],
  ['"other" in words', asked('choice', { options: items, other: 'Other' }), { chosen: ['other'], other: 'x' }, true],
  ['"other" without a word beside a choice', asked('choice', { options: items }), { chosen: ['a', 'other'] }, true],
  ['a ranking', asked('ranking', { items }), ['b', 'a'], true],
  ['a ranking that is not finished', asked('ranking', { items }), ['b'], false],
  ['thumbs down', asked('thumbs'), 0, true],
  ['a ticked box', asked('consent', { permission: 'Yes' }), 1, true],
  ['an unticked box', asked('consent', { permission: 'Yes' }), null, false],
  ['today', asked('date'), today(), true],
  ['tomorrow', asked('date'), today(-1), false],
  ['a refusal to say', asked('choice', { options: items, mayDecline: true }), { declined: true }, true],
])('%s', (_what, question, value, expected) => {
  expect(isAnswered(question, value)).toBe(expected);
});
