import { expect, test } from 'vitest';
import { isKnown } from './is-known.ts';

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['"b",W/"a","c"', true],
  ['*', true],
  ['"b"', false],
  ['W/"b", "c"', false],
  ['a', false],
  ['"aa"', false],
  ['"b,a"', false],
  ['', false],
  [undefined, false],
])('If-None-Match: %s', (header, known) => {
  expect(isKnown({ headers: header === undefined ? {} : { 'if-none-match': header } }, '"a"')).toBe(known);
});
