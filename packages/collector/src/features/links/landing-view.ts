import { type ColumnsOf, defineView, type RowOf } from '../../core/log/define-view.ts';
import type { EventFeeding } from '../../core/log/event-rules.ts';
import { number, text, textOrNull } from '../../core/log/field.ts';
import { counts } from '../../core/log/logged-event.ts';
import type { Rows } from '../../core/log/rows.ts';
import { placeOf, type RecommendationRow } from './recommendation-view.ts';

const FIELDS = {
  site: text,
  click: text,
  code: text,
  person: text,
  at: number,
  location: text,
  program: text,
  /** The location's: a sale that began here counts on its day. Null in logs from before it was kept. */
  timeZone: textOrNull,
  /** When the newest of its events was received: it leaves with the last of them. */
  touchedAt: number,
};

/** One human opening of a link, confirmed by the page: what a friend's visit to the shop begins with. */
export type LandingRow = RowOf<typeof FIELDS>;

type Landed = EventFeeding<'landings'>;

/** The landing of an event; undefined where neither page nor history named a click, or it does not count. */
function landing(event: Landed, recommendation: RecommendationRow | undefined): LandingRow | undefined {
  const { click, person, correctedAt, receivedAt, timeZone } = event.stamp;
  if (!counts(event) || !click || !person) return undefined;
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

declare module '../../core/database/tables.ts' {
  interface Tables {
    landings: ColumnsOf<typeof FIELDS>;
  }
}

export const landings = defineView({
  table: 'landings',
  key: ['site', 'click'],
  fields: FIELDS,
  needs: [['click']],
  // A sale whose click an earlier event told counts on the day of the place where that click landed.
  follows: 'conversions',
  fold(event: Landed, rows, { recommendations }: { recommendations: Rows<RecommendationRow> }) {
    const row = landing(event, recommendations.get(event.site, event.code));
    if (!row) return;
    // One opening of the page is one landing, however often its beacon is sent and by whom.
    const known = rows.get(row.site, row.click);
    rows.put(known ? { ...known, touchedAt: Math.max(known.touchedAt, row.touchedAt) } : row);
  },
  contribution: () => undefined,
});
