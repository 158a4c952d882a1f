import {
  type DriverSums,
  type NpsInterval,
  npsInterval,
  type RankedLocation,
  type ShrunkRanking,
  shrunkRanking,
  type TopPriorities,
  topPrioritiesFromSums,
  varianceSplitOfCounts,
  type WeekdayEffect,
  weekdayEffect,
} from '@goodword/insights';
import type { DayCount, ScoreCount } from './read-statistics.ts';

type Counts = Omit<ScoreCount, 'location'>;

/** All that is computed of the brand as a whole: what one location is, only the others can say. */
export interface BrandFigures {
  /** Whether any driver is asked for. */
  hasDrivers: boolean;
  /** The program that key drivers and priorities are about; null: all. */
  program: string | null;
  /** Key drivers, and the priorities that follow from them. */
  priorities: TopPriorities;
  score: NpsInterval;
  scores: ReadonlyMap<string, NpsInterval>;
  ranking: ShrunkRanking['status'];
  /** Those that have a rank, the best first. */
  ranked: readonly RankedLocation[];
}

/** What the brand's days tell: what is normal, and which weekdays are weak. */
export interface DayFigures {
  /** By location, in order. */
  days: ReadonlyMap<string, readonly DayCount[]>;
  /** All weekdays of all locations are one family of tests. */
  weekdays: WeekdayEffect;
  /** Variance between the days of a usual location; null where days cannot be told from visits. Computed when it is first asked for. */
  betweenDays(): number | null;
}

/** From rollups alone: no answer is read. */
export function brandFigures({
  sums,
  program,
  scores,
  hasDrivers,
}: {
  sums: DriverSums;
  program: string | null;
  scores: readonly ScoreCount[];
  hasDrivers: boolean;
}): BrandFigures {
  const ranking = shrunkRanking(scores);
  const all = scores.reduce<Counts>(add, { promoters: 0, passives: 0, detractors: 0 });
  return {
    hasDrivers,
    program,
    priorities: topPrioritiesFromSums(sums),
    score: npsInterval(all),
    scores: new Map(scores.map(({ location, ...counts }) => [location, npsInterval(counts)])),
    ranking: ranking.status,
    ranked: rankedOf(ranking),
  };
}

/** Ranks are shown from so many answers on. */
const LEAST_RANKED = 30;

/** None where locations do not differ. */
function rankedOf({ status, locations }: ShrunkRanking): RankedLocation[] {
  if (status !== 'OK') return [];
  return locations
    .filter(({ n, rank }) => n >= LEAST_RANKED && rank !== null)
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
}

/** The same of the days from which it is learned what is normal. */
export function dayFigures(days: readonly DayCount[]): DayFigures {
  const byLocation = new Map<string, DayCount[]>();
  for (const day of days) {
    const known = byLocation.get(day.location);
    if (known) known.push(day);
    else byLocation.set(day.location, [day]);
  }
  let between: number | null | undefined;
  return {
    days: byLocation,
    betweenDays() {
      if (between === undefined) between = usualBetweenDays(byLocation);
      return between;
    },
    weekdays: weekdayEffect(
      days.map(({ location, day, promoters, passives, detractors }) => ({
        location,
        weekday: isoWeekday(day),
        n: promoters + passives + detractors,
        x: promoters,
      })),
    ),
  };
}

/** So many days of locations tell a brand's usual swing; more would only take time. */
const ENOUGH_DAYS = 2_000;

/** Of the locations, each counting by its days: of the first of them where there are many. */
function usualBetweenDays(days: ReadonlyMap<string, readonly DayCount[]>): number | null {
  let [weight, sum] = [0, 0];
  for (const each of days.values()) {
    if (weight > ENOUGH_DAYS) break;
    const { betweenDays } = varianceSplitOfCounts(each);
    if (betweenDays === null) continue;
    weight += each.length;
    sum += betweenDays * each.length;
  }
  return weight === 0 ? null : sum / weight;
}

function add(one: Counts, other: Counts): Counts {
  return {
    promoters: one.promoters + other.promoters,
    passives: one.passives + other.passives,
    detractors: one.detractors + other.detractors,
  };
}

/** ISO: 1 Monday to 7 Sunday. Days are the location's own already, so no time zone is needed. */
function isoWeekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
