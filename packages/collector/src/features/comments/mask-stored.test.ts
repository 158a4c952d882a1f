import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskStored } from './mask-stored.ts';
import type { StoredComment } from './read-comments.ts';

const wrote = (text: string, more: Partial<StoredComment> = {}): StoredComment => ({
  response: 'response-1',
  program: 'visit',
  location: 'harbor',
  at: 1_000,
  day: '2026-06-12',
  score: 5,
  language: null,
  text,
  ratings: { time: 2 },
  author: { names: [], contact: null },
  ...more,
});

test('gives all but what tells who wrote it, in order', () => {
  const shown = maskStored([
    wrote('The staff was friendly to us', { response: 'b' }),
    wrote('Very kind, adam here', { response: 'a', author: { names: [], contact: 'adam.smith@mail.example' } }),
  ]);
  expect(shown.map(({ response, text, spoken }) => [response, text, spoken])).toEqual([
    ['b', 'The staff was friendly to us', 'en'],
    ['a', 'Very kind, ••• here', 'en'],
  ]);
  expect(Object.keys(shown[0] ?? {})).not.toContain('author');
  expect(shown[0]?.ratings).toEqual({ time: 2 });
});

test.each(['en', 'de', 'ja', 'ar', 'fi', null])('whatever stands around, what is known goes: %s', (language) => {
  const around = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/\p{Nd}/gu, ''));
  fc.assert(
    fc.property(around, around, (before, after) => {
      const author = { names: ['Rosalind Elsie'], contact: 'r.franklin@mail.example' };
      const said = 'rosalind, ELSIE, Franklin, Mariana; r.franklin@mail.example or 020 7946 0958';
      const [shown] = maskStored([wrote(`${before} ${said} ${after}`, { language, author })], { names: ['Mariana'] });
      expect(shown?.text).not.toMatch(/rosalind|elsie|franklin|mariana|7946|0958/i);
    }),
    { numRuns: 100, seed: 726 },
  );
});
