import { expect, it } from 'vitest';
import { breakPoints } from './break-points.ts';

it.each([
  ['en', 'a well-known place, twice', ['a ', 'well-', 'known ', 'place, ', 'twice']],
  ['en', '"Quoted" (or so)', ['"Quoted" ', '(or ', 'so)']],
  ['es', 'Bien. ¿Otra vez? ¡Sí!', ['Bien. ', '¿Otra ', 'vez? ', '¡Sí!']],
  ['fr', 'Merci ! & "bravo"', ['Merci ! ', '& ', '"bravo"']],
  ['ja', '雨の日に、来た。', ['雨の', '日に、', '来た。']],
  ['ja', '「直す」と言った', ['「直す」と', '言った']],
  ['ja', '終わった。また行く！', ['終わった。', 'また', '行く！']],
  ['ja', 'はい、その通り', ['はい、', 'その', '通り']],
  ['zh-Hans', '很好。好，谢谢', ['很好。', '好，', '谢谢']],
])('%s: %s', (language, text, pieces) => {
  expect(breakPoints(text, language)).toEqual(pieces);
});
