import { minimize } from './minimize.ts';

/** What one day at one location comes to. */
export interface DayCell {
  location: string;
  n: number;
  mean: number;
  /** Sum of squared deviations from the day's own mean. */
  within: number;
}

export interface NestedComponents {
  /** Variances: between locations, between days of a location, between visits of a day. */
  betweenLocations: number;
  betweenDays: number;
  withinDay: number;
}

/**
 * Location, day within location, visit within day: three variance components, which answer whether good locations have bad days.
 * By analysis of variance where every location has as many days as the others and every day as many visits (Searle et al. 1992);
 * otherwise by restricted maximum likelihood, as lme4 fits `value ~ 1 + (1|location/day)`. With one location its own variance is 0
 * and the other two are estimated.
 *
 * Null where days cannot be told from visits (no day has two) or from locations (no location has two).
 */
export function nestedComponents(cells: readonly DayCell[]): NestedComponents | null {
  const byLocation = new Map<string, DayCell[]>();
  for (const cell of cells) {
    const days = byLocation.get(cell.location);
    if (days) days.push(cell);
    else byLocation.set(cell.location, [cell]);
  }
  const locations = [...byLocation.values()];
  const visits = cells.reduce((total, { n }) => total + n, 0);
  if (visits === cells.length || cells.length === locations.length) return null;
  return isBalanced(cells, locations) ? byAnova(locations, visits) : byReml(locations, visits);
}

function isBalanced(cells: readonly DayCell[], locations: readonly DayCell[][]): boolean {
  return (
    locations.length > 1 &&
    cells.every(({ n }) => n === cells[0]?.n) &&
    locations.every((days) => days.length === locations[0]?.length)
  );
}

function byAnova(locations: readonly DayCell[][], visits: number): NestedComponents {
  const days = locations[0]?.length ?? 0;
  const size = visits / (locations.length * days);
  const means = locations.map((each) => average(each.map(({ mean }) => mean)));
  const grand = average(means);
  const msLocation = (size * days * total(means, (mean) => (mean - grand) ** 2)) / (locations.length - 1);
  const squaresDay = total(locations, (each, at) => total(each, ({ mean }) => (mean - (means[at] ?? 0)) ** 2));
  const msDay = (size * squaresDay) / (locations.length * (days - 1));
  const msVisit = total(locations, (each) => total(each, ({ within }) => within)) / (visits - locations.length * days);
  return {
    betweenLocations: Math.max(0, (msLocation - msDay) / (size * days)),
    betweenDays: Math.max(0, (msDay - msVisit) / size),
    withinDay: msVisit,
  };
}

/**
 * The likelihood is profiled: with λ the day's and κ the location's variance as multiples of the visit's, the visit's follows. A coarse grid finds the hill
 * (two are possible, if rare), a search its top. Roots of the ratios, as lme4: flat at 0, never below.
 */
function byReml(locations: readonly DayCell[][], visits: number): NestedComponents {
  // No spread at all around the means: all of it is between days or locations, and there is no likelihood to climb.
  if (locations.every((days) => days.every(({ within }) => within === 0))) return withoutVisits(locations);
  const fit = profile(locations, visits);
  const one = locations.length === 1;
  const deviance = ([day = 0, location = 0]: readonly number[]) => fit(day ** 2, one ? 0 : location ** 2).deviance;
  const grid = GRID.flatMap((day) => (one ? [[day, 0]] : GRID.map((location) => [day, location])));
  const start = grid
    .map((at) => ({ at, value: deviance(at) }))
    .reduce((best, each) => (each.value < best.value ? each : best));
  const [day = 0, location = 0] = minimize(deviance, start.at).at;
  const [lambda, kappa] = [snap(day ** 2), one ? 0 : snap(location ** 2)];
  const { variance } = fit(lambda, kappa);
  return { betweenLocations: kappa * variance, betweenDays: lambda * variance, withinDay: variance };
}

const GRID = [0.02, 0.1, 0.3, 0.6, 1.2, 3, 10];

/**
 * −2 log restricted likelihood, but for what does not change, and the visit's variance, by λ and κ. A day's mean has variance λ + 1/n, and a location's, from its
 * days weighted by w = 1/(λ + 1/n), κ + 1/Σw. So an evaluation takes a pass over days, whatever the number of visits, in plain arrays: there may be
 * hundreds of thousands of days.
 */
function profile(
  locations: readonly DayCell[][],
  visits: number,
): (lambda: number, kappa: number) => { deviance: number; variance: number } {
  const squaresWithin = total(locations, (days) => total(days, ({ within }) => within));
  const cells = locations.flat();
  const shares = Float64Array.from(cells, ({ n }) => 1 / n);
  const means = Float64Array.from(cells, ({ mean }) => mean);
  const ends = Int32Array.from(locations, ({ length }) => length);
  for (let at = 1; at < ends.length; at++) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
  const daysOfSize = new Map<number, number>();
  for (const { n } of cells) daysOfSize.set(n, (daysOfSize.get(n) ?? 0) + 1);
  const own = new Float64Array(locations.length);
  const centres = new Float64Array(locations.length);

  return (lambda, kappa) => {
    let [squares, logDeterminant] = [squaresWithin, 0];
    for (const [n, days] of daysOfSize) logDeterminant += days * Math.log1p(n * lambda);
    let [weightSum, meanSum, cell] = [0, 0, 0];
    for (let location = 0; location < ends.length; location++) {
      const end = ends[location] as number;
      const first = cell;
      let [weight, mean] = [0, 0];
      for (; cell < end; cell++) {
        const w = 1 / (lambda + (shares[cell] as number));
        weight += w;
        mean += w * (means[cell] as number);
      }
      mean /= weight;
      for (let day = first; day < end; day++)
        squares += ((means[day] as number) - mean) ** 2 / (lambda + (shares[day] as number));
      logDeterminant += Math.log1p(kappa * weight);
      const precision = 1 / (kappa + 1 / weight);
      own[location] = precision;
      centres[location] = mean;
      weightSum += precision;
      meanSum += precision * mean;
    }
    const grand = meanSum / weightSum;
    for (let at = 0; at < own.length; at++) squares += (own[at] as number) * ((centres[at] as number) - grand) ** 2;
    const variance = squares / (visits - 1);
    return { deviance: (visits - 1) * Math.log(variance) + logDeterminant + Math.log(weightSum), variance };
  };
}

/** A search ends beside 0, not on it. */
function snap(ratio: number): number {
  return ratio < 1e-9 ? 0 : ratio;
}

/** Visits of a day never differ: days within locations, one way. */
function withoutVisits(locations: readonly DayCell[][]): NestedComponents {
  const days = total(locations, (each) => each.length);
  const means = locations.map((each) => average(each.map(({ mean }) => mean)));
  const squares = total(locations, (each, at) => total(each, ({ mean }) => (mean - (means[at] ?? 0)) ** 2));
  const betweenDays = squares / (days - locations.length);
  const grand = average(means);
  const ofMeans = locations.length > 1 ? total(means, (mean) => (mean - grand) ** 2) / (locations.length - 1) : 0;
  const perLocation = average(locations.map((each) => 1 / each.length));
  return { betweenLocations: Math.max(0, ofMeans - betweenDays * perLocation), betweenDays, withinDay: 0 };
}

function total<Each>(all: readonly Each[], value: (each: Each, at: number) => number): number {
  return all.reduce((sum, each, at) => sum + value(each, at), 0);
}

function average(values: readonly number[]): number {
  return total(values, (value) => value) / values.length;
}
