import { expect, test } from 'vitest';
import { plantBrand } from './plant-brand.ts';
import { trueGains } from './true-gains.ts';
import { truthReport } from './truth-report.ts';

const brand = plantBrand({ seed: 1, locations: 12, days: 90, lastDay: Date.UTC(2026, 4, 28) / 86_400_000, drivers: 6 });

test('every kind of truth is named, each at a location of its own, with its date where it has one', () => {
  const { truths, from, to } = truthReport(brand);
  expect(truths.map(({ kind }) => kind).sort()).toEqual([
    'action',
    'action',
    'bad_day',
    'unlucky',
    'weak_driver',
    'weak_driver',
    'weak_driver',
    'weak_weekday',
  ]);
  expect(new Set(truths.map(({ location }) => location)).size).toBe(truths.length);
  expect([from, to]).toEqual(['2026-02-28', '2026-05-28']);
  for (const truth of truths) {
    expect(truth.says).toContain(truth.location);
    if (truth.kind === 'bad_day' || truth.kind === 'action')
      expect(truth.says).toContain(/\d{4}-\d\d-\d\d/.exec(JSON.stringify(truth))?.[0]);
  }
});

test('what matters most comes first, and no location gains by what it is good at', () => {
  const { drivers, locations } = truthReport(brand);
  const weights = drivers.map(({ weight }) => weight);
  expect(weights).toEqual([...weights].sort((one, other) => other - one));
  for (const { gains } of locations) for (const gain of Object.values(gains)) expect(gain).toBeGreaterThanOrEqual(0);
  const [driver] = drivers;
  const best = [...locations].sort(
    (one, other) => (other.means[driver?.id ?? ''] ?? 0) - (one.means[driver?.id ?? ''] ?? 0),
  );
  expect(best[0]?.gains[driver?.id ?? '']).toBe(0);
  expect(best.at(-1)?.gains[driver?.id ?? '']).toBeGreaterThan(0);
});

test('a gain is what the mean score would rise by: the weight times the gap, less what is cut off at 10', () => {
  const three = {
    ...brand,
    drivers: brand.drivers.slice(0, 1).map((each) => ({ ...each, id: 'wait', weight: 0.5, mean: 4 })),
    locations: [3, 4, 5].map((mean, at) => ({ ...brand.locations[0], id: `at-${at}`, means: [mean] })),
  } as typeof brand;
  // The 75th percentile of 3, 4, 5 is 4.5.
  const [low, middle, high] = trueGains(three).map(({ gains }) => gains.wait ?? Number.NaN);
  expect(low).toBeGreaterThan(0.8 * 0.75);
  expect(low).toBeLessThan(0.75);
  expect(middle).toBeGreaterThan(0.8 * 0.25);
  expect(middle).toBeLessThan(0.25);
  expect(high).toBe(0);
});
