import { expect, test } from 'vitest';
import { drawVisits } from './draw-visits.ts';
import { expectedScore } from './expected-score.ts';
import { plantBrand } from './plant-brand.ts';

const WEIGHTS = [0.67, 0.47, 0.33];

test('rises with satisfaction, nearly as much in the middle, and less and less towards 10', () => {
  const at = (satisfaction: number) => expectedScore(satisfaction, WEIGHTS);
  expect(at(5)).toBeCloseTo(5, 1);
  expect(at(5.5) - at(5)).toBeGreaterThan(0.45);
  expect(at(9.5) - at(9)).toBeLessThan(at(8.5) - at(8));
  expect(at(40)).toBeCloseTo(10, 5);
  expect(at(-40)).toBeCloseTo(0, 5);
});

test('is what the customers who are drawn would have given', () => {
  const brand = plantBrand({
    seed: 3,
    locations: 1,
    days: 400,
    lastDay: 20_600,
    drivers: 3,
    plant: {},
    differ: { each: 0, all: 0 },
  });
  const [location] = brand.locations.map((each) => ({ ...each, drift: 0 }));
  if (!location) throw new Error('a brand has locations');
  const visits = drawVisits(brand, location, { answers: 6_000 });
  // Silence depends on satisfaction alone: among customers who feel alike, those who answered stand for all.
  const groups = new Map<number, { n: number; answered: number; sum: number }>();
  for (const { satisfaction, score } of visits) {
    const key = Math.round(2 * satisfaction);
    const group = groups.get(key) ?? { n: 0, answered: 0, sum: 0 };
    groups.set(key, group);
    group.n++;
    if (score === null) continue;
    group.answered++;
    group.sum += score;
  }
  const known = [...groups.values()].filter(({ answered }) => answered > 0);
  const n = known.reduce((sum, group) => sum + group.n, 0);
  const mean = known.reduce((sum, group) => sum + (group.n / n) * (group.sum / group.answered), 0);
  const weights = brand.drivers.map(({ weight }) => weight);
  expect(Math.abs(mean - expectedScore(7.9, weights))).toBeLessThan(0.06);
});
