import { type ColumnsOf, defineView, type RowOf } from '../../core/log/define-view.ts';
import type { EventFeeding } from '../../core/log/event-rules.ts';
import { boolean, number, numberOrNull, text, textOrNull } from '../../core/log/field.ts';
import { later } from '../../core/log/later.ts';

const FIELDS = {
  site: text,
  code: text,
  /** '' where it is about something on the site and no location was named. */
  location: text,
  program: text,
  response: textOrNull,
  visitor: textOrNull,
  language: textOrNull,
  /** The code that this customer came by as a friend. */
  parent: textOrNull,
  /** SHA-256 of the customer's secret, hex. */
  secretHash: textOrNull,
  preparedAt: number,
  /** Null: a plain card of the location. */
  words: textOrNull,
  name: textOrNull,
  wording: textOrNull,
  publishedAt: numberOrNull,
  publishedId: textOrNull,
  withdrawnAt: numberOrNull,
  /** Came from history: then history may also publish its words. What a customer made here, only the customer changes. */
  imported: boolean,
  /** What it is about, where that is something on the site. */
  contentUrl: textOrNull,
  contentTitle: textOrNull,
  /** The customer let the words be shown on the shop's own pages, too. */
  onWall: boolean,
  /** Taken down by the site, for abuse. */
  hiddenAt: numberOrNull,
  hiddenReason: textOrNull,
};

/** One customer's good word about one location or one thing that is offered there, and its link. */
export type RecommendationRow = RowOf<typeof FIELDS>;

/** The types that make and change a recommendation. */
export type RecommendationEvent = EventFeeding<'recommendations'>;

/** The recommendation after one more of its events. What was withdrawn stays withdrawn. */
export function foldRecommendation(
  before: RecommendationRow | undefined,
  event: RecommendationEvent,
): RecommendationRow {
  const at = event.stamp.correctedAt;
  const row: RecommendationRow = before
    ? { ...before }
    : {
        site: event.site,
        code: event.code,
        location: '',
        program: '',
        response: null,
        visitor: null,
        language: null,
        parent: null,
        secretHash: null,
        preparedAt: at,
        words: null,
        name: null,
        wording: null,
        publishedAt: null,
        publishedId: null,
        withdrawnAt: null,
        contentUrl: null,
        contentTitle: null,
        onWall: false,
        hiddenAt: null,
        hiddenReason: null,
        imported: false,
      };
  if (before && isPrepared(before) && event.stamp.imported && !before.imported) return before;
  switch (event.type) {
    case 'recommendation.prepared':
      // The first to make a code has it.
      if (isPrepared(row)) break;
      row.imported = event.stamp.imported === true;
      row.location = event.location ?? '';
      row.contentUrl = event.content?.url ?? null;
      row.contentTitle = event.content?.title ?? null;
      row.program = event.program ?? '';
      row.response = event.response ?? null;
      row.visitor = event.visitor ?? null;
      row.language = row.language ?? event.language ?? null;
      row.parent = event.parent ?? null;
      row.secretHash = event.secretHash ?? row.secretHash;
      row.preparedAt = at;
      break;
    case 'recommendation.published': {
      row.secretHash = row.secretHash ?? event.secretHash ?? null;
      const standing = row.publishedAt === null ? undefined : { at: row.publishedAt, id: row.publishedId ?? '' };
      if (row.withdrawnAt !== null || (standing && !later({ at, id: event.id }, standing))) break;
      row.words = event.words;
      row.name = event.name ?? null;
      row.wording = event.consent.wording;
      row.onWall = event.consent.shownOn?.includes('wall') ?? false;
      row.language = event.language ?? row.language;
      row.publishedAt = at;
      row.publishedId = event.id;
      break;
    }
    case 'recommendation.withdrawn':
      row.withdrawnAt = Math.min(at, row.withdrawnAt ?? at);
      row.words = null;
      row.name = null;
      break;
    case 'recommendation.hidden': {
      // The first of several; of two at the same moment the one that the alphabet has first: whatever the order of arrival.
      const isFirst = row.hiddenAt === null || at < row.hiddenAt;
      const isTie = at === row.hiddenAt && event.reason < (row.hiddenReason ?? '');
      if (!isFirst && !isTie) break;
      row.hiddenAt = at;
      row.hiddenReason = event.reason;
      break;
    }
  }
  return row;
}

/** Somebody has made it: it is about a place or a thing. A publication may have overtaken that. */
function isPrepared({ location, contentUrl }: RecommendationRow): boolean {
  return location !== '' || contentUrl !== null;
}

/** Where it is counted; '' where nobody has made it yet. */
export function placeOf(row: RecommendationRow | undefined): { location: string; program: string } {
  return { location: row?.location ?? '', program: row?.program ?? '' };
}

declare module '../../core/database/tables.ts' {
  interface Tables {
    recommendations: ColumnsOf<typeof FIELDS>;
  }
}

export const recommendations = defineView({
  table: 'recommendations',
  // Of all sites together.
  unique: 'code',
  key: ['site', 'code'],
  fields: FIELDS,
  needs: [['code']],
  // A code is one site's alone, whichever is first.
  fold(event: RecommendationEvent, rows) {
    rows.put(foldRecommendation(rows.get(event.site, event.code), event));
  },
  contribution: () => undefined,
});
