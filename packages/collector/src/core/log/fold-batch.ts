import type { ViewState, Views } from './define-view.ts';
import { rulesOf } from './event-rules.ts';
import type { LoggedEvent } from './logged-event.ts';

/** Applies new events to the views, in the order of the log. Pure but for `state`, which the database has loaded and writes. */
export function foldBatch(views: Views, state: ViewState, events: readonly LoggedEvent[]): void {
  for (const event of events) {
    for (const name of rulesOf(event).feeds) {
      const rows = state[name];
      if (rows) views[name]?.fold(event, rows, state);
    }
  }
}
