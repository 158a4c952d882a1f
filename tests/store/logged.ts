import type { Store } from '@goodword/collector';
import { NOON } from '../support/noon.ts';
import { SITE } from '../support/test-site.ts';

const DAY_MS = 86_400_000;

/** An event as the log takes it. */
export type Logged = Parameters<Store['commit']>[0][number];

const ZONES: Record<string, string> = { harbor: 'America/New_York', mill: 'Asia/Tokyo' };

/** Zone, day and hour of a stamp, as the clock of a place has them. */
export function clockOf(place: string | undefined, at: number): { timeZone: string; day: string; hour: number } {
  const timeZone = ZONES[place ?? ''] ?? 'UTC';
  const [day = '', hour = ''] = new Intl.DateTimeFormat('sv', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
    .format(at)
    .split(/[ :]/);
  return { timeZone, day, hour: Number(hour) };
}

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

/** An event as it would have been some days later. */
export function later(event: Logged, days: number): Logged {
  const { receivedAt: _, correctedAt: __, day: ___, hour: ____, ...stamp } = event.stamp;
  return logged({ ...event, at: event.at + days * DAY_MS }, { ...stamp, receivedAt: NOON + days * DAY_MS });
}
