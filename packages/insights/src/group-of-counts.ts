import type { ScoreCounts } from './nps-interval.ts';
import type { Group } from './one-way.ts';

/** Answers as count, mean and squares, with the values 1 of a promoter, 0 of a passive and −1 of a detractor. */
export function groupOfCounts({ detractors, passives, promoters }: ScoreCounts): Group {
  const n = detractors + passives + promoters;
  if (n === 0) return { n, mean: 0, within: 0 };
  const sum = promoters - detractors;
  // n·Σx² − (Σx)² is whole, so that a location where all said the same has exactly no variance.
  return { n, mean: sum / n, within: (n * (promoters + detractors) - sum ** 2) / n };
}

/** The answers of both. */
export function addCounts(one: ScoreCounts | undefined, other: ScoreCounts): ScoreCounts {
  return {
    detractors: (one?.detractors ?? 0) + other.detractors,
    passives: (one?.passives ?? 0) + other.passives,
    promoters: (one?.promoters ?? 0) + other.promoters,
  };
}
