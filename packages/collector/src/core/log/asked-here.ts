import type { LoggedEvent } from './logged-event.ts';

/** Whether the collector was asked to make it: its own events have ids of their own. What history brings has happened. */
export function isAskedHere(event: LoggedEvent): boolean {
  return event.id.startsWith('~') && !event.stamp.imported;
}
