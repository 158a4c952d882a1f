import type { PageProgram } from '@goodword/protocol';

/** What came of the last time that a program was shown: ignored, dismissed or answered. */
export type Outcome = 'shown' | 'dismissed' | 'answered';
/** The last outcome of each program, with its time. */
export type Outcomes = Record<string, [outcome: Outcome, atMs: number]>;

const DAY_MS = 86_400_000;

/**
 * Why a program is not shown now, or nothing where it may be. Each outcome has a waiting period of its own, and whatever
 * program of the site it was: nobody is asked by one right after they have answered another.
 */
export function refusal(
  { waiting }: Pick<PageProgram, 'waiting'>,
  outcomes: Outcomes,
  nowMs: number,
): string | undefined {
  for (const [id, [outcome, atMs]] of Object.entries(outcomes)) {
    const days = waiting[`${outcome}Days`];
    // A clock that was far ahead then and was put right since silences nobody for longer.
    if (Math.abs(nowMs - atMs) < days * DAY_MS) return `${id}: ${outcome} within ${days} days`;
  }
  return undefined;
}
