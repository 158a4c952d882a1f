import type { LoggedEvent } from '../domain/logged-event.ts';
import { placeOf, type RecommendationRow } from './recommendation.ts';
import type { Contribution } from './rollup.ts';

/** One person who opened one link, however often. */
export interface LinkVisitorRow {
  site: string;
  code: string;
  person: string;
  firstAt: number;
  /** By which channel the link had travelled, as far as its address said. */
  channel: string | null;
  day: string;
  hour: number;
  location: string;
  program: string;
  /** When the newest of its events was received: it leaves with the last of them. */
  touchedAt: number;
}

/** The person after one more opening; the first one decides the day that they count on. */
export function foldLinkVisitor(
  before: LinkVisitorRow | undefined,
  event: LoggedEvent & { type: 'link.landed' },
  recommendation: RecommendationRow | undefined,
): LinkVisitorRow {
  const { correctedAt, day, hour, person } = event.stamp;
  const touchedAt = Math.max(event.stamp.receivedAt, before?.touchedAt ?? 0);
  if (before && before.firstAt <= correctedAt) return { ...before, touchedAt };
  return {
    site: event.site,
    code: event.code,
    person: person ?? '',
    firstAt: correctedAt,
    channel: event.channel ?? null,
    day,
    hour,
    ...placeOf(recommendation),
    touchedAt,
  };
}

/** Each person counts once per link. */
export function linkVisitorContribution(row: LinkVisitorRow): Contribution {
  const { site, location, program, day, hour } = row;
  return { key: { site, location, program, day, hour }, counts: { visitors: 1 } };
}
