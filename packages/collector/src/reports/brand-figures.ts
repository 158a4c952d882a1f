import {
  type DriverSums,
  type KeyDrivers,
  keyDriversFromSums,
  type NpsInterval,
  npsInterval,
  type ShrunkRanking,
  shrunkRanking,
  type TopPriorities,
  topPrioritiesFromSums,
  type WeekdayEffect,
  weekdayEffect,
} from '@goodword/insights';
import type { DayCount, ScoreCount } from '../store/store.ts';

type Counts = Omit<ScoreCount, 'location'>;

/** All that is computed of the brand as a whole: what one location is, only the others can say. */
export interface BrandFigures {
  /** Whether any driver was rated, or is asked for. */
  hasDrivers: boolean;
  keyDrivers: KeyDrivers;
  priorities: TopPriorities;
  score: NpsInterval;
  scores: ReadonlyMap<string, NpsInterval>;
  days: ReadonlyMap<string, readonly DayCount[]>;
  ranking: ShrunkRanking;
  weekdays: WeekdayEffect;
}

/** From rollups alone: no answer is read. */
export function brandFigures({ sums, scores, days, isAsked }: BrandRollups): BrandFigures {
  const byLocation = new Map<string, DayCount[]>();
  for (const day of days) {
    const known = byLocation.get(day.location);
    if (known) known.push(day);
    else byLocation.set(day.location, [day]);
  }
  const all = scores.reduce<Counts>(add, { promoters: 0, passives: 0, detractors: 0 });
  return {
    hasDrivers: isAsked || sums.drivers.length > 0,
    keyDrivers: keyDriversFromSums(sums),
    priorities: topPrioritiesFromSums(sums),
    score: npsInterval(all),
    scores: new Map(scores.map(({ location, ...counts }) => [location, npsInterval(counts)])),
    days: byLocation,
    ranking: shrunkRanking(scores),
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

/** What is read of the store. */
export interface BrandRollups {
  sums: DriverSums;
  scores: readonly ScoreCount[];
  /** Those from which it is learned what is normal. */
  days: readonly DayCount[];
  /** A program asks for drivers. */
  isAsked: boolean;
}

function add(one: Counts, other: Counts): Counts {
  return {
    promoters: one.promoters + other.promoters,
    passives: one.passives + other.passives,
    detractors: one.detractors + other.detractors,
  };
}

/** ISO: 1 Monday to 7 Sunday. Days are the location's own already, so no time zone is needed. */
export function isoWeekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
