import { expect, test } from 'vitest';
import { answeringDatabase } from '../../../fixtures/answering-database.ts';
import { readDayCounts, readDriverSums, readScoreCounts } from '../figures/read-statistics.ts';
import { BrandShelf } from './brand-shelf.ts';

/** A database whose brand has so many locations, and counts how often it was asked. */
function shelf(locations: number) {
  const asked = { count: 0, now: 0 };
  const scores = Array.from({ length: locations }, (_, at) => ({
    location: `l${at}`,
    promoters: 3,
    passives: 2,
    detractors: 1,
  }));
  const answers = new Map<unknown, () => unknown>([
    [readDriverSums, () => ({ drivers: [], locations: {} })],
    [readDayCounts, () => []],
    [
      readScoreCounts,
      () => {
        asked.count++;
        return scores;
      },
    ],
  ]);
  const database = answeringDatabase((query) => answers.get(query)?.());
  const parts = { database, catalog: { programs: async () => [] }, now: () => asked.now };
  return { asked, brands: new BrandShelf(parts) };
}

test('a small brand is computed each time', async () => {
  const { asked, brands } = shelf(5);
  await brands.figures({ site: 's' });
  await brands.figures({ site: 's' });
  expect(asked.count).toBe(2);
});

test('a large one is kept for ten seconds, by its filter, whatever the locations', async () => {
  const { asked, brands } = shelf(300);
  await brands.figures({ site: 's' });
  await brands.figures({ site: 's', locations: ['l1'] });
  expect(asked.count).toBe(1);
  await brands.figures({ site: 's', from: '2026-01-01' });
  await brands.figures({ site: 'other' });
  expect(asked.count).toBe(3);
  asked.now = 10_000;
  await Promise.all([brands.figures({ site: 's' }), brands.figures({ site: 's' })]);
  expect(asked.count).toBe(4);
});

test('what failed is asked again', async () => {
  const asked = { count: 0 };
  const database = answeringDatabase((query) => {
    if (query === readScoreCounts) asked.count++;
    throw new Error('away');
  });
  const parts = { database, catalog: { programs: async () => [] }, now: () => 0 };
  const brands = new BrandShelf(parts);
  await expect(brands.figures({ site: 's' })).rejects.toThrow('away');
  await expect(brands.figures({ site: 's' })).rejects.toThrow('away');
  expect(asked.count).toBe(2);
});
