import { type Store, StoreAway } from '../store/store.ts';

/** Settles what is due. Where nothing can be written now, as on a full disk, what is known so far can still be read. */
export async function settleBeforeReading(store: Pick<Store, 'settle'>, nowMs: number): Promise<void> {
  try {
    await store.settle(nowMs);
  } catch (error) {
    if (!(error instanceof StoreAway)) throw error;
  }
}
