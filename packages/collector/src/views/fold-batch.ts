import { feeds, rulesOf } from '../domain/event-rules.ts';
import type { LoggedEvent } from '../domain/logged-event.ts';
import { EACH_VIEW, type ViewName, type ViewState } from './views.ts';

/** Applies new events to the views, in the order of the log. Pure but for `state`, which the store has loaded and writes. */
export function foldBatch(state: ViewState, events: readonly LoggedEvent[]): void {
  for (const event of events) for (const view of rulesOf(event).feeds) fold(view, event, state);
}

function fold<Name extends ViewName>(view: Name, event: LoggedEvent, state: ViewState): void {
  if (feeds(event, view)) EACH_VIEW[view].fold(event, state[view], state);
}
