import { isbot } from 'isbot';

/** What a request says of who is behind it. */
export interface RequestSigns {
  agent: string | undefined;
  /** `Sec-Purpose` or the older `Purpose`. */
  purpose: string | undefined;
}

/** Whether a person may be behind a request, rather than a preview, a crawler, a mail scanner or a prefetch. */
export function mayBeHuman({ agent, purpose }: RequestSigns): boolean {
  if (!agent?.trim() || /prefetch|prerender/i.test(purpose ?? '')) return false;
  return !isMachine(agent);
}

/** Agents that were looked at: there are few, and to look costs more than all else that is done with an event. */
const MAX_KNOWN = 2_000;
const known = new Map<string, boolean>();

/** Whether an agent says of itself that it is a machine. */
export function isMachine(agent: string): boolean {
  const before = known.get(agent);
  if (before !== undefined) return before;
  if (known.size >= MAX_KNOWN) known.clear();
  const found = isbot(agent);
  known.set(agent, found);
  return found;
}
