import type { LocationChoices } from '@goodword/protocol';
import type { FindableText } from '../../core/text/findable-text.ts';
import { spellings } from '../../core/text/spellings.ts';
import { distanceKm, type Point } from './distance-km.ts';
import type { FindableLocation } from './findable-location.ts';

/** What a customer sees at once without scrolling a list. */
export const MAX_CHOICES = 8;

/** What a customer typed, and where they are, as far as either is known. */
export interface LocationSearch {
  q?: string | undefined;
  near?: Point | undefined;
}

interface Found {
  location: FindableLocation;
  rank: number;
  /** From where the customer is; undefined where either place is not known. */
  km: number | undefined;
}

/**
 * The locations that a customer may mean, eight at most if not told otherwise. Every word typed must stand somewhere; best first: in the name before
 * elsewhere, at the beginning of a word before inside one. Where a place is named, the nearest first instead, and last those
 * that nobody knows the place of. Equals stay in the order given.
 */
export function rankLocations(
  locations: readonly FindableLocation[],
  { q = '', near }: LocationSearch,
  most: number = MAX_CHOICES,
): LocationChoices['items'] {
  const words = wordsOf(q);
  const found: Found[] = [];
  for (const location of locations) {
    const rank = rankOf(location, words);
    if (rank === undefined) continue;
    found.push({ location, rank, km: near && location.point && distanceKm(near, location.point) });
  }
  const order = near ? ({ km = Number.POSITIVE_INFINITY }: Found) => km : ({ rank }: Found) => rank;
  return found
    .sort((one, other) => compare(order(one), order(other)))
    .slice(0, most)
    .map(({ location, km }) => ({ ...location.choice, ...(km === undefined ? {} : { distanceKm: rounded(km) }) }));
}

/** How badly a location fits: 0 is best; undefined where a word stands nowhere in it. */
function rankOf({ name, elsewhere }: FindableLocation, words: readonly (readonly string[])[]): number | undefined {
  let sum = 0;
  for (const word of words) {
    const inName = fit(name, word);
    const best = inName ?? fit(elsewhere, word);
    if (best === undefined) return undefined;
    sum += inName === undefined ? best + 2 : best;
  }
  return sum;
}

/** 0 at the beginning of a word, or of words written as one, 1 inside a word; undefined where it stands nowhere. */
function fit({ words, joined }: FindableText, spelled: readonly string[]): number | undefined {
  if (spelled.some((word) => words.includes(` ${word}`) || joined.includes(` ${word}`))) return 0;
  return spelled.some((word) => words.includes(word)) ? 1 : undefined;
}

/** Each word that was typed, in each way that it may be spelled. */
function wordsOf(q: string): string[][] {
  const [words = [], ...others] = spellings(q).map((spelling) => spelling.split(' ').filter(Boolean));
  return words.map((word, place) => [...new Set([word, ...others.flatMap((other) => other[place] ?? [])])]);
}

/** Not by subtraction: two places that are nowhere are equally far. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function rounded(km: number): number {
  return km < 10 ? Math.round(km * 10) / 10 : Math.round(km);
}
