import { expect, it } from 'vitest';
import { breakPoints } from './break-points.ts';

it.each([
  ['en', 'a well-known place, twice', ['a ', 'well-', 'known ', 'place, ', 'twice']],
  ['en', '"Quoted" (or so)', ['"Quoted" ', '(or ', 'so)']],
  ['ja', '雨の日に、来た。', ['雨の', '日に、', '来た。']],
  ['ja', '「直す」と言った', ['「直す」と', '言った']],
])('%s: %s', (language, text, pieces) => {
  expect(breakPoints(text, language)).toEqual(pieces);
});
