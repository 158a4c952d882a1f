import type { PageProgram } from '@goodword/protocol';

/** What came of the last time that a program was shown: ignored, dismissed or answered. */
export type Outcome = 'shown' | 'dismissed' | 'answered';
/** The last outcome of each program, with its time. */
export type Outcomes = Record<string, [outcome: Outcome, atMs: number] | undefined>;

const DAY_MS = 86_400_000;

/** Why a program is not shown now, or nothing where it may be. Each outcome has a waiting period of its own. */
export function refusal(
  program: Pick<PageProgram, 'id' | 'waiting'>,
  outcomes: Outcomes,
  nowMs: number,
): string | undefined {
  const [outcome, atMs] = outcomes[program.id] ?? [];
  if (!outcome || !atMs) return undefined;
  const days = program.waiting[`${outcome}Days`];
  return nowMs - atMs < days * DAY_MS ? `${outcome} less than ${days} days ago` : undefined;
}
