import { type Expression, type Kysely, type SqlBool, sql } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';

/** Which words stand on a wall: those of one location, of one program if named. */
export interface WallFilter {
  site: string;
  location: string;
  program?: string | undefined;
  /** Only those left after a visit of this kind that the shop's records confirm. */
  kind?: string | undefined;
}

/** Where a part of a wall begins: after these words. */
export interface WallPlace {
  publishedAt: number;
  publishedId: string;
}

/** One customer's words on a wall. Moments in UTC ms. */
export interface WallWords extends WallPlace {
  words: string;
  name: string | null;
  language: string | null;
  contentTitle: string | null;
  /** The visit that stands behind them; null: nobody checked whether there was one. */
  visit: { kind: string; visitedAt: number } | null;
}

/** How many words stand on a wall, how they were verified, and how many stood there once. */
export interface WallCounts {
  /** By the kind of the verified visit; '': not verified. */
  kinds: Map<string, number>;
  withdrawn: number;
  hidden: number;
}

const isShown = sql<SqlBool>`r.words is not null and r.hidden_at is null`;

/**
 * A visit stands behind words only if its token was used up by the very response that they belong to, at the same location;
 * and one visit proves one recommendation, the first.
 */
const hasVisit = sql<SqlBool>`v.site = p.site and v.visit = p.visit and v.bound_response = r.response
  and v.location = r.location and not exists (select 1 from recommendations as f where f.site = r.site
    and f.response = r.response
    and (f.prepared_at < r.prepared_at or (f.prepared_at = r.prepared_at and f.code < r.code)))`;

/** Everything that customers let be shown at a location, with the visits behind it. Scores are not even read. */
function onWall(db: Kysely<Tables>, { site, location, program }: WallFilter) {
  const all = db
    .selectFrom('recommendations as r')
    .leftJoin('responses as p', (join) => join.onRef('p.site', '=', 'r.site').onRef('p.response', '=', 'r.response'))
    .leftJoin('visits as v', (join) => join.on(hasVisit as Expression<SqlBool>))
    .where('r.site', '=', site)
    .where('r.location', '=', location)
    .where('r.on_wall', '=', 1);
  return program === undefined ? all : all.where('r.program', '=', program);
}

/** A part of a wall: at most `limit`, the newest first, after a place. */
export async function readWall(
  db: Kysely<Tables>,
  filter: WallFilter,
  { after, limit }: { after?: WallPlace | undefined; limit: number },
): Promise<WallWords[]> {
  let query = onWall(db, filter)
    .select(['r.words', 'r.name', 'r.language', 'r.content_title', 'r.published_at', 'r.published_id'])
    .select(['v.kind', 'v.visited_at'])
    .where(isShown);
  if (filter.kind !== undefined) query = query.where('v.kind', '=', filter.kind);
  if (after) {
    const { publishedAt, publishedId } = after;
    query = query.where(
      sql<SqlBool>`(r.published_at < ${publishedAt} or (r.published_at = ${publishedAt} and r.published_id < ${publishedId}))`,
    );
  }
  const rows = await query.orderBy('r.published_at', 'desc').orderBy('r.published_id', 'desc').limit(limit).execute();
  return rows.map((row) => ({
    words: row.words ?? '',
    name: row.name,
    language: row.language,
    contentTitle: row.content_title,
    publishedAt: row.published_at ?? 0,
    publishedId: row.published_id ?? '',
    visit: row.kind === null || row.visited_at === null ? null : { kind: row.kind, visitedAt: row.visited_at },
  }));
}

/** How many there are, whatever part of them is looked at. */
export async function countWall(db: Kysely<Tables>, filter: WallFilter): Promise<WallCounts> {
  const shown = await onWall(db, filter)
    .select(({ fn }) => ['v.kind', fn.countAll<number>().as('count')])
    .where(isShown)
    .groupBy('v.kind')
    .execute();
  const gone = onWall(db, filter).select(({ fn }) => fn.countAll<number>().as('count'));
  const withdrawn = await gone.where('r.withdrawn_at', 'is not', null).executeTakeFirstOrThrow();
  const hidden = await gone
    .where('r.withdrawn_at', 'is', null)
    .where('r.hidden_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return {
    kinds: new Map(shown.map(({ kind, count }) => [kind ?? '', Number(count)])),
    withdrawn: Number(withdrawn.count),
    hidden: Number(hidden.count),
  };
}
