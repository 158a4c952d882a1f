import type { LoggedEvent } from '../domain/logged-event.ts';
import { placeOf, type RecommendationRow } from './recommendation.ts';

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

/** The landing of an event; undefined where neither page nor history named a click. */
export function landing(
  event: LoggedEvent & { type: 'link.landed' },
  recommendation: RecommendationRow | undefined,
): LandingRow | undefined {
  const { click, person, correctedAt, receivedAt, timeZone } = event.stamp;
  if (!click || !person) return undefined;
  return {
    site: event.site,
    click,
    code: event.code,
    person,
    at: correctedAt,
    ...placeOf(recommendation),
    timeZone: timeZone ?? null,
    touchedAt: receivedAt,
  };
}
