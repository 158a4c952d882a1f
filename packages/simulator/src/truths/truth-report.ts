import type { PlantedTruth } from './planted-truth.ts';
import type { SimulatedBrand } from './simulated-brand.ts';
import { trueGains } from './true-gains.ts';

/** Everything that is true of a simulated brand, as `truths.json` has it: days by their dates, numbers by the model. */
export interface TruthReport {
  seed: number;
  /** `YYYY-MM-DD`, both included, in each location's own time. */
  from: string;
  to: string;
  /** Drivers that each customer is asked about. */
  pick: number;
  /** `weight`: points of the score by a point of the rating, before either is rounded. The most important first. */
  drivers: { id: string; weight: number; mean: number }[];
  /** `gains`: points of the score if the gap to good locations were closed. */
  locations: { id: string; means: Record<string, number>; gains: Record<string, number> }[];
  truths: (object & { kind: PlantedTruth['kind']; location: string; says: string })[];
}

const DAY_MS = 86_400_000;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** What was planted, in numbers and in a sentence each. */
export function truthReport(brand: SimulatedBrand): TruthReport {
  const { drivers, locations, truths } = brand;
  const dateOf = (day: number) => new Date((brand.epochDay + day) * DAY_MS).toISOString().slice(0, 10);
  const gains = trueGains(brand);
  return {
    seed: brand.seed,
    from: dateOf(0),
    to: dateOf(brand.days - 1),
    pick: brand.pick,
    drivers: drivers
      .map(({ id, weight, mean }) => ({ id, weight: rounded(weight), mean: rounded(mean) }))
      .sort((one, other) => other.weight - one.weight),
    locations: locations.map(({ id, means }, at) => ({
      id,
      means: Object.fromEntries(drivers.map((driver, index) => [driver.id, rounded(means[index] ?? 0)])),
      gains: Object.fromEntries(
        Object.entries(gains[at]?.gains ?? {}).map(([driver, gain]) => [driver, rounded(gain)]),
      ),
    })),
    truths: truths.map((truth) => ({ ...dated(truth, dateOf), says: sentence(truth, dateOf) })),
  };
}

/** The same truth with dates in place of day numbers. */
function dated(truth: PlantedTruth, dateOf: (day: number) => string): PlantedTruth & { date?: string } {
  if (truth.kind === 'bad_day') return { ...truth, date: dateOf(truth.day) };
  return truth.kind === 'action' ? { ...truth, date: dateOf(truth.fromDay) } : truth;
}

function sentence(truth: PlantedTruth, dateOf: (day: number) => string): string {
  const { location } = truth;
  switch (truth.kind) {
    case 'weak_driver':
      return `${location}: "${truth.driver}" is ${-truth.ratingPoints} of a rating worse than it would be.`;
    case 'weak_weekday':
      return `${location}: ${WEEKDAYS[truth.weekday - 1]}s are ${-truth.scorePoints} of a point of the score worse.`;
    case 'bad_day':
      return `${location}: ${dateOf(truth.day)} was ${-truth.scorePoints} points of the score worse.`;
    case 'action':
      return truth.ratingPoints > 0
        ? `${location}: from ${dateOf(truth.fromDay)} on an action lifts "${truth.driver}" by ${truth.ratingPoints} of a rating.`
        : `${location}: from ${dateOf(truth.fromDay)} on an action for "${truth.driver}" does nothing.`;
    case 'unlucky':
      return `${location}: merely unlucky, the brand's average in everything; of ${truth.draws} draws of its customers the worst was kept.`;
  }
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
