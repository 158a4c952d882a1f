import { DatabaseAway } from '../../core/database/away.ts';
import type { Database } from '../../core/database/database.ts';
import { settle } from './settle.ts';

/** Settles what is due. Where nothing can be written now, as on a full disk, what is known so far can still be read. */
export async function settleBeforeReading(
  database: Pick<Database, 'readViews' | 'transaction'>,
  nowMs: number,
): Promise<void> {
  try {
    await settle(database, nowMs);
  } catch (error) {
    if (!(error instanceof DatabaseAway)) throw error;
  }
}
