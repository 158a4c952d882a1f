import { later } from './later.ts';
import type { StoredAnswer } from './stored-answer.ts';

/** What a customer said of the aspects of a visit, with the score that it may go with. */
export interface Rated {
  /** Driver and rating, in the order of the drivers' names. */
  ratings: readonly (readonly [driver: string, rating: number])[];
  /** 0 to 10; null: none was given. */
  score: number | null;
}

/** The ratings of a response; undefined: none. Of a driver that two questions asked for, the later answer stands. */
export function ratedDrivers({
  answers,
  score,
}: {
  answers: Readonly<Record<string, StoredAnswer>>;
  score: number | null;
}): Rated | undefined {
  const lists = Object.values(answers).filter(({ kind }) => kind === 'drivers');
  if (lists.length > 1) lists.sort((one, other) => (later(one, other) ? 1 : -1));
  const rated = new Map<string, number>();
  for (const { value } of lists) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    for (const [driver, rating] of Object.entries(value)) if (typeof rating === 'number') rated.set(driver, rating);
  }
  if (rated.size === 0) return undefined;
  return { ratings: [...rated].sort(([one], [other]) => (one < other ? -1 : 1)), score };
}
