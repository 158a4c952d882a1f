import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';

/** A recommendation that the site took down. */
export interface HiddenRow {
  code: string;
  location: string;
  hiddenAt: number;
  hiddenReason: string;
  words: string | null;
  name: string | null;
}

/** What a site took down, the newest first: at most `limit`, before a moment and a code. */
export async function readHidden(
  db: Kysely<Tables>,
  site: string,
  { after, limit }: { after?: { hiddenAt: number; code: string } | undefined; limit: number },
): Promise<HiddenRow[]> {
  let query = db
    .selectFrom('recommendations as r')
    .select(['r.code', 'r.location', 'r.hidden_at', 'r.hidden_reason', 'r.words', 'r.name'])
    .where('r.site', '=', site)
    .where('r.hidden_at', 'is not', null);
  if (after) {
    query = query.where(
      sql<SqlBool>`(r.hidden_at < ${after.hiddenAt} or (r.hidden_at = ${after.hiddenAt} and r.code < ${after.code}))`,
    );
  }
  const rows = await query.orderBy('r.hidden_at', 'desc').orderBy('r.code', 'desc').limit(limit).execute();
  return rows.map((row) => ({
    code: row.code,
    location: row.location,
    hiddenAt: row.hidden_at ?? 0,
    hiddenReason: row.hidden_reason ?? '',
    words: row.words,
    name: row.name,
  }));
}
