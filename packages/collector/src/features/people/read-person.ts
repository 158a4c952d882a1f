import type { Transaction } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import { holdViews } from '../../core/log/fold-behind.ts';
import { loadViews } from '../../core/log/load-views.ts';
import type { Log } from '../../core/log/log.ts';
import type { LoggedEvent } from '../../core/log/logged-event.ts';
import { findRows } from '../../core/log/view-rows.ts';
import { type RecommendationRow, type ShareRow, shares } from '../links/index.ts';
import type { ConversionRow } from '../sales/index.ts';
import type { ResponseRow } from '../surveys/index.ts';
import type { VisitRow } from '../visits/index.ts';
import { findPerson } from './find-person.ts';
import type { PersonViews } from './person-views.ts';

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
  await holdViews(tx, log);
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
