import type { LoggedEvent } from '../domain/logged-event.ts';
import type { RecommendationRow } from './recommendation.ts';
import type { Contribution } from './rollup.ts';

/** One human opening of a link, confirmed by the page: what a friend's visit to the shop begins with. */
export interface LandingRow {
  site: string;
  click: string;
  code: string;
  person: string;
  at: number;
  location: string;
  program: string;
  /** The location's: a sale that began here counts on its day. Null in logs from before it was kept. */
  timeZone: string | null;
  /** When the newest of its events was received: it leaves with the last of them. */
  touchedAt: number;
}

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

type Landed = LoggedEvent & { type: 'link.landed' };

/** The landing of an event; undefined where neither page nor history named a click. */
export function landing(event: Landed, recommendation: RecommendationRow | undefined): LandingRow | undefined {
  const { click, person, correctedAt, receivedAt, timeZone } = event.stamp;
  if (!click || !person) return undefined;
  return {
    site: event.site,
    click,
    code: event.code,
    person,
    at: correctedAt,
    ...place(recommendation),
    timeZone: timeZone ?? null,
    touchedAt: receivedAt,
  };
}

/** The person after one more opening; the first one decides the day that they count on. */
export function foldLinkVisitor(
  before: LinkVisitorRow | undefined,
  event: Landed,
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
    ...place(recommendation),
    touchedAt,
  };
}

/** Each person counts once per link. */
export function linkVisitorContribution(row: LinkVisitorRow): Contribution {
  const { site, location, program, day, hour } = row;
  return { key: { site, location, program, day, hour }, counts: { visitors: 1 } };
}

function place(recommendation: RecommendationRow | undefined): { location: string; program: string } {
  return { location: recommendation?.location ?? '', program: recommendation?.program ?? '' };
}
