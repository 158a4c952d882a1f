import { type DriverSums, driverSums, type LocatedDrivers } from './driver-sums.ts';
import { explain, type KeyDrivers } from './key-drivers.ts';
import { type Group, type OneWay, oneWay, shrinkage } from './one-way.ts';
import { answersTo, type ReadSums, readSums } from './pooled-moments.ts';
import { byName } from './relative-importance.ts';
import { probBelow } from './shrunk-ranking.ts';
import { type7Quantile } from './type7-quantile.ts';

export interface LocationPriority {
  status: 'PRIORITY' | 'CLOSE_CALL' | 'HOLD' | 'USE_BRAND';
  /** The driver to work on. Null unless `PRIORITY` or `CLOSE_CALL`. */
  top: string | null;
  /** The runner-up. Null where there is one driver. */
  second: string | null;
  /** By driver: importance × distance to good locations, in standard deviations of an answer. */
  scores: Record<string, number>;
  /** By driver: the location's mean rating, drawn to the brand's as far as it rests on few answers. Null for a driver nobody answered. */
  shrunkMeans: Record<string, number | null>;
  /** By driver: what good locations have. Null where no location has 10 answers. The same for all locations. */
  benchmark: Record<string, number | null>;
  /** By driver: how probable it is that the location is below that. Null where the driver does not differ between locations. */
  probBelowBenchmark: Record<string, number | null>;
  /** Outcome that goes with closing the gap of the driver with the highest score, whatever the status. Null without a benchmark. */
  lift: number | null;
  /** Answers to the driver that has fewest here. */
  n: number;
}

/** All that `keyDrivers` says, and what follows for locations: where its status is `TOO_FEW` or `NO_MODEL`, none of them should be shown. */
export interface TopPriorities extends KeyDrivers {
  /** The driver with the largest importance × (5 − brand's mean) / 4. Null where nothing is important. */
  brandPriority: string | null;
  /** By driver: the brand's mean rating, locations weighted as far as they are known. Null for a driver nobody answered. */
  means: Record<string, number | null>;
  /** By driver: what good locations have. Null where no location has 10 answers. */
  benchmark: Record<string, number | null>;
  /** By driver: answers in the whole brand. */
  answers: Record<string, number>;
  locations: Record<string, LocationPriority>;
}

const LEAST_ANSWERS = 10;
const GOOD_LOCATIONS = 0.75;
const CLOSE = 0.8;
const SURE = 0.8;
const LEAST_LIFT = 0.1;
const HIGHEST_RATING = 5;
const RATING_RANGE = 4;

/**
 * The one thing for each location to work on: score = importance × max(0, B − θ) / √MSW. Importance is the brand's (`keyDrivers`); θ the
 * location's mean of the driver, shrunk one-way (Morris 1983); B what good locations have, the 75th percentile (type 7) of θ over locations
 * with 10 answers; MSW the driver's variance within locations. Means use every answer there is. Lift = the driver's beta × (B − θ), an
 * association. In our simulation (docs/contributors/truths.md) it takes, at 40 answers a location, 84 % of the lift that can be had, locations that hold
 * counted as none; 94 % where a driver is named; 92 % if nobody ever held. Naming the lowest-rated driver takes 71 %.
 *
 * Gates of a location: under 10 answers to a driver `USE_BRAND`; highest score 0, or Pr(θ < B) < .80, or lift < .10 `HOLD`; runner-up above
 * 80 % `CLOSE_CALL`. Ratings run from 1 to 5.
 *
 * @throws InsightsError as `keyDrivers` does.
 */
export function topPriority(input: LocatedDrivers): TopPriorities {
  return topPrioritiesFromSums(driverSums(input));
}

/** `topPriority` from sums that were kept: the same result, whatever the number of answers. */
export function topPrioritiesFromSums(sums: DriverSums): TopPriorities {
  const read = readSums(sums);
  const explained = explain(read);
  const { importance, beta, excluded } = explained;
  const details = read.drivers.map((name, at) =>
    standing(read, at, {
      importance: importance[name] ?? 0,
      beta: beta[name] ?? 0,
      isExcluded: excluded.includes(name),
    }),
  );
  const benchmark = byName(
    read.drivers,
    details.map((detail) => detail.benchmark),
  );
  return {
    ...explained,
    brandPriority: brandPriority(read.drivers, details),
    means: byName(
      read.drivers,
      details.map(({ brand }) => brand.mean),
    ),
    benchmark,
    answers: byName(
      read.drivers,
      details.map(({ brand }) => brand.n),
    ),
    locations: Object.fromEntries(read.locations.map(({ id }, at) => [id, judge(at, { read, details, benchmark })])),
  };
}

