import { type ColumnsOf, defineView, type RowOf } from '../../core/log/define-view.ts';
import type { EventFeeding } from '../../core/log/event-rules.ts';
import { number, numberOrNull, text, textOrNull } from '../../core/log/field.ts';
import { later } from '../../core/log/later.ts';
import { counts, type LoggedEvent } from '../../core/log/logged-event.ts';

const FIELDS = {
  site: text,
  visit: text,
  location: text,
  kind: text,
  visitedAt: number,
  name: textOrNull,
  /** The response that the token is used up by: the one whose answer arrived first. */
  boundResponse: textOrNull,
  boundAt: numberOrNull,
  boundId: textOrNull,
  /** When the newest of its events was received: it leaves with the last of them. */
  touchedAt: number,
};

/** A customer's visit to a location, proven by a token. */
export type VisitRow = RowOf<typeof FIELDS>;

/** The visit that was issued; what is bound stays bound. Of a response that was erased it is only known that it used the token up. */
function issue(before: VisitRow | undefined, event: LoggedEvent & { type: 'visit.issued' }): VisitRow {
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
function bind(row: VisitRow, event: LoggedEvent & { type: 'survey.answered' }): VisitRow {
  // By arrival: a clock is the sender's to set.
  const claim = { at: event.stamp.receivedAt, id: event.id };
  const touchedAt = Math.max(claim.at, row.touchedAt);
  const standing = row.boundAt === null ? undefined : { at: row.boundAt, id: row.boundId ?? '' };
  if (standing && !later(standing, claim)) return { ...row, touchedAt };
  return { ...row, boundResponse: event.response, boundAt: claim.at, boundId: claim.id, touchedAt };
}

declare module '../../core/database/tables.ts' {
  interface Tables {
    visits: ColumnsOf<typeof FIELDS>;
  }
}

export const visits = defineView({
  table: 'visits',
  key: ['site', 'visit'],
  fields: FIELDS,
  needs: [['visit']],
  fold(event: EventFeeding<'visits'>, rows) {
    if (event.type === 'visit.issued') {
      rows.put(issue(rows.get(event.site, event.visit), event));
      return;
    }
    const row = event.stamp.visit && counts(event) ? rows.get(event.site, event.stamp.visit) : undefined;
    if (row) rows.put(bind(row, event));
  },
  contribution: () => undefined,
});
