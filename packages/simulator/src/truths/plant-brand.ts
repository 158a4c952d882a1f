import { Random } from '../random.ts';
import { DRIVER_CATALOG } from './driver-catalog.ts';
import type { PlantedKind, PlantedTruth } from './planted-truth.ts';
import { seedOf } from './seed-of.ts';
import type { SimulatedBrand, SimulatedDriver, SimulatedLocation } from './simulated-brand.ts';

/** What a brand is made from. */
export interface BrandPlan {
  seed: number;
  /** At least 1. What is planted takes a location each, as long as there are any. */
  locations: number;
  days: number;
  /** The last day, as a UTC day number. */
  lastDay: number;
  /** 2 to 12. */
  drivers: number;
  /** Of them asked of each customer; absent: all. */
  pick?: number;
  /** How many locations have what; absent: {@link usualTruths}. */
  plant?: Partial<Record<PlantedKind, number>>;
  /** What customers feel on average about a driver, by its id, where that is not to be drawn. */
  means?: Record<string, number>;
  /** Standard deviation by which locations differ in each driver, and in all at once. 0: all are the same. */
  differ?: { each: number; all: number };
}

/** Ratings by which a planted weak driver is worse. */
const WEAK_DRIVER = -0.8;
/** Points of the score. */
const WEAK_WEEKDAY = -0.9;
const BAD_DAY = -2;
/** Ratings by which an action that works lifts its driver. */
const WORKING = 0.6;
const UNLUCKY_DRAWS = 20;

/** Brands are rated so on average, as most are. */
const LOWEST_MEAN = 3.5;
const MEANS_RANGE = 0.9;
/** A location's means differ by this share of a customer's own standard deviation, which is 1: some tenth of all variance. */
const DIFFER = { each: 0.3, all: 0.15 };
/** How much drivers matter, the most important first; which is which is drawn. */
const IMPORTANCE = [1, 0.7, 0.5, 0.35, 0.25, 0.18, 0.13, 0.1, 0.08, 0.06, 0.05, 0.04];
/** With these weights six drivers explain half of the variance of the score. */
const WEIGHT = 0.67;
/** Standard deviations, in points of the score over all days: of the whole brand, and of one location beside it. */
const BRAND_DRIFT = 0.2;
const LOCATION_DRIFT = 0.15;

/** Open hours in UTC that are one local day, summer and winter. */
const ZONES = [
  { timeZone: 'America/New_York', opensUtcHour: 14 },
  { timeZone: 'Europe/Berlin', opensUtcHour: 9 },
  { timeZone: 'Asia/Tokyo', opensUtcHour: 1 },
];

/** What a brand of so many locations gets: each kind once, weak drivers at a quarter. From six locations on there is room for all. */
function usualTruths(locations: number): Record<PlantedKind, number> {
  const some = Math.max(1, Math.floor(locations / 12));
  return {
    weakDrivers: Math.max(1, Math.floor(locations / 4)),
    weakWeekdays: some,
    badDays: some,
    working: some,
    idle: some,
    unlucky: some,
  };
}

/** A brand from a seed: drivers that matter differently, locations that differ, and the truths that were planted in it. */
export function plantBrand(plan: BrandPlan): SimulatedBrand {
  const random = new Random(seedOf('brand', plan.seed));
  const differ = plan.differ ?? DIFFER;
  const importance = inAnyOrder(random, IMPORTANCE.slice(0, plan.drivers));
  const drivers = DRIVER_CATALOG.slice(0, plan.drivers).map(
    (each, at): SimulatedDriver => ({
      ...each,
      weight: WEIGHT * (importance[at] ?? 0),
      mean: meanOf(random, plan.means?.[each.id]),
    }),
  );
  const width = String(plan.locations).length;
  const ids = Array.from({ length: plan.locations }, (_, at) => `sim-${String(at + 1).padStart(width, '0')}`);
  const truths = plantTruths(random, plan, { ids, drivers });
  const brandDrift = random.normal(0, BRAND_DRIFT);
  const locations = ids.map((id, at): SimulatedLocation => {
    const own = truths.filter(({ location }) => location === id);
    const unlucky = own.find((truth) => truth.kind === 'unlucky');
    const all = random.normal(0, differ.all);
    const drift = random.normal(0, LOCATION_DRIFT);
    const zone = ZONES[at % ZONES.length] ?? { timeZone: 'UTC', opensUtcHour: 9 };
    const means = drivers.map((driver) => {
      const each = random.normal(0, differ.each);
      const weak = own.find((truth) => truth.kind === 'weak_driver' && truth.driver === driver.id);
      const planted = weak?.kind === 'weak_driver' ? weak.ratingPoints : 0;
      return unlucky ? driver.mean : driver.mean + all + each + planted;
    });
    const draws = unlucky?.kind === 'unlucky' ? unlucky.draws : 1;
    return { id, name: `Simulated ${at + 1}`, ...zone, means, drift: brandDrift + (unlucky ? 0 : drift), draws };
  });
  return {
    seed: plan.seed,
    days: plan.days,
    epochDay: plan.lastDay - plan.days + 1,
    pick: plan.pick ?? plan.drivers,
    drivers,
    locations,
    truths,
  };
}

/** Drawn in any case, so that a mean that is given changes nothing else. */
function meanOf(random: Random, given: number | undefined): number {
  const drawn = LOWEST_MEAN + MEANS_RANGE * random.next();
  return given ?? drawn;
}

/** Each planted thing has a location of its own, drawn; the first weak driver is the wait. */
function plantTruths(
  random: Random,
  { locations, days, plant }: BrandPlan,
  { ids, drivers }: { ids: readonly string[]; drivers: readonly SimulatedDriver[] },
): PlantedTruth[] {
  const free = inAnyOrder(random, ids);
  const counts = plant ?? usualTruths(locations);
  const truths: PlantedTruth[] = [];
  const put = (kind: PlantedKind, make: (location: string, at: number) => PlantedTruth) => {
    for (let at = 0; at < (counts[kind] ?? 0); at++) {
      const location = free.pop();
      if (location !== undefined) truths.push(make(location, at));
    }
  };
  const any = () => random.pick(drivers).id;
  const half = Math.floor(days / 2);
  put('working', (location) => ({ kind: 'action', location, driver: any(), fromDay: half, ratingPoints: WORKING }));
  put('idle', (location) => ({ kind: 'action', location, driver: any(), fromDay: half, ratingPoints: 0 }));
  put('weakWeekdays', (location, at) => ({
    kind: 'weak_weekday',
    location,
    weekday: at === 0 ? 7 : random.whole(1, 7),
    scorePoints: WEAK_WEEKDAY,
  }));
  put('badDays', (location) => ({
    kind: 'bad_day',
    location,
    day: random.whole(0, days - 1),
    scorePoints: BAD_DAY,
  }));
  put('unlucky', (location) => ({ kind: 'unlucky', location, draws: UNLUCKY_DRAWS }));
  put('weakDrivers', (location, at) => ({
    kind: 'weak_driver',
    location,
    driver: at === 0 ? (drivers[0]?.id ?? '') : any(),
    ratingPoints: WEAK_DRIVER,
  }));
  return truths;
}

function inAnyOrder<Item>(random: Random, items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
