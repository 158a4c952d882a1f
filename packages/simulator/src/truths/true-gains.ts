import { CUSTOMER_MODEL } from './customer-model.ts';
import { expectedScore } from './expected-score.ts';
import type { SimulatedBrand } from './simulated-brand.ts';

/** What a location would truly gain, by driver. */
export interface TrueGain {
  location: string;
  /** Points by which the mean score would rise if the driver's gap to good locations were closed. 0 where there is none. */
  gains: Record<string, number>;
}

const GOOD_LOCATIONS = 0.75;

/**
 * What closing each location's gap to good locations would bring, by the model and not by any answer: the rise of the mean score, as all its
 * customers would give it, if the driver's true mean were B, below which three quarters of the locations lie.
 */
export function trueGains({ drivers, locations }: SimulatedBrand): TrueGain[] {
  const good = drivers.map((_, at) => quantile(locations.map(({ means }) => means[at] ?? 0)));
  const weights = drivers.map(({ weight }) => weight);
  return locations.map(({ id, means }) => {
    const now = drivers.reduce<number>(
      (sum, { weight, mean }, at) => sum + weight * ((means[at] ?? 0) - mean),
      CUSTOMER_MODEL.usualScore,
    );
    const before = expectedScore(now, weights);
    const gains = drivers.map((driver, at) => {
      const gap = (good[at] ?? 0) - (means[at] ?? 0);
      return [driver.id, gap > 0 ? expectedScore(now + driver.weight * gap, weights) - before : 0] as const;
    });
    return { location: id, gains: Object.fromEntries(gains) };
  });
}

function quantile(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * GOOD_LOCATIONS;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (place - Math.floor(place)) * (high - low);
}
