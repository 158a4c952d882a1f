import type { Transaction } from 'kysely';
import type { LoggedEvent } from '../domain/logged-event.ts';
import { stateKey, type ViewState } from '../views/view-state.ts';
import type { Tables } from './tables.ts';

/** Clears the words and the name of what was taken back from the log, too: nothing of them is kept. */
export async function scrubWithdrawn(
  tx: Transaction<Tables>,
  events: readonly LoggedEvent[],
  state: ViewState,
): Promise<void> {
  for (const event of events) {
    if (event.type !== 'recommendation.withdrawn' && event.type !== 'recommendation.published') continue;
    // Words that arrive after they were taken back are taken back, too.
    if (state.recommendations.get(stateKey(event.site, event.code))?.withdrawnAt == null) continue;
    const published = await tx
      .selectFrom('events')
      .select(['seq', 'data'])
      .where('site', '=', event.site)
      .where('code', '=', event.code)
      .where('type', '=', 'recommendation.published')
      .execute();
    for (const row of published) {
      const { name: _, ...data } = JSON.parse(row.data);
      await tx
        .updateTable('events')
        .set({ data: JSON.stringify({ ...data, words: null }) })
        .where('seq', '=', row.seq)
        .execute();
    }
  }
}
