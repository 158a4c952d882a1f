import { type ColumnsOf, defineView, type RowOf } from '../../core/log/define-view.ts';
import type { EventFeeding } from '../../core/log/event-rules.ts';
import { boolean, number, text, textOrNull } from '../../core/log/field.ts';
import { counts } from '../../core/log/logged-event.ts';
import type { Contribution } from '../../core/log/rollup.ts';
import type { Rows } from '../../core/log/rows.ts';
import type { RecommendationRow } from './recommendation-view.ts';

const FIELDS = {
  site: text,
  id: text,
  code: text,
  channel: text,
  visitor: text,
  response: textOrNull,
  at: number,
  day: text,
  hour: number,
  location: text,
  program: text,
  counted: boolean,
  /** When the newest of its events was received: it leaves with the last of them. */
  touchedAt: number,
};

/** One opened share: a customer's tap on a channel. */
export type ShareRow = RowOf<typeof FIELDS>;

type Opened = EventFeeding<'shares'>;

/** The share that an event tells of, about the location of its recommendation. */
function share(event: Opened, recommendation: RecommendationRow | undefined): ShareRow {
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
    counted: counts(event),
    touchedAt: event.stamp.receivedAt,
  };
}

/** Each opened share counts. */
function contribution(row: ShareRow): Contribution | undefined {
  if (!row.counted) return undefined;
  const { site, location, program, day, hour } = row;
  return { key: { site, location, program, day, hour }, counts: { shares: 1 } };
}

declare module '../../core/database/tables.ts' {
  interface Tables {
    shares: ColumnsOf<typeof FIELDS>;
  }
}

export const shares = defineView({
  table: 'shares',
  key: ['site', 'id'],
  fields: FIELDS,
  // Each is one event: none is there before.
  needs: [],
  fold(event: Opened, rows, { recommendations }: { recommendations: Rows<RecommendationRow> }) {
    rows.put(share(event, recommendations.get(event.site, event.code)));
  },
  contribution,
});
