import { type ConversionEvent, conversionId } from '../domain/conversion-id.ts';
import { type EventFeeding, type Feed, feeds, rulesOf } from '../domain/event-rules.ts';
import { counts, type LoggedEvent } from '../domain/logged-event.ts';
import { attribute, type ConversionRow, conversionContribution, foldConversion } from './conversion.ts';
import { landing } from './landing.ts';
import { foldLinkVisitor, linkVisitorContribution } from './link-visitor.ts';
import { foldOfferCode } from './offer-code.ts';
import { foldRecommendation } from './recommendation.ts';
import { foldResponse, type ResponseRow, responseContribution } from './response.ts';
import type { RollupDeltas } from './rollup.ts';
import { share, shareContribution } from './share.ts';
import { stateKey, type ViewName, type ViewState } from './view-state.ts';
import { bindVisit, foldVisit } from './visit.ts';

/** The rows that a group of events changed, by view. */
export type ChangedRows = Record<ViewName, Set<string>>;

/**
 * Applies new events to the views, in the order of the log, and sums what changes in the rollups. Pure but for `state`
 * and `deltas`, which it changes: the store has loaded the first and writes both.
 */
export function applyEvents(state: ViewState, events: readonly LoggedEvent[], deltas: RollupDeltas): ChangedRows {
  const changed: ChangedRows = {
    responses: new Set(),
    recommendations: new Set(),
    shares: new Set(),
    landings: new Set(),
    linkVisitors: new Set(),
    conversions: new Set(),
    visits: new Set(),
    offerCodes: new Set(),
  };
  /** The responses as they were: most change several times, and only the sum of it moves. */
  const before: ResponsesBefore = new Map();
  for (const event of events) applyEvent(state, event, { deltas, changed, before });
  for (const [key, row] of before) {
    const after = state.responses.get(key);
    deltas.replace(row && responseContribution(row), after && responseContribution(after));
  }
  return changed;
}

type ResponsesBefore = Map<string, ResponseRow | undefined>;

/** What a fold changes beside the state. */
interface Changes {
  deltas: RollupDeltas;
  changed: ChangedRows;
  before: ResponsesBefore;
}

function applyEvent(state: ViewState, event: LoggedEvent, changes: Changes): void {
  for (const fold of rulesOf(event).feeds) goThrough(fold, state, event, changes);
}

function goThrough<Fold extends Feed>(fold: Fold, state: ViewState, event: LoggedEvent, changes: Changes): void {
  if (feeds(event, fold)) FOLDS[fold](state, event, changes);
}

const FOLDS: { readonly [Fold in Feed]: (state: ViewState, event: EventFeeding<Fold>, changes: Changes) => void } = {
  responses(state, event, { changed, before }) {
    const { response } = event;
    if (!response) return;
    const key = stateKey(event.site, response);
    const row = state.responses.get(key);
    if (!before.has(key)) before.set(key, row);
    state.responses.set(key, foldResponse(row, event, response));
    changed.responses.add(key);
  },
  visits(state, event, { changed }) {
    if (event.type === 'survey.answered') {
      bind(state, event, changed);
      return;
    }
    const key = stateKey(event.site, event.visit);
    state.visits.set(key, foldVisit(state.visits.get(key), event));
    changed.visits.add(key);
  },
  recommendations(state, event, { changed }) {
    const key = stateKey(event.site, event.code);
    state.recommendations.set(key, foldRecommendation(state.recommendations.get(key), event));
    changed.recommendations.add(key);
  },
  shares(state, event, { changed, deltas }) {
    const key = stateKey(event.site, event.id);
    const row = share(event, state.recommendations.get(stateKey(event.site, event.code)), counts(event));
    deltas.replace(undefined, shareContribution(row));
    state.shares.set(key, row);
    changed.shares.add(key);
  },
  previews(state, event, { deltas }) {
    if (counts(event)) countPreview(state, event, deltas);
  },
  landings(state, event, { changed, deltas }) {
    if (counts(event)) land(state, event, deltas, changed);
  },
  conversions(state, event, { changed, deltas }) {
    convert(state, event, deltas, changed);
  },
  offerCodes(state, event, { changed }) {
    const key = stateKey(event.site, event.offerCode);
    state.offerCodes.set(key, foldOfferCode(state.offerCodes.get(key), event));
    changed.offerCodes.add(key);
  },
};

function bind(state: ViewState, event: LoggedEvent & { type: 'survey.answered' }, changed: ChangedRows): void {
  if (!event.stamp.visit || !counts(event)) return;
  const key = stateKey(event.site, event.stamp.visit);
  const visit = state.visits.get(key);
  if (!visit) return;
  state.visits.set(key, bindVisit(visit, event));
  changed.visits.add(key);
}

function countPreview(state: ViewState, event: LoggedEvent & { type: 'link.previewed' }, deltas: RollupDeltas): void {
  const recommendation = state.recommendations.get(stateKey(event.site, event.code));
  const { day, hour } = event.stamp;
  const key = {
    site: event.site,
    location: recommendation?.location ?? '',
    program: recommendation?.program ?? '',
    day,
    hour,
  };
  deltas.replace(undefined, { key, counts: { previews: 1 } });
}

function land(
  state: ViewState,
  event: LoggedEvent & { type: 'link.landed' },
  deltas: RollupDeltas,
  changed: ChangedRows,
): void {
  const recommendation = state.recommendations.get(stateKey(event.site, event.code));
  const row = landing(event, recommendation);
  if (!row) return;
  const key = stateKey(event.site, row.click);
  // One opening of the page is one landing, however often its beacon is sent and by whom.
  const known = state.landings.get(key);
  state.landings.set(key, known ? { ...known, touchedAt: Math.max(known.touchedAt, row.touchedAt) } : row);
  changed.landings.add(key);
  if (known) return;
  const visitorKey = stateKey(event.site, row.code, row.person);
  const before = state.linkVisitors.get(visitorKey);
  const after = foldLinkVisitor(before, event, recommendation);
  deltas.replace(before && linkVisitorContribution(before), linkVisitorContribution(after));
  state.linkVisitors.set(visitorKey, after);
  changed.linkVisitors.add(visitorKey);
  // A conversion may have overtaken the landing that it began with.
  for (const [conversionKey, conversion] of state.conversions) {
    if (conversion.site !== event.site || conversion.click !== row.click || conversion.code !== null) continue;
    putConversion(state, conversionKey, conversion, conversion, deltas, changed);
  }
}

function convert(state: ViewState, event: ConversionEvent, deltas: RollupDeltas, changed: ChangedRows): void {
  const key = stateKey(event.site, conversionId(event));
  const before = state.conversions.get(key);
  putConversion(state, key, before, foldConversion(before, event, counts(event)), deltas, changed);
}

function putConversion(
  state: ViewState,
  key: string,
  before: ConversionRow | undefined,
  folded: ConversionRow,
  deltas: RollupDeltas,
  changed: ChangedRows,
): void {
  const after = attribute(folded, (click) => state.landings.get(stateKey(folded.site, click)));
  deltas.replace(before && conversionContribution(before), conversionContribution(after));
  state.conversions.set(key, after);
  changed.conversions.add(key);
}
