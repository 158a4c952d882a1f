import type { LoggedEvent } from '../domain/logged-event.ts';
import { later } from './later.ts';

/** One customer's good word about one location, and its link. */
export interface RecommendationRow {
  site: string;
  code: string;
  location: string;
  program: string;
  response: string | null;
  visitor: string | null;
  language: string | null;
  /** The code that this customer came by as a friend. */
  parent: string | null;
  /** SHA-256 of the customer's secret, hex. */
  secretHash: string | null;
  preparedAt: number;
  /** Null: a plain card of the location. */
  words: string | null;
  name: string | null;
  wording: string | null;
  publishedAt: number | null;
  publishedId: string | null;
  withdrawnAt: number | null;
  /** Came from history: then history may also publish its words. What a customer made here, only the customer changes. */
  imported: boolean;
}

/** The types that make and change a recommendation. */
export type RecommendationEvent = LoggedEvent & {
  type: 'recommendation.prepared' | 'recommendation.published' | 'recommendation.withdrawn';
};

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
        imported: false,
      };
  if (before && before.location !== '' && event.stamp.imported && !before.imported) return before;
  switch (event.type) {
    case 'recommendation.prepared':
      // The first to make a code has it.
      if (row.location !== '') break;
      row.imported = event.stamp.imported === true;
      row.location = event.location;
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
  }
  return row;
}
