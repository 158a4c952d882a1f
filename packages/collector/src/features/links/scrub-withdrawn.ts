import { feeds } from '../../core/log/event-rules.ts';
import { without } from '../../core/log/forget.ts';
import type { AfterAppend } from '../../core/log/log.ts';
import { findEventsOfCodes, type PlacedEvent, rewriteEvents } from '../../core/log/rewrite-events.ts';
import { recommendationInLog } from './code-in-log.ts';

/** Clears what was published and taken back from the log, too: nothing of it is kept. */
export const scrubWithdrawn: AfterAppend = async (tx, log, events) => {
  const cleared = new Map<number, PlacedEvent>();
  for (const event of events) {
    if (event.type !== 'recommendation.withdrawn' && event.type !== 'recommendation.published') continue;
    // Words that arrive after they were taken back are taken back, too.
    const known = await recommendationInLog(tx, log, event.code);
    if (known?.site !== event.site || known.withdrawnAt === null) continue;
    const told = await findEventsOfCodes(tx, log, event.site, [event.code]);
    for (const { seq, event: before } of told) {
      if (!feeds(before, 'recommendations')) continue;
      const after = without(before, ['publication']);
      if (after !== before) cleared.set(seq, { seq, event: after });
    }
  }
  // All at once: what counts it takes its locks in one order.
  await rewriteEvents(tx, [...cleared.values()]);
};
