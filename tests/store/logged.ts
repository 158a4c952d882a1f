import type { Database } from '@goodword/collector';
import { NOON } from '../support/noon.ts';
import { SITE } from '../support/test-site.ts';

export type Logged = Parameters<Database['commit']>[0][number];

/** An event as the collector stamps it. */
export function logged(
  event: Record<string, unknown> & { id: string; type: string },
  stamp: object = {},
  site = SITE,
): Logged {
  const at = (event.at as number | undefined) ?? NOON;
  const day = new Date(at).toISOString().slice(0, 10);
  return {
    at,
    visitor: 'visitor1',
    session: 'session1',
    ...event,
    site,
    stamp: { receivedAt: at, correctedAt: at, day, hour: new Date(at).getUTCHours(), flags: [], ...stamp },
  } as unknown as Logged;
}
