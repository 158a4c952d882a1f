import { describe, expect, test } from 'vitest';
import type { StoredComment } from './read-comments.ts';
import { twoComments } from './two-comments.ts';

let count = 0;
const wrote = (text: string, more: Partial<StoredComment> = {}): StoredComment => ({
  response: `response-${String(++count).padStart(4, '0')}`,
  program: 'visit',
  location: 'harbor',
  at: 1_000,
  day: '2026-06-12',
  score: 5,
  language: 'en',
  text,
  ratings: {},
  author: { names: [], contact: null },
  ...more,
});
const TERMS = { en: ['wait', 'queue'], de: ['Wartezeit'], ja: ['待ち時間'] };
const two = (comments: readonly StoredComment[], more: object = {}) =>
  twoComments({ comments, driver: 'time', terms: TERMS, ...more });
const texts = (comments: readonly StoredComment[], more: object = {}) => {
  const { good, bad } = two(comments, more);
  return [good?.text ?? null, bad?.text ?? null];
};
const rated = (rating: number, more: Partial<StoredComment> = {}) => ({ ratings: { time: rating }, ...more });

describe('twoComments', () => {
  test('none of none, and none of what says nothing about the driver', () => {
    expect(two([])).toEqual({ good: null, bad: null });
    expect(texts([wrote('The coffee was cold', { score: 1 }), wrote('Lovely cake here', { score: 10 })])).toEqual([
      null,
      null,
    ]);
  });

  test.each([
    ['a low rating is bad, whatever the score', rated(1, { score: 10 }), [null, 'It was what it was.']],
    ['2 is low', rated(2), [null, 'It was what it was.']],
    ['3 is neither', rated(3, { score: 0 }), [null, null]],
    ['4 is high', rated(4), ['It was what it was.', null]],
    ['a high rating is good, whatever the score', rated(5, { score: 0 }), ['It was what it was.', null]],
    ["another driver's rating says nothing", { ratings: { welcome: 1 } }, [null, null]],
    ['not even one by the name of what every object has', { ratings: {} as never }, [null, null]],
  ])('%s', (_, more, expected) => {
    expect(texts([wrote('It was what it was.', more)])).toEqual(expected);
    expect(texts([wrote('It was what it was.', more)], { driver: 'toString' })).toEqual([null, null]);
  });

  test.each([
    ['bad with 6', 'en', 'The queues were endless', 6, 'bad'],
    ['good with 9', 'en', 'I did not wait at all', 9, 'good'],
    ['in its own language', 'de-CH', 'Kurze Wartezeit, danke', 10, 'good'],
    ['and script', 'ja', '待ち時間が長い', 0, 'bad'],
    ['not known to us, too', 'sv', 'En lång queue igen', 2, 'bad'],
  ] as const)('a mention without a rating counts by the score: %s', (_, language, text, score, side) => {
    const found = two([wrote(text, { language, score })]);
    expect(found[side]).toMatchObject({ text, score, rating: null });
    expect(found[side === 'bad' ? 'good' : 'bad']).toBeNull();
  });

  test.each([7, 8, null])('a mention without a rating and a score of %j is neither', (score) => {
    expect(texts([wrote('We had to wait for the queue', { score })])).toEqual([null, null]);
  });

  test('words of another language are not those of this one', () => {
    expect(texts([wrote('Eine lange queue', { language: 'de', score: 2 })])).toEqual([null, null]);
  });

  test('a mention first, then a rating, the clearest, the readable, the newest, the smaller id', () => {
    const order = [
      wrote(
        'We had to wait in the cold for half an hour before anybody came to see us, and nobody said why.',
        rated(1),
      ),
      wrote('We had to wait.', rated(1, { at: 3_000 })),
      wrote('We had to wait.', rated(1, { at: 2_000 })),
      wrote('We had to wait.', rated(1, { at: 2_000 })),
      wrote('We had to wait.', rated(2)),
      wrote('We had to wait.', { score: 0 }),
      wrote('Nobody came to see us.', rated(1)),
    ];
    for (let from = 0; from < order.length; from++) {
      const rest = order.slice(from);
      const expected = rest[0]?.response;
      expect(two(rest).bad?.response).toBe(expected);
      expect(two([...rest].reverse()).bad?.response).toBe(expected);
    }
  });

  test('says what was rated and what was mentioned', () => {
    expect(two([wrote('The queue, and the waiting!', rated(1, { score: 3 }))]).bad).toMatchObject({
      rating: 1,
      score: 3,
      mentions: ['wait', 'queue'],
      language: 'en',
      day: '2026-06-12',
    });
  });

  test('is masked: names that are known, the own one in whatever letters, numbers and addresses', () => {
    const bad = wrote('yours, ada: Marlene made me wait, call 020 7946 0958 or write to me@mail.example', {
      ...rated(1),
      author: { names: ['Ada Byron'], contact: null },
    });
    expect(texts([bad], { names: ['Marlene Dietz'] })).toEqual([
      null,
      'yours, •••: ••• made me wait, call ••• or write to •••',
    ]);
  });

  test('keeps public names', () => {
    const comment = wrote('At Harbor Books in Portsend we had to wait', rated(1));
    expect(texts([comment], { names: ['Emily Harbor'], keep: ['Harbor Books', 'Portsend'] })[1]).toBe(comment.text);
  });

  test.each(['ok', '👍', '<br>', '…', ''])('%j tells a manager nothing', (text) => {
    expect(texts([wrote(text, rated(1))])).toEqual([null, null]);
  });

  test('markup stays text, and what turns text around goes', () => {
    expect(texts([wrote('<b>wait</b> \u202Etxet \u0000', rated(1))])[1]).toBe('<b>wait</b> txet \u0000');
  });
});
