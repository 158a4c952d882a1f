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
}

/** The visit that was issued; what is bound stays bound. */
export function foldVisit(before: VisitRow | undefined, event: LoggedEvent & { type: 'visit.issued' }): VisitRow {
  const bound = before ?? { boundResponse: null, boundAt: null, boundId: null };
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
  };
}

/** The visit after an answer came with its token: the response of the first that arrived has it. */
export function bindVisit(row: VisitRow, event: LoggedEvent & { type: 'survey.answered' }): VisitRow {
  // By arrival: a clock is the sender's to set.
  const claim = { at: event.stamp.receivedAt, id: event.id };
  const standing = row.boundAt === null ? undefined : { at: row.boundAt, id: row.boundId ?? '' };
  if (standing && !later(standing, claim)) return row;
  return { ...row, boundResponse: event.response, boundAt: claim.at, boundId: claim.id };
}
