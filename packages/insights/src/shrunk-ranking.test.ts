import { expect, test } from 'vitest';
import { shrunkRanking } from './shrunk-ranking.ts';

const scores = (location: string, detractors: number, passives: number, promoters: number) => ({
  location,
  detractors,
  passives,
  promoters,
});

test('a few happy customers do not make the best location', () => {
  const { status, locations, mean } = shrunkRanking([
    scores('large and good', 10, 20, 170),
    scores('small and perfect', 0, 0, 4),
    scores('large and poor', 90, 60, 50),
  ]);
  const [good, perfect, poor] = locations;
  expect(status).toBe('OK');
  expect([perfect?.rawRank, good?.rawRank, poor?.rawRank]).toEqual([1, 2, 3]);
  expect(perfect?.shrunk).toBeLessThan(0.95);
  expect(perfect?.shrunk).toBeGreaterThan(mean ?? 1);
  expect(poor?.probBelowBrand).toBeGreaterThan(0.95);
});

test('locations with the same score share the smaller rank', () => {
  const ranks = shrunkRanking([
    scores('a', 10, 0, 90),
    scores('b', 60, 0, 40),
    scores('c', 10, 0, 90),
    scores('d', 80, 0, 20),
  ]).locations.map(({ rank, rawRank }) => [rank, rawRank]);
  expect(ranks).toEqual([
    [1, 1],
    [3, 3],
    [1, 1],
    [4, 4],
  ]);
});

test('where locations do not differ there is no league table, and each has the brand’s score', () => {
  const { status, betweenVariance, mean, locations } = shrunkRanking([scores('a', 20, 0, 80), scores('b', 20, 0, 80)]);
  expect([status, betweenVariance, mean]).toEqual(['NO_DIFFERENCE', 0, expect.closeTo(0.6, 12)]);
  for (const { shrunk, rank, rawRank, probBelowBrand } of locations)
    expect([shrunk, rank, rawRank, probBelowBrand]).toEqual([mean, null, null, 0.5]);
});

test('locations of one mind each are what they are', () => {
  const [all, none] = shrunkRanking([scores('a', 0, 0, 20), scores('b', 20, 0, 0)]).locations;
  expect([all?.shrunk, all?.sd, all?.probBelowBrand]).toEqual([1, 0, 0]);
  expect([none?.shrunk, none?.sd, none?.probBelowBrand]).toEqual([-1, 0, 1]);
});

test('one location is compared with none, and one without answers with no other', () => {
  expect(shrunkRanking([]).status).toBe('NO_DATA');
  const { status, betweenVariance, mean, locations } = shrunkRanking([scores('a', 1, 1, 2), scores('b', 0, 0, 0)]);
  expect([status, betweenVariance, mean]).toEqual(['ONE_LOCATION', null, 0.25]);
  expect(locations[1]).toMatchObject({ n: 0, raw: null, shrunk: null, rank: null });
});

test.each([
  [[scores('a', 1, 1, 1), scores('a', 2, 2, 2)], 'duplicate', 'rows[1].location'],
  [[scores('', 1, 1, 1)], 'missing', 'rows[0].location'],
  [[scores('a', 1, -1, 1)], 'not_a_count', 'rows[0].passives'],
])('%j is refused by name', (rows, code, argument) => {
  expect(() => shrunkRanking(rows)).toThrow(expect.objectContaining({ code, argument }));
});
