import type { LoggedEvent } from '../domain/logged-event.ts';
import { later } from './later.ts';

/** A customer's visit to a location, proven by a token. */
export interface VisitRow {
  site: string;
  visit: string;
  location: string;
  kind: string;
  visitedAt: number;
  name: string | null;
  /** The response that the token is used up by: the one whose answer arrived first. */
  boundResponse: string | null;
  boundAt: number | null;
  boundId: string | null;
  /** When the newest of its events was received: it leaves with the last of them. */
  touchedAt: number;
}

/** The visit that was issued; what is bound stays bound. Of a response that was erased it is only known that it used the token up. */
export function foldVisit(before: VisitRow | undefined, event: LoggedEvent & { type: 'visit.issued' }): VisitRow {
  const { receivedAt, usedUp, touchedAt = 0 } = event.stamp;
  const forgotten = { boundResponse: null, boundAt: usedUp?.at ?? null, boundId: usedUp?.id ?? null };
  const bound = before && (before.boundAt !== null || !usedUp) ? before : forgotten;
  return {
    site: event.site,
    visit: event.visit,
    location: event.location,
    kind: event.kind,
    visitedAt: event.visitedAt,
    name: event.name ?? null,
    boundResponse: bound.boundResponse,
    boundAt: bound.boundAt,
    boundId: bound.boundId,
    touchedAt: Math.max(receivedAt, touchedAt, before?.touchedAt ?? 0),
  };
}

/** The visit after an answer came with its token: the response of the first that arrived has it. */
export function bindVisit(row: VisitRow, event: LoggedEvent & { type: 'survey.answered' }): VisitRow {
  // By arrival: a clock is the sender's to set.
  const claim = { at: event.stamp.receivedAt, id: event.id };
  const touchedAt = Math.max(claim.at, row.touchedAt);
  const standing = row.boundAt === null ? undefined : { at: row.boundAt, id: row.boundId ?? '' };
  if (standing && !later(standing, claim)) return { ...row, touchedAt };
  return { ...row, boundResponse: event.response, boundAt: claim.at, boundId: claim.id, touchedAt };
}
