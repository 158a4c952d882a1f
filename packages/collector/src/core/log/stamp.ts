import { MAX_AGE_MS, MAX_AHEAD_MS } from '@goodword/protocol';
import { localDay } from '../time/local-day.ts';
import type { Flag, Stamp } from './logged-event.ts';

/** What a stamp is made from. Times in UTC ms. */
export interface StampInput {
  at: number;
  sentAt: number;
  receivedAt: number;
  timeZone: string;
  /** History may be of any age, and its clock is a server's. */
  history: boolean;
  test: boolean;
  /** A crawler that runs a page's scripts said so itself. */
  machine?: boolean;
}

/** The moment put right, the local day that it counts on, and why it does not count where it does not. */
export function stamp({ at, sentAt, receivedAt, timeZone, history, test, machine = false }: StampInput): Stamp {
  const correctedAt = history ? at : at + (receivedAt - sentAt);
  const flags: Flag[] = [];
  if (!history && receivedAt - correctedAt > MAX_AGE_MS) flags.push('late');
  if (correctedAt - receivedAt > MAX_AHEAD_MS) flags.push('ahead');
  if (test) flags.push('test');
  if (machine) flags.push('machine');
  return {
    receivedAt,
    correctedAt,
    ...localDay(correctedAt, timeZone),
    timeZone,
    ...(history ? { imported: true as const } : {}),
    flags,
  };
}

/** Time and stamp of an event that the collector makes itself, now: by its own clock, always counted. */
export function stampNow(nowMs: number, timeZone: string): { at: number; stamp: Stamp } {
  const made = { at: nowMs, sentAt: nowMs, receivedAt: nowMs, timeZone, history: false, test: false };
  return { at: nowMs, stamp: stamp(made) };
}
