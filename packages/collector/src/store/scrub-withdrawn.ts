import type { Transaction } from 'kysely';
import { feeds } from '../domain/event-rules.ts';
import { without } from '../domain/forget.ts';
import type { LoggedEvent } from '../domain/logged-event.ts';
import type { ViewState } from '../views/views.ts';
import type { Dialect } from './dialect.ts';
import { findEventsOfCodes, rewriteEvents } from './rewrite-events.ts';
import type { Tables } from './tables.ts';

/** Clears what was published and taken back from the log, too: nothing of it is kept. */
export async function scrubWithdrawn(
  tx: Transaction<Tables>,
  dialect: Dialect,
  events: readonly LoggedEvent[],
  state: ViewState,
): Promise<void> {
  for (const event of events) {
    if (event.type !== 'recommendation.withdrawn' && event.type !== 'recommendation.published') continue;
    // Words that arrive after they were taken back are taken back, too.
    if (state.recommendations.get(event.site, event.code)?.withdrawnAt == null) continue;
    const told = await findEventsOfCodes(tx, dialect, event.site, [event.code]);
    const published = told.filter((each) => feeds(each.event, 'recommendations'));
    await rewriteEvents(
      tx,
      published.flatMap(({ seq, event: before }) => {
        const after = without(before, ['publication']);
        return after === before ? [] : [{ seq, event: after }];
      }),
    );
  }
}
