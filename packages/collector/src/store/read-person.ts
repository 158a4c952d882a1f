import type { Transaction } from 'kysely';
import type { LoggedEvent } from '../domain/logged-event.ts';
import type { ConversionRow } from '../views/conversion.ts';
import type { RecommendationRow } from '../views/recommendation.ts';
import type { ResponseRow } from '../views/response.ts';
import type { ShareRow } from '../views/share.ts';
import { shares } from '../views/share.ts';
import type { VisitRow } from '../views/visit.ts';
import { findPerson } from './find-person.ts';
import { loadViews } from './load-views.ts';
import type { Log } from './log.ts';
import type { PersonViews } from './person-views.ts';

import type { Tables } from './tables.ts';
import { findRows } from './view-rows.ts';

/** Everything that is kept about one person. */
export interface PersonRecords {
  events: LoggedEvent[];
  responses: ResponseRow[];
  recommendations: RecommendationRow[];
  shares: ShareRow[];
  conversions: ConversionRow[];
  visits: VisitRow[];
}

/** Everything that is kept about a visitor, in the caller's transaction; what {@link erasePerson} would erase, and no more. */
export async function readPerson(
  tx: Transaction<Tables>,
  log: Log,
  site: string,
  visitor: string,
): Promise<PersonRecords | undefined> {
  const person = await findPerson(tx, log, site, visitor);
  if (!person) return undefined;
  const events = person.events.map(({ event }) => event);
  const state = await loadViews<PersonViews>(tx, log, events);
  const shared = events.flatMap(({ type, id }) => (type === 'share.opened' ? [[site, id]] : []));
  return {
    events,
    responses: [...state.responses.values()],
    recommendations: [...state.recommendations.values()].filter(({ code }) => person.codes.has(code)),
    shares: await findRows(tx, log, shares, shared),
    conversions: [...state.conversions.values()].filter(({ report, confirmation }) =>
      [report, confirmation].some((said) => said?.visitor != null && person.visitors.has(said.visitor)),
    ),
    visits: [...state.visits.values()].filter(
      ({ boundResponse }) => boundResponse !== null && person.responses.has(boundResponse),
    ),
  };
}
