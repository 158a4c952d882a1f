import { expect, test } from 'vitest';
import { type BrokenRule, brokenRules, RULES } from './rules.ts';

const GOOD = {
  id: 'visit',
  questions: [{ id: 'score', type: 'score', text: 'How likely?' }],
  recommend: {
    title: 'Put in a good word?',
    prompt: { en: 'What would you tell a friend?', ja: '友人に何と言いますか？' },
  },
  thanks: { title: 'Thank you.' },
};
const found = (change: object) => brokenRules({ ...GOOD, ...change }).map(({ rule, path }) => [rule, path]);

test.each<[string, object, BrokenRule['rule'], string]>([
  [
    'review links for high scores',
    { reviews: { sites: ['google'], showIf: { answer: 'score', atLeast: 9 } } },
    'no-review-gating',
    'reviews.showIf',
  ],
  [
    'review links above a threshold',
    { reviews: { sites: ['google'], minScore: 9 } },
    'no-review-gating',
    'reviews.minScore',
  ],
  [
    'a review link in a text',
    { thanks: { title: 'Thank you', text: { en: 'Write at https://g.page/r/abc/review' } } },
    'no-review-gating',
    'thanks.text.en',
  ],
  [
    'an offer for promoters',
    { offer: { id: 'tea', promotersOnly: true } },
    'same-offer-for-everybody',
    'offer.promotersOnly',
  ],
  [
    'an offer by a rule',
    { offer: { id: 'tea', showIf: { answer: 'score', atLeast: 9 } } },
    'same-offer-for-everybody',
    'offer.showIf',
  ],
  [
    'an offer beside review sites',
    { offer: { id: 'tea' }, reviews: { sites: ['google'] } },
    'no-incentive-for-reviews',
    'reviews',
  ],
  [
    'an offer beside a review link',
    { offer: { id: 'tea' }, thanks: { title: 'See trustpilot.com/evaluate/x' } },
    'no-incentive-for-reviews',
    'thanks.title',
  ],
  ['a hidden disclosure', { offer: { id: 'tea', disclosure: false } }, 'offer-is-disclosed', 'offer.disclosure'],
  [
    'a disclosure of no words',
    { offer: { id: 'tea', hideDisclosure: true } },
    'offer-is-disclosed',
    'offer.hideDisclosure',
  ],
  ['Yelp among the sites', { reviews: { sites: ['yelp'] } }, 'no-asking-on-yelp', 'reviews.sites'],
  ['Yelp in a text', { thanks: { title: 'Find us on Yelp!' } }, 'no-asking-on-yelp', 'thanks.title'],
  [
    'Yelp with signs in it that are left out',
    { thanks: { title: 'Find us on Ye\u0000lp!' } },
    'no-asking-on-yelp',
    'thanks.title',
  ],
  ['ready words', { recommend: { ...GOOD.recommend, words: 'I loved it!' } }, 'own-words', 'recommend.words'],
  ['suggestions', { recommend: { ...GOOD.recommend, suggestions: ['Great!'] } }, 'own-words', 'recommend.suggestions'],
  [
    'a hint that is a praise',
    { recommend: { title: 'x', prompt: 'I love {location.name}!' } },
    'own-words',
    'recommend.prompt',
  ],
  [
    'an invitation for high scores',
    { recommend: { ...GOOD.recommend, showIf: { answer: 'score', atLeast: 9 } } },
    'sharing-for-everybody',
    'recommend.showIf',
  ],
  [
    'a ticked box',
    { questions: [{ id: 'may', type: 'consent', text: 'May we?', checked: true }] },
    'no-ticked-boxes',
    'questions.0.checked',
  ],
])('%s is refused by name', (_, change, rule, path) => {
  expect(found(change)).toEqual([[rule, path]]);
});

test('a program that holds to the rules breaks none', () => {
  expect(found({})).toEqual([]);
  expect(found({ reviews: { sites: ['google', 'trustpilot'] } })).toEqual([]);
  expect(found({ offer: { id: 'tea' } })).toEqual([]);
});

test('all that is broken is told, each with what to do instead', () => {
  const broken = brokenRules({ ...GOOD, offer: { id: 'tea', minScore: 9, disclosure: false } });
  expect(broken.map(({ rule }) => rule)).toEqual(['same-offer-for-everybody', 'offer-is-disclosed']);
  for (const { instead } of broken) expect(instead).not.toBe('');
});

test.each([
  undefined,
  null,
  3,
  'x',
  [],
  [[[]]],
  { questions: 'no', recommend: null, reviews: [1], offer: 'tea' },
  { reviews: { sites: [{ toString: 1 }] } },
])('takes anything: %j', (value) => {
  expect(() => brokenRules(value)).not.toThrow();
});

test('every rule says where it comes from and what the software does', () => {
  for (const { title, sources, does } of Object.values(RULES)) {
    expect(title.length).toBeGreaterThan(10);
    expect(sources.length).toBeGreaterThan(0);
    expect(does).toMatch(/\.$/);
  }
});
