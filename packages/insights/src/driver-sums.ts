import { check } from './check.ts';
import { checkColumns } from './check-columns.ts';
import type { RatedDrivers } from './rated-drivers.ts';

export interface LocatedDrivers extends RatedDrivers {
  /** An entry an answer: where it was given. */
  location: readonly string[];
}

/**
 * All that key drivers and priorities need to know of any number of answers: counts, sums and sums of products by location, apart for each
 * set of questions that was answered together. They add up over days and locations (`addSums`), so a rollup can keep them; and answers
 * that are complete for some drivers, or hold a pair of them, are found again whichever drivers are asked for later. Ratings are small
 * whole numbers, so these sums are exact, and what is computed from them is what would be computed from the answers. Plain JSON.
 */
export interface DriverSums {
  drivers: string[];
  locations: Record<string, LocationSums>;
}

/**
 * By pattern: a letter a driver and one for the outcome at the end, `y` answered, `n` not. (Of ones and zeros JavaScript would make array
 * indices.) Under it, for the answered m in the order of the pattern: the number of answers; m sums; the m(m+1)/2 sums of products of each
 * with itself and those after it.
 */
export type LocationSums = Record<string, number[]>;

/**
 * The sums of some answers, of a day at a location or of a brand.
 *
 * @throws InsightsError where columns differ in length, a driver stands there twice, or a number is not finite.
 */
export function driverSums(input: LocatedDrivers): DriverSums {
  checkColumns(input);
  check.list(input.location, 'location');
  const { drivers, location, outcome, ratings } = input;
  const columns = [...drivers.map((name) => ratings[name] ?? []), outcome];
  const byLocation = new Map<string, Map<number, number[]>>();
  const here: number[] = [];
  for (let at = 0; at < outcome.length; at++) {
    here.length = 0;
    let mask = 0;
    for (const column of columns) {
      const value = column[at] ?? null;
      mask *= 2;
      if (value === null) continue;
      mask += 1;
      here.push(value);
    }
    if (mask > 0) addAnswer(patternSums(byLocation, { location: location[at] ?? '', mask, size: here.length }), here);
  }
  return { drivers: [...drivers], locations: named(byLocation, columns.length) };
}

function patternSums(
  byLocation: Map<string, Map<number, number[]>>,
  { location, mask, size }: { location: string; mask: number; size: number },
): number[] {
  const patterns = byLocation.get(location) ?? new Map<number, number[]>();
  if (patterns.size === 0) byLocation.set(location, patterns);
  const known = patterns.get(mask);
  if (known) return known;
  const sums = new Array<number>(1 + size + (size * (size + 1)) / 2).fill(0);
  patterns.set(mask, sums);
  return sums;
}

function addAnswer(sums: number[], values: readonly number[]): void {
  const size = values.length;
  let next = 1 + size;
  sums[0] = (sums[0] ?? 0) + 1;
  for (let one = 0; one < size; one++) {
    const value = values[one] ?? 0;
    sums[1 + one] = (sums[1 + one] ?? 0) + value;
    for (let other = one; other < size; other++, next++) sums[next] = (sums[next] ?? 0) + value * (values[other] ?? 0);
  }
}

function named(byLocation: Map<string, Map<number, number[]>>, size: number): Record<string, LocationSums> {
  const letters = (mask: number) =>
    Array.from({ length: size }, (_, at) => (Math.floor(mask / 2 ** (size - 1 - at)) % 2 ? 'y' : 'n')).join('');
  return Object.fromEntries(
    [...byLocation].map(([id, patterns]) => [
      id,
      Object.fromEntries([...patterns].map(([mask, sums]) => [letters(mask), sums])),
    ]),
  );
}
