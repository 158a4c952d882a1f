import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import { feeds } from '../../core/log/event-rules.ts';
import type { Log } from '../../core/log/log.ts';
import { counts } from '../../core/log/logged-event.ts';
import { findLandings, selectEvents } from '../../core/log/rewrite-events.ts';
import { type CodeRow, codes } from './code-ledger.ts';
import { foldRecommendation, type RecommendationRow } from './recommendation-view.ts';

/** Which link a click opened. */
export interface LinkOfClick {
  code: string;
  /** Where it leads; '' for a thing on the site. */
  location: string;
}

/** Written as its index is: only then is that used. */
const OF_RECOMMENDATION = sql`type >= 'recommendation.' and type < 'recommendation/'`;

/** Whose a code is; undefined: nobody's. */
export async function codeInLog(db: Kysely<Tables>, _log: Log, code: string): Promise<CodeRow | undefined> {
  const row = await db.selectFrom('codes').selectAll().where('code', '=', code).executeTakeFirst();
  return row && codes.fromTable(row);
}

/** The link that a click of the site's opened, as a person's landing tells it. */
export async function clickInLog(
  db: Kysely<Tables>,
  log: Log,
  site: string,
  click: string,
): Promise<LinkOfClick | undefined> {
  const landings = await findLandings(db, log, site, [click]);
  // The first that counts: one opening of a page is one landing, however often it is told.
  const first = landings.find(({ event }) => counts(event) && event.stamp.person)?.event;
  if (first?.type !== 'link.landed') return undefined;
  return { code: first.code, location: (await codeInLog(db, log, first.code))?.location ?? '' };
}

/** A recommendation as the log has it. */
export async function recommendationInLog(
  db: Kysely<Tables>,
  _log: Log,
  code: string,
): Promise<RecommendationRow | undefined> {
  let known: RecommendationRow | undefined;
  for (const { event } of await selectEvents(db, sql`code = ${code} and ${OF_RECOMMENDATION}`)) {
    if (feeds(event, 'recommendations')) known = foldRecommendation(known, event);
  }
  return known;
}
