import { check } from './check.ts';
import { InsightsError } from './insights-error.ts';
import { type Cascade, plantForest } from './plant-forest.ts';

/** One opened share of a recommendation. */
export interface ShareRow {
  share: string;
  /** The share whose visitor made this one. Null for the first of a cascade; one that is not in the list is as good as null. */
  parent: string | null;
  /** When, in hours from any fixed moment. */
  atHours: number;
  /** The visitor of the parent who made it; not needed for any number here. */
  viaVisitor?: string | null;
}

export interface ClickRow {
  share: string;
  visitor: string;
  atHours: number;
}

export interface Spread {
  status: 'TOO_FEW' | 'IMMATURE' | 'OK';
  /** Shares that no other share led to. */
  seeds: number;
  shares: number;
  /** Distinct pairs of share and visitor. */
  visitors: number;
  /** Shares that a share leads to, on average: shares with a parent / all. With its standard error; null under 30 shares. */
  kFactor: number | null;
  kSe: number | null;
  /** 1 / (1 − k): shares that come of one seed in the end. */
  amplification: number | null;
  /** Shares by their distance from the seed, from 0 on. */
  generations: number[];
  /** Hours from a cascade's root until half of all visitors had come. Null without a visitor. */
  timeToHalfHours: number | null;
  /** The cascade with most shares. Null without a share. */
  largest: {
    root: string;
    size: number;
    /** Mean distance between two of its shares; 0 of one share. */
    structuralVirality: number;
  } | null;
}

const LEAST_SHARES = 30;

/**
 * How far recommendations travel: the forest of shares. k = shares with a parent / all shares, its standard error the standard deviation of
 * children a share / √shares (Harris 1963); structural virality is the mean distance over pairs of a cascade (Goel et al. 2016, Mgmt. Sci.
 * 62:180). Depth, size and virality count shares only. Of a visitor's clicks on one share the first counts. Clicks on a share that is
 * not in the list count nowhere: shares that were taken back are gone, and so is what came of them.
 *
 * Gates: a window that is still open `IMMATURE`, whatever the number, for both may grow: then k is a lower bound; under 30 shares
 * `TOO_FEW`. Under 30 there is no k in either case.
 *
 * @throws InsightsError where a share stands there twice or descends from itself, or a time is no number.
 */
export function spread(input: {
  shares: readonly ShareRow[];
  clicks: readonly ClickRow[];
  windowOpen?: boolean;
}): Spread {
  check.given(input, 'input');
  const { shares, clicks, windowOpen = false } = input;
  checkShares(shares);
  checkClicks(clicks);
  const { nodes, cascades } = plantForest(shares);
  const size = shares.length;
  const isFew = size < LEAST_SHARES;
  const delays = firstDelays(clicks, nodes);
  const generations: number[] = [];
  for (const { depth } of nodes.values()) generations[depth] = (generations[depth] ?? 0) + 1;
  const k = size > 0 ? (size - cascades.length) / size : 0;
  const children = [...nodes.values()].map((node) => node.children);
  return {
    status: windowOpen ? 'IMMATURE' : isFew ? 'TOO_FEW' : 'OK',
    seeds: cascades.length,
    shares: size,
    visitors: delays.length,
    kFactor: isFew ? null : k,
    kSe: isFew ? null : deviation(children, k) / Math.sqrt(size),
    amplification: isFew ? null : 1 / (1 - k),
    generations,
    timeToHalfHours: delays[Math.ceil(delays.length / 2) - 1] ?? null,
    largest: largestOf(cascades),
  };
}

function checkShares(shares: readonly ShareRow[]): void {
  check.list(shares, 'shares');
  const seen = new Set<string>();
  for (const [at, row] of shares.entries()) {
    check.given(row, `shares[${at}]`);
    check.id(row.share, `shares[${at}].share`);
    if (row.parent !== null && row.parent !== undefined) check.id(row.parent, `shares[${at}].parent`);
    check.number(row.atHours, `shares[${at}].atHours`);
    if (seen.has(row.share)) throw new InsightsError('duplicate', `shares[${at}].share`, 'this share is there already');
    seen.add(row.share);
  }
}

function checkClicks(clicks: readonly ClickRow[]): void {
  check.list(clicks, 'clicks');
  for (const [at, row] of clicks.entries()) {
    check.given(row, `clicks[${at}]`);
    check.id(row.share, `clicks[${at}].share`);
    check.id(row.visitor, `clicks[${at}].visitor`);
    check.number(row.atHours, `clicks[${at}].atHours`);
  }
}

/** Hours from the cascade's root to the first click of each visitor of each share, the shortest first. */
function firstDelays(clicks: readonly ClickRow[], nodes: ReturnType<typeof plantForest>['nodes']): Float64Array {
  const first = new Map<string, number>();
  for (const { share, visitor, atHours } of clicks) {
    const node = nodes.get(share);
    if (!node) continue;
    // The share by its number: whatever signs are in the two ids, no two pairs have the same key.
    const key = `${node.index} ${visitor}`;
    const delay = atHours - node.cascade.startedAtHours;
    first.set(key, Math.min(delay, first.get(key) ?? delay));
  }
  return Float64Array.from(first.values()).sort();
}

function largestOf(cascades: readonly Cascade[]): Spread['largest'] {
  let largest: Cascade | undefined;
  for (const each of cascades) if (!largest || isLarger(each, largest)) largest = each;
  if (!largest) return null;
  const { root, size, distances } = largest;
  return { root, size, structuralVirality: size > 1 ? distances / ((size * (size - 1)) / 2) : 0 };
}

/** Of two of one size the older one, so that the order of the rows changes nothing. */
function isLarger(one: Cascade, other: Cascade): boolean {
  if (one.size !== other.size) return one.size > other.size;
  if (one.startedAtHours !== other.startedAtHours) return one.startedAtHours < other.startedAtHours;
  return one.root < other.root;
}

function deviation(values: readonly number[], mean: number): number {
  return Math.sqrt(values.reduce((total, value) => total + (value - mean) ** 2, 0) / (values.length - 1));
}
