import { expect, test } from 'vitest';
import type { StoredComment } from './read-comments.ts';
import { readLocation } from './read-location.ts';

const wrote = (text: string, at: number): StoredComment => ({
  response: `response-${at}`,
  program: 'visit',
  location: 'harbor',
  at,
  day: '2026-06-12',
  score: at % 2 ? 2 : 10,
  language: null,
  text,
  ratings: {},
  author: { names: [], contact: null },
});

test('a quote of a theme leads to its response, masked or as it was written', () => {
  const comments = Array.from({ length: 60 }, (_, at) =>
    wrote(at % 2 ? 'I had to wait because Jennifer was late.' : 'The staff was friendly to us.', at),
  );
  const masked = readLocation({ comments, masked: true });
  const open = readLocation({ comments, masked: false });
  expect(masked.status).toBe('OK');
  const [bad, shown] = [masked, open].map(({ themes }) => themes.find(({ side }) => side === 'unhappy')?.bad);
  expect(bad).toMatchObject({ score: 2, day: '2026-06-12', text: 'I had to wait because ••• was late.' });
  expect(shown).toEqual({ ...bad, text: 'I had to wait because Jennifer was late.' });
  expect(open.themes.map(({ bad: _, good: __, ...theme }) => theme)).toEqual(
    masked.themes.map(({ bad: _, good: __, ...theme }) => theme),
  );
});

test('what nobody can read is not shown', () => {
  const { quotes } = readLocation({ comments: [wrote(' \u200B\n', 1), wrote('Seen', 2)], masked: true });
  expect(quotes.map(({ text }) => text)).toEqual(['Seen']);
});
