import { expect, test } from 'vitest';
import type { Comment } from './comment.ts';
import { commentThemes } from './comment-themes.ts';
import { fisherExact } from './fisher-exact.ts';

/** Comments by score; each text in turn. */
const write = (texts: Record<number, string[]>, each = 20): Comment[] =>
  Object.entries(texts).flatMap(([score, some]) =>
    Array.from({ length: each }, (_, at) => ({
      id: `c${score}-${at}`,
      score: Number(score),
      text: some[at % some.length] ?? '',
    })),
  );
const CAFE = {
  2: [
    'We had to wait for ages, Jennifer did not care.',
    'I waited forty minutes for a coffee.',
    'The toilets were dirty.',
  ],
  5: ['Waiting again, the coffee was cold.', 'Nothing to complain about, nothing special.'],
  8: ['It was fine.', 'A nice place for a coffee.'],
  9: ['The staff is friendly, and Jennifer is a star.', 'Friendly people, tasty cake.'],
  10: ['So friendly! Call me on 020 7946 0958.', 'The best cake for miles.'],
};

test('finds what either side writes about, and lets each speak', () => {
  const { status, n, languages, themes } = commentThemes(write(CAFE));
  expect({ status, n, languages }).toEqual({ status: 'OK', n: 100, languages: { en: 100 } });
  const waiting = themes.find(({ forms }) => forms.includes('waited'));
  expect(waiting?.forms.sort()).toEqual(['wait', 'waited', 'waiting']);
  expect(waiting).toMatchObject({ side: 'unhappy', mentions: 24, unhappyMentions: 24, happyMentions: 0, good: null });
  expect(waiting?.unhappyShare).toBeCloseTo(24 / 40, 12);
  const friendly = themes.find(({ term }) => term === 'friendly');
  expect(friendly).toMatchObject({ side: 'happy', happyMentions: 30, happyShare: 0.75, bad: null });
  expect(themes.some(({ term }) => term === 'coffee' || term === 'the')).toBe(false);
});

test('nobody is named, neither in a quote nor as a theme', () => {
  const named = write({
    2: ['We had to wait because Jennifer was late.'],
    10: ['The friendly waiter, Marco, was great. Call me on 020 7946 0958.'],
  });
  const { status, themes } = commentThemes(named);
  expect(status).toBe('OK');
  expect(themes.map(({ bad, good }) => (bad ?? good)?.text)).toContain('We had to wait because ••• was late.');
  expect(JSON.stringify(themes)).not.toMatch(/jennifer|marco|7946/i);
});

test('each language is judged by itself', () => {
  const german = write({
    1: ['Viel zu lange gewartet.', 'Die Wartezeit war lang.'],
    10: ['Sehr freundliche Beratung.', 'Tolle Beratung!'],
  });
  const japanese = write({ 0: ['待ち時間が長すぎました。'], 10: ['店員がとても親切でした。'] });
  const { languages, themes } = commentThemes([...write(CAFE), ...german, ...japanese]);
  expect(languages).toEqual({ en: 100, de: 40, ja: 40 });
  expect(new Set(themes.map(({ language }) => language))).toEqual(new Set(['en', 'de', 'ja']));
  expect(themes.find(({ forms }) => forms.includes('beratung'))?.side).toBe('happy');
  expect(themes.find(({ term, saidWith }) => [term, ...saidWith].includes('親切'))?.side).toBe('happy');
});

test('what the page knew of the language is believed; what we do not know is left out', () => {
  const comments = write(CAFE).map((each, at) => ({ ...each, language: at % 2 ? 'en-GB' : 'fi' }));
  expect(commentThemes(comments)).toMatchObject({ n: 50, languages: { en: 50 } });
});

test.each([
  ['nothing', [], 'TOO_FEW'],
  ['29 comments', write(CAFE).slice(0, 29), 'TOO_FEW'],
  ['happy customers only', write({ 9: CAFE[9], 10: CAFE[10] }, 40), 'TOO_FEW'],
  ['the same from all', write({ 1: ['The coffee was good.'], 10: ['The coffee was good.'] }), 'NO_THEME'],
  ['signs without words', write({ 1: ['👍 !!!', ''], 10: ['…', '12'] }), 'TOO_FEW'],
] as const)('%s: %#', (_, comments, status) => {
  expect(commentThemes([...comments])).toMatchObject({ status, themes: [] });
});

test('chance makes no themes: words that both sides use alike are not flagged more often than they may', () => {
  const words = 'red blue green round square small large old young warm fresh plain'.split(' ');
  let state = 3;
  const chance = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const pick = () => words[Math.floor(chance() * words.length)] ?? '';
  let found = 0;
  for (let round = 0; round < 20; round++) {
    const comments = Array.from({ length: 120 }, (_, at) => ({
      id: `${at}`,
      score: at % 2 ? 2 : 10,
      text: `${pick()} ${pick()} ${pick()}`,
      language: 'en',
    }));
    found += commentThemes(comments).themes.length > 0 ? 1 : 0;
  }
  expect(found).toBeLessThanOrEqual(3);
});

test.each([
  [{ x1: 3, n1: 15, x2: 10, n2: 14 }, 0.0092205703],
  [{ x1: 0, n1: 40, x2: 8, n2: 60 }, 0.0201740105],
  [{ x1: 5, n1: 10, x2: 5, n2: 10 }, 1],
])('the exact test of %j, by SciPy', (groups, p) => {
  expect(fisherExact(100)(groups)).toBeCloseTo(p, 8);
});

test('a comment without a text is named', () => {
  expect(() => commentThemes([{ id: 'a', score: 1 } as Comment])).toThrow(
    expect.objectContaining({ code: 'missing', argument: 'comments[0].text' }),
  );
});
