import type { PageProgram } from '@goodword/protocol';

/** Whether a page needs more than its loader to tell when to ask: anything but a card in a corner after a while, for everybody. */
export function needsOccasions({ trigger, audience, display }: PageProgram): boolean {
  const { delaySeconds: _, ...beyond } = trigger;
  return Object.keys(beyond).length > 0 || audience !== undefined || display !== undefined;
}
