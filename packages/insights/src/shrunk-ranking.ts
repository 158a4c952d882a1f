import { check } from './check.ts';
import { normalCdf } from './distributions.ts';
import { groupOfCounts } from './group-of-counts.ts';
import { InsightsError } from './insights-error.ts';
import { checkScoreCounts, type ScoreCounts } from './nps-interval.ts';
import { type Group, type OneWay, oneWay, shrinkage } from './one-way.ts';

export interface LocationScores extends ScoreCounts {
  location: string;
}

export interface RankedLocation {
  location: string;
  n: number;
  /** The score as counted, and drawn towards the brand's as far as it rests on few answers; -1 to 1. Null without an answer. */
  raw: number | null;
  shrunk: number | null;
  /** Standard deviation of what the true score may be. */
  sd: number | null;
  /** How probable it is that the true score is below the brand's. Best or worst is named from .95 on. */
  probBelowBrand: number | null;
  /** 1 is the highest; equal scores share the smaller number. Null where locations do not differ. Pages hide ranks under 30 answers. */
  rawRank: number | null;
  rank: number | null;
}

export interface ShrunkRanking {
  status: 'NO_DATA' | 'ONE_LOCATION' | 'NO_DIFFERENCE' | 'OK';
  betweenVariance: number | null;
  /** The brand's score. */
  mean: number | null;
  locations: RankedLocation[];
}

/**
 * Locations in the order of their scores, without the luck of small numbers: one-way random effects over the −1, 0 and 1 of each
 * answer. σ²_b = max(0, (MSB − MSW) / n₀); B = σ²_b / (σ²_b + MSW / n); θ = μ + B(ȳ − μ) with μ by generalised least squares;
 * sd = √(B · MSW / n); Pr(below the brand) = Φ((μ − θ) / sd). Morris 1983, JASA 78:47.
 *
 * Gates: fewer than two locations with answers `ONE_LOCATION`; σ²_b = 0 `NO_DIFFERENCE`, and then no league table.
 *
 * @throws InsightsError where a count is wrong or a location stands there twice.
 */
export function shrunkRanking(rows: readonly LocationScores[]): ShrunkRanking {
  check.list(rows, 'rows');
  const seen = new Set<string>();
  for (const [at, row] of rows.entries()) {
    checkScoreCounts(row, `rows[${at}]`);
    check.id(row.location, `rows[${at}].location`);
    if (seen.has(row.location))
      throw new InsightsError('duplicate', `rows[${at}].location`, 'this location is there already');
    seen.add(row.location);
  }
  const scores = rows.map((row) => ({ location: row.location, ...groupOfCounts(row) }));
  const brand = oneWay(scores);
  const status = rankingStatus(brand);
  const placed = scores.map((each) => place(each, brand));
  const ranked = status === 'OK';
  const [rawRank, rank] = [ranker(placed, 'raw'), ranker(placed, 'shrunk')];
  const locations = placed.map((each) => ({
    ...each,
    rawRank: ranked ? rawRank(each) : null,
    rank: ranked ? rank(each) : null,
  }));
  return { status, betweenVariance: brand.groups < 2 ? null : brand.between, mean: brand.mean, locations };
}

type Placed = Omit<RankedLocation, 'rawRank' | 'rank'>;

function rankingStatus({ n, groups, between }: OneWay): ShrunkRanking['status'] {
  if (n === 0) return 'NO_DATA';
  if (groups < 2) return 'ONE_LOCATION';
  return between > 0 ? 'OK' : 'NO_DIFFERENCE';
}

function place({ location, n, mean: raw }: Group & { location: string }, brand: OneWay): Placed {
  if (n === 0 || brand.mean === null) return { location, n, raw: null, shrunk: null, sd: null, probBelowBrand: null };
  if (brand.groups < 2) return { location, n, raw, shrunk: raw, sd: null, probBelowBrand: null };
  const factor = shrinkage(brand, n);
  const shrunk = brand.mean + factor * (raw - brand.mean);
  const sd = Math.sqrt((factor * (brand.msWithin ?? 0)) / n);
  return { location, n, raw, shrunk, sd, probBelowBrand: probBelow({ value: shrunk, sd, limit: brand.mean }) };
}

/** Of a value that is known for certain there is nothing in between; one that is the limit itself is as likely below as above. */
export function probBelow({ value, sd, limit }: { value: number; sd: number; limit: number }): number {
  if (sd > 0) return normalCdf((limit - value) / sd);
  if (value === limit) return 0.5;
  return value < limit ? 1 : 0;
}

/** Two paths of arithmetic to the same score differ in the last digits; they still share a rank. */
const SAME = 1e-12;

/** 1 + how many are higher. */
function ranker(all: readonly Placed[], by: 'raw' | 'shrunk'): (one: Placed) => number | null {
  const values = all.flatMap(({ [by]: value }) => value ?? []).sort((one, other) => other - one);
  return ({ [by]: own }) => {
    if (own === null) return null;
    let [low, high] = [0, values.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[middle] ?? 0) > own + SAME) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
