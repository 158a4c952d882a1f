import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    ['NUL and other controls', 'a\u0000b\u0007c\u009Fd', 'abcd'],
    ['half of a surrogate pair', 'a\uD83Db', 'ab'],
    ['what no XML may hold', 'a\uFFFEb', 'ab'],
    ['an override of direction', 'pay \u202Eeem\u202C', 'pay eem'],
    ['a tower of marks', `Z${'\u0335'.repeat(30)}a`, `Z${'\u0335'.repeat(4)}a`],
    ['space around and too much of it', '  a \t b\r\nc\n\n\n\nd ', 'a b\nc\n\nd'],
  ])('takes out %s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it.each(['👩‍👩‍👧‍👦 🇩🇪 👍🏽', 'שָׁלוֹם', 'किसी', 'a\u00A0b', 'fi\u200Dx'])('leaves %s alone', (text) => {
    expect(plainText(text)).toBe(text);
  });
});
