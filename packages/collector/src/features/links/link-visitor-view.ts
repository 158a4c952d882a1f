import { type ColumnsOf, defineView, type RowOf } from '../../core/log/define-view.ts';
import type { EventFeeding } from '../../core/log/event-rules.ts';
import { number, text, textOrNull } from '../../core/log/field.ts';
import { counts } from '../../core/log/logged-event.ts';
import type { Contribution } from '../../core/log/rollup.ts';
import type { Rows } from '../../core/log/rows.ts';
import type { LandingRow } from './landing-view.ts';
import { placeOf, type RecommendationRow } from './recommendation-view.ts';

const FIELDS = {
  site: text,
  code: text,
  person: text,
  firstAt: number,
  /** By which channel the link had travelled, as far as its address said. */
  channel: textOrNull,
  day: text,
  hour: number,
  location: text,
  program: text,
  /** When the newest of its events was received: it leaves with the last of them. */
  touchedAt: number,
};

/** One person who opened one link, however often. */
export type LinkVisitorRow = RowOf<typeof FIELDS>;

type Landed = EventFeeding<'linkVisitors'>;

/** The person after one more opening; the first one decides the day that they count on. */
function foldLinkVisitor(
  before: LinkVisitorRow | undefined,
  event: Landed,
  recommendation: RecommendationRow | undefined,
): LinkVisitorRow {
  const { correctedAt, day, hour, person = '' } = event.stamp;
  const touchedAt = Math.max(event.stamp.receivedAt, before?.touchedAt ?? 0);
  if (before && before.firstAt <= correctedAt) return { ...before, touchedAt };
  return {
    site: event.site,
    code: event.code,
    person,
    firstAt: correctedAt,
    channel: event.channel ?? null,
    day,
    hour,
    ...placeOf(recommendation),
    touchedAt,
  };
}

/** Each person counts once per link. */
function contribution(row: LinkVisitorRow): Contribution {
  const { site, location, program, day, hour } = row;
  return { key: { site, location, program, day, hour }, counts: { visitors: 1 } };
}

declare module '../../core/database/tables.ts' {
  interface Tables {
    link_visitors: ColumnsOf<typeof FIELDS>;
  }
}

export const linkVisitors = defineView({
  table: 'link_visitors',
  key: ['site', 'code', 'person'],
  fields: FIELDS,
  needs: [['code', 'person']],
  fold(
    event: Landed,
    rows,
    { recommendations, landings }: { recommendations: Rows<RecommendationRow>; landings: Rows<LandingRow> },
  ) {
    const { site, code, stamp } = event;
    const { click, person } = stamp;
    // One opening of the page is one, however often its beacon is sent.
    if (!counts(event) || !click || !person || landings.get(site, click)) return;
    rows.put(foldLinkVisitor(rows.get(site, code, person), event, recommendations.get(site, code)));
  },
  contribution,
});
