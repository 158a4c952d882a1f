import { NOON } from '../support/noon.ts';
import { type Logged, logged } from './logged.ts';

const DAY_MS = 86_400_000;

/** An event as it would have been some days later. */
export function later(event: Logged, days: number): Logged {
  const { receivedAt: _, correctedAt: __, day: ___, hour: ____, ...stamp } = event.stamp;
  return logged({ ...event, at: event.at + days * DAY_MS }, { ...stamp, receivedAt: NOON + days * DAY_MS });
}
