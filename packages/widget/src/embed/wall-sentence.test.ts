import { expect, it } from 'vitest';
import words from '../languages/en/wall.ts';
import { wallSentence } from './wall-sentence.ts';

const counts = (shown: number, verified: number) => ({ shown, verified, withdrawn: 0, hidden: 0 });

it.each([
  [
    34,
    34,
    /^Each was left after a visit that our records confirm, .* All 34 that may be shown are here, newest first\./,
  ],
  [34, 31, /^31 of 34 were left after a visit that our records confirm/],
  [34, 0, /^In the customers’ own words\. Nobody checked/],
  [1, 1, /^Each .* The one that may be shown is here\./],
  [7, 1, /^1 of 7 was left after a visit that our records confirm/],
])('%d shown, %d verified', (shown, verified, expected) => {
  const sentence = wallSentence(words, counts(shown, verified), 'en');
  expect(sentence).toMatch(expected);
  expect(sentence).toMatch(/None is left out, changed or moved because of its score\.$/);
});
