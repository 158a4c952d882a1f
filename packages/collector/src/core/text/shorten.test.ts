import { describe, expect, it } from 'vitest';
import { shorten } from './shorten.ts';

describe('shorten', () => {
  it.each([
    ['what fits, as it is', 'They remembered', 15, 'They remembered'],
    ['between words', 'They remembered my dog’s name.', 20, 'They remembered my…'],
    ['without the comma before the cut', 'They remembered, my dog', 18, 'They remembered…'],
    ['inside a word that alone is too long', 'x'.repeat(30), 10, 'xxxxxxxxx…'],
    ['never inside what people see as one', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 12, '👩‍👩‍👧‍👦…'],
    ['on one line', 'a\nb', 10, 'a b'],
  ])('cuts %s', (_, text, length, short) => {
    expect(shorten(text, length)).toBe(short);
    expect(short.length).toBeLessThanOrEqual(length);
  });
});
