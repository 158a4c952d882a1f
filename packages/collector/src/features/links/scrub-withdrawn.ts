import { feeds } from '../../core/log/event-rules.ts';
import { without } from '../../core/log/forget.ts';
import type { RecommendationRow } from './recommendation-view.ts';
import type { Rows } from '../../core/log/rows.ts';
import type { AfterFold } from '../../core/log/log.ts';
import { findEventsOfCodes, rewriteEvents } from '../../core/log/rewrite-events.ts';

/** Clears what was published and taken back from the log, too: nothing of it is kept. */
export const scrubWithdrawn: AfterFold = async (tx, log, events, state) => {
  const { recommendations } = state as unknown as { recommendations: Rows<RecommendationRow> };
  for (const event of events) {
    if (event.type !== 'recommendation.withdrawn' && event.type !== 'recommendation.published') continue;
    // Words that arrive after they were taken back are taken back, too.
    if (recommendations.get(event.site, event.code)?.withdrawnAt == null) continue;
    const told = await findEventsOfCodes(tx, log, event.site, [event.code]);
    const published = told.filter((each) => feeds(each.event, 'recommendations'));
    await rewriteEvents(
      tx,
      published.flatMap(({ seq, event: before }) => {
        const after = without(before, ['publication']);
        return after === before ? [] : [{ seq, event: after }];
      }),
    );
  }
};