interface Standing {
  importance: number;
  beta: number;
  isExcluded: boolean;
  brand: OneWay;
  groups: Group[];
  means: (number | null)[];
  benchmark: number | null;
}

function standing(
  read: ReadSums,
  driver: number,
  known: Pick<Standing, 'importance' | 'beta' | 'isExcluded'>,
): Standing {
  const groups = answersTo(read, driver);
  const brand = oneWay(groups);
  const means = groups.map(({ n, mean }) =>
    brand.mean === null ? null : brand.mean + shrinkage(brand, n) * (mean - brand.mean),
  );
  const settled = means.filter((mean, at): mean is number => mean !== null && (groups[at]?.n ?? 0) >= LEAST_ANSWERS);
  return { ...known, brand, groups, means, benchmark: type7Quantile(settled, GOOD_LOCATIONS) };
}

function brandPriority(drivers: readonly string[], details: readonly Standing[]): string | null {
  const room = details.map(({ importance, brand }) =>
    brand.mean === null || importance === 0
      ? Number.NEGATIVE_INFINITY
      : (importance * (HIGHEST_RATING - brand.mean)) / RATING_RANGE,
  );
  const largest = Math.max(...room);
  return Number.isFinite(largest) ? (drivers[room.indexOf(largest)] ?? null) : null;
}

function judge(
  location: number,
  {
    read: { drivers },
    details,
    benchmark,
  }: { read: ReadSums; details: readonly Standing[]; benchmark: Record<string, number | null> },
): LocationPriority {
  const scores = details.map((detail) => score(detail, location));
  const below = details.map((detail) => chanceBelow(detail, location));
  const order = [...drivers.keys()].sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
  const [first = -1, second = -1] = order;
  const best = scores[first] ?? 0;
  const detail = details[first];
  const gap = detail ? distance(detail, location) : null;
  const lift = detail && gap !== null ? detail.beta * gap : null;
  const counts = details.filter(({ isExcluded }) => !isExcluded).map(({ groups }) => groups[location]?.n ?? 0);
  const n = counts.length > 0 ? Math.min(...counts) : 0;
  const status = verdict();
  return {
    status,
    top: status === 'PRIORITY' || status === 'CLOSE_CALL' ? (drivers[first] ?? null) : null,
    second: drivers[second] ?? null,
    scores: byName(drivers, scores),
    shrunkMeans: byName(
      drivers,
      details.map(({ means }) => means[location] ?? null),
    ),
    benchmark,
    probBelowBenchmark: byName(drivers, below),
    lift,
    n,
  };

  function verdict(): LocationPriority['status'] {
    if (n < LEAST_ANSWERS) return 'USE_BRAND';
    if (!(best > 0) || (below[first] ?? 0) < SURE || lift === null || lift < LEAST_LIFT) return 'HOLD';
    return (scores[second] ?? 0) > CLOSE * best ? 'CLOSE_CALL' : 'PRIORITY';
  }
}

function distance({ means, benchmark }: Standing, location: number): number | null {
  const mean = means[location] ?? null;
  return mean === null || benchmark === null ? null : benchmark - mean;
}

function score(detail: Standing, location: number): number {
  const gap = distance(detail, location);
  const msWithin = detail.brand.msWithin ?? 0;
  return gap === null || msWithin === 0 ? 0 : (detail.importance * Math.max(0, gap)) / Math.sqrt(msWithin);
}

function chanceBelow({ brand, groups, means, benchmark }: Standing, location: number): number | null {
  const mean = means[location] ?? null;
  const n = groups[location]?.n ?? 0;
  if (mean === null || benchmark === null || brand.between === 0 || n === 0) return null;
  const sd = Math.sqrt((shrinkage(brand, n) * (brand.msWithin ?? 0)) / n);
  return probBelow({ value: mean, sd, limit: benchmark });
}
