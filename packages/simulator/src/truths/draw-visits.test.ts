import { describe, expect, test } from 'vitest';
import { drawVisits, type SimulatedVisit, weekdayOf } from './draw-visits.ts';
import { plantBrand } from './plant-brand.ts';

const LAST_DAY = 20_600;
const brand = (more: Partial<Parameters<typeof plantBrand>[0]> = {}) =>
  plantBrand({ seed: 5, locations: 8, days: 70, lastDay: LAST_DAY, drivers: 6, ...more });
const answered = (visits: readonly SimulatedVisit[]) => visits.filter(({ score }) => score !== null);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const locationOf = (of: ReturnType<typeof brand>, id: string | undefined) => {
  const found = of.locations.find((each) => each.id === id);
  if (!found) throw new Error(`no location ${id}`);
  return found;
};
const [plain] = brand({ plant: {} }).locations;
if (!plain) throw new Error('a brand has locations');

describe('the customers of a location', () => {
  test('are the same from the same seed, and others from another', () => {
    const draw = (seed: number) => drawVisits(brand({ seed }), locationOf(brand({ seed }), 'sim-3'), { answers: 30 });
    expect(draw(5)).toEqual(draw(5));
    expect(draw(6)).not.toEqual(draw(5));
  });

  test('are drawn until so many have answered, or have answered all', () => {
    expect(answered(drawVisits(brand(), plain, { answers: 40 }))).toHaveLength(40);
    const visits = drawVisits(brand(), plain, { answers: 40, completeOnly: true });
    expect(visits.filter(({ complete }) => complete)).toHaveLength(40);
    expect(answered(visits).length).toBeGreaterThan(40);
  });

  test('are silent more often where nothing was special, and the angry are over-represented', () => {
    const visits = drawVisits(brand({ plant: {} }), plain, { answers: 4_000 });
    const share = (of: readonly SimulatedVisit[]) => answered(of).length / of.length;
    expect(share(visits)).toBeGreaterThan(0.2);
    expect(share(visits)).toBeLessThan(0.45);
    const angry = visits.filter(({ satisfaction }) => satisfaction < 5);
    const neither = visits.filter(({ satisfaction }) => satisfaction > 7 && satisfaction < 9);
    expect(share(angry)).toBeGreaterThan(1.3 * share(neither));
  });

  test('answer in whole numbers within the scales, and some give one rating to all', () => {
    const visits = answered(drawVisits(brand(), plain, { answers: 1_000 }));
    const ratings = visits.flatMap((visit) => visit.ratings.filter((rating) => rating !== null));
    expect(new Set(ratings)).toEqual(new Set([1, 2, 3, 4, 5]));
    for (const { score } of visits) expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(score);
    const straight = visits.filter(({ complete, ratings: given }) => complete && new Set(given).size === 1);
    expect(straight.length / visits.length).toBeGreaterThan(0.06);
  });

  test('are asked three of six, each as often, where questions rotate', () => {
    const rotating = brand({ pick: 3, plant: {} });
    const visits = drawVisits(rotating, plain, { answers: 1_000 }).filter(({ complete }) => complete);
    for (const { ratings } of visits) expect(ratings.filter((rating) => rating !== null)).toHaveLength(3);
    for (const at of rotating.drivers.keys()) {
      const asked = visits.filter(({ ratings }) => ratings[at] !== null).length / visits.length;
      expect(Math.abs(asked - 0.5)).toBeLessThan(0.06);
    }
  });
});

describe('what is planted is there', () => {
  const satisfaction = (visits: readonly SimulatedVisit[]) => mean(visits.map((visit) => visit.satisfaction));

  test('a weak Sunday', () => {
    const planted = brand({ plant: { weakWeekdays: 1 } });
    const [truth] = planted.truths;
    const visits = drawVisits(planted, locationOf(planted, truth?.location), { answers: 5_000 });
    const onSundays = satisfaction(visits.filter(({ weekday }) => weekday === 7));
    const else_ = satisfaction(visits.filter(({ weekday }) => weekday !== 7));
    expect(Math.abs(onSundays - else_ + 0.9)).toBeLessThan(0.25);
  });

  test('a bad day', () => {
    const planted = brand({ plant: { badDays: 1 } });
    const [truth] = planted.truths;
    const visits = drawVisits(planted, locationOf(planted, truth?.location), { answers: 5_000 });
    const day = truth?.kind === 'bad_day' ? truth.day : -1;
    expect(satisfaction(visits.filter((visit) => visit.day === day)) - satisfaction(visits)).toBeLessThan(-1.3);
  });

  test('an action that works, and one that does nothing', () => {
    const planted = brand({ plant: { working: 1, idle: 1 } });
    const changes = planted.truths.map((truth) => {
      if (truth.kind !== 'action') throw new Error('only actions were planted');
      const at = planted.drivers.findIndex(({ id }) => id === truth.driver);
      const visits = drawVisits(planted, locationOf(planted, truth.location), { answers: 5_000 });
      const rated = (of: readonly SimulatedVisit[]) =>
        mean(of.flatMap(({ ratings }) => (ratings[at] === null || ratings[at] === undefined ? [] : [ratings[at]])));
      return (
        rated(visits.filter(({ day }) => day >= truth.fromDay)) - rated(visits.filter(({ day }) => day < truth.fromDay))
      );
    });
    expect(changes[0]).toBeGreaterThan(0.35);
    expect(Math.abs(changes[1] ?? Number.NaN)).toBeLessThan(0.15);
  });

  test('a weak driver, and a location that is merely unlucky', () => {
    const planted = brand({ plant: { weakDrivers: 1, unlucky: 1 }, differ: { each: 0, all: 0 } });
    const weak = locationOf(planted, planted.truths.find(({ kind }) => kind === 'weak_driver')?.location);
    expect(weak.means[0]).toBeCloseTo((planted.drivers[0]?.mean ?? 0) - 0.8);
    const unlucky = locationOf(planted, planted.truths.find(({ kind }) => kind === 'unlucky')?.location);
    expect(unlucky.means).toEqual(planted.drivers.map((driver) => driver.mean));
    const scored = (location: typeof unlucky) =>
      mean(answered(drawVisits(planted, location, { answers: 40 })).map(({ score }) => score ?? 0));
    expect(scored(unlucky)).toBeLessThan(scored({ ...unlucky, draws: 1 }));
  });
});

test('days of the week are those of the calendar', () => {
  // 2026-06-12 was a Friday.
  expect(weekdayOf({ epochDay: Date.UTC(2026, 5, 12) / 86_400_000 }, 0)).toBe(5);
  expect(weekdayOf({ epochDay: Date.UTC(2026, 5, 12) / 86_400_000 }, 2)).toBe(7);
});
