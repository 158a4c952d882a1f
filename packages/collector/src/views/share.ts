import type { LoggedEvent } from '../domain/logged-event.ts';
import type { RecommendationRow } from './recommendation.ts';
import type { Contribution } from './rollup.ts';

/** One opened share: a customer's tap on a channel. */
export interface ShareRow {
  site: string;
  id: string;
  code: string;
  channel: string;
  visitor: string;
  response: string | null;
  at: number;
  day: string;
  hour: number;
  location: string;
  program: string;
  counted: boolean;
  /** When the newest of its events was received: it leaves with the last of them. */
  touchedAt: number;
}

/** The share that an event tells of, about the location of its recommendation. */
export function share(
  event: LoggedEvent & { type: 'share.opened' },
  recommendation: RecommendationRow | undefined,
  counted: boolean,
): ShareRow {
  return {
    site: event.site,
    id: event.id,
    code: event.code,
    channel: event.channel,
    visitor: event.visitor,
    response: event.response ?? null,
    at: event.stamp.correctedAt,
    day: event.stamp.day,
    hour: event.stamp.hour,
    location: recommendation?.location ?? event.location ?? '',
    program: recommendation?.program ?? event.program ?? '',
    counted,
    touchedAt: event.stamp.receivedAt,
  };
}

/** Each opened share counts. */
export function shareContribution(row: ShareRow): Contribution | undefined {
  if (!row.counted) return undefined;
  const { site, location, program, day, hour } = row;
  return { key: { site, location, program, day, hour }, counts: { shares: 1 } };
}
