import type { SimulatedBrand } from './simulated-brand.ts';

/** What a location would truly gain, by driver. */
export interface TrueGain {
  location: string;
  /** Points of the score, before rounding, if the driver's gap to good locations were closed. 0 where there is none. */
  gains: Record<string, number>;
}

const GOOD_LOCATIONS = 0.75;

/**
 * What closing each location's gap to good locations would bring, by the model and not by any answer: weight × max(0, B − mean), where B
 * is the true mean below which three quarters of the locations lie.
 */
export function trueGains({ drivers, locations }: SimulatedBrand): TrueGain[] {
  const good = drivers.map((_, at) => quantile(locations.map(({ means }) => means[at] ?? 0)));
  return locations.map(({ id, means }) => ({
    location: id,
    gains: Object.fromEntries(
      drivers.map((driver, at) => [driver.id, driver.weight * Math.max(0, (good[at] ?? 0) - (means[at] ?? 0))]),
    ),
  }));
}

function quantile(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * GOOD_LOCATIONS;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (place - Math.floor(place)) * (high - low);
}
