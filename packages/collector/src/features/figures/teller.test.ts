import { expect, test } from 'vitest';
import { teller } from './teller.ts';

test.each([
  ['as it is', 'en', 'Greet at the door', 'Greet at the door'],
  ['which runs the other way', 'en', 'تحية', '\u2068تحية\u2069'],
  ['which runs the other way, in a sentence from the right', 'he', 'Greet', '\u2068Greet\u2069'],
  ['which turns what follows', 'en', '\u202Eevil\u2069', 'evil'],
  ['which ends what keeps it in its place', 'ar', 'a\u2069\u202Eb', '\u2068ab\u2069'],
  ['of several lines', 'en', 'One\r\nTwo\n\n\nThree', 'One Two Three'],
  ['of which nothing is seen', 'en', '\u202E', ''],
])('a name %s', (_, language, text, said) => {
  expect(teller(language).name(text)).toBe(said);
});

test('what an owner wrote is no blank, no group of a replacement', () => {
  const { fill, count, name } = teller('en');
  const own = name("{day} $& $1 $' <b>");
  expect(fill('{text}, {who}', { text: own, who: 'Ines', day: 'never' })).toBe("{day} $& $1 $' <b>, Ines");
  expect(count({ one: '{count} {text}', other: '{count} {text}' }, 3, { text: '{count}' })).toBe('3 {count}');
});
