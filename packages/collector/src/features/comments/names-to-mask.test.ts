import { expect, test } from 'vitest';
import { namesToMask } from './names-to-mask.ts';

const found = (texts: string[], names: string[], keep: string[] = []) =>
  namesToMask({ texts, names, keep: new Set(keep) });

test.each([
  ['what stands there, whole or in part', ['Marie told me'], ['Marie Curie', 'Max Born'], ['Marie']],
  ['in small letters', ['marie told me', 'thanks, marie'], ['Marie Curie'], ['Marie']],
  ['with a hyphen, and what follows it', ["Anne-Marie's desk"], ['Anne-Marie O’Hara'], ['Anne-Marie']],
  ['decomposed letters', ['Jose\u0301 came'], ['Jos\u00e9'], ['José']],
  ['scripts without spaces', ['花子が親切でした'], ['佐藤 花子'], ['花子']],
  ['nothing', [], ['Marie'], []],
  ['names of no letters', ['a ! b'], ['!', ' ', ''], []],
])('%s', (_, texts, names, expected) => {
  expect(found(texts, names)).toEqual(expected);
});

test('what is mostly written small is a word, though somebody is called so', () => {
  const texts = ['a long wait', 'too long', 'so long', 'Long ago'];
  expect(found(texts, ['Peter Long'])).toEqual([]);
  expect(found(texts.slice(1), ['Peter Long'])).toEqual(['Long']);
  expect(found([...texts, 'Long', 'Long', 'Mr Long'], ['Peter Long'])).toEqual(['Long']);
});

test.each([
  ['جميل', 'مكان جميل'],
  ['美丽', '这里很美丽'],
])('a word of a script without capitals is a name while it is rare: %s', (name, text) => {
  expect(found([text, text], [name])).toEqual([name]);
  expect(found([text, text, text], [name])).toEqual([]);
});

test('public names are no secret', () => {
  expect(found(['Harbor is nice, said Harbor'], ['Emily Harbor'], ['harbor'])).toEqual([]);
});
