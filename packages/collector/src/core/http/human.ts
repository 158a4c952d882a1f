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

/** Whether an agent says of itself that it is a machine. */
export function isMachine(agent: string): boolean {
  return isbot(agent);
}
