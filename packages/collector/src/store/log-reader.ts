import { type Kysely, sql } from 'kysely';
import { aboutOf, feeds } from '../domain/event-rules.ts';
import { counts, type EventOf } from '../domain/logged-event.ts';
import type { CodeRow } from '../ledgers/code.ts';
import { LEDGERS } from '../ledgers/ledgers.ts';
import type { OfferCodeRow } from '../ledgers/offer-code.ts';
import { foldRecommendation, type RecommendationRow } from '../views/recommendation.ts';
import { foldResponse, type ResponseRow } from '../views/response.ts';
import { clickOf, type Sale } from '../views/sale.ts';
import type { Dialect } from './dialect.ts';
import { fromEventRow } from './event-rows.ts';
import { readSale } from './read-sale.ts';
import { findIssues, findLandings } from './rewrite-events.ts';
import type { Tables } from './tables.ts';

/** A sale, and the link that it began with. */
export interface SaleOfLink extends Sale {
  link: LinkOfClick | undefined;
}

/** Which link a click opened. */
export interface LinkOfClick {
  code: string;
  /** Where it leads; '' for a thing on the site. */
  location: string;
}

/**
 * What the log itself says, with all that was acknowledged. Whatever is decided, promised or stamped is asked here; views may be
 * behind. Each question looks up a row of a ledger, or the few events of one thing.
 */
export interface LogReader {
  /** Whose a code is; undefined: nobody's. */
  code(code: string): Promise<CodeRow | undefined>;
  recommendation(code: string): Promise<RecommendationRow | undefined>;
  /** The link that a click of the site's opened, as a person's landing tells it. */
  click(site: string, click: string): Promise<LinkOfClick | undefined>;
  /** The visit as it was issued. */
  visit(site: string, visit: string): Promise<EventOf<'visit.issued'> | undefined>;
  /** A sale by the shop's own number. */
  sale(site: string, order: string): Promise<SaleOfLink | undefined>;
  /** A response, of which nothing is settled by time. */
  response(site: string, response: string): Promise<ResponseRow | undefined>;
  offerCode(site: string, offerCode: string): Promise<OfferCodeRow | undefined>;
}

/** Written as its index is: only then is that used. */
const OF_RECOMMENDATION = sql`type in ('recommendation.prepared', 'recommendation.published', 'recommendation.withdrawn', 'recommendation.hidden')`;

/** The log as a connection reads it; `guard` runs what it asks, and says of a failure what an owner can do about it. */
export function logReader(
  db: Kysely<Tables>,
  dialect: Dialect,
  guard: <Result>(work: () => Promise<Result>) => Promise<Result>,
): LogReader {
  const code: LogReader['code'] = async (wanted) => {
    const row = await db.selectFrom('codes').selectAll().where('code', '=', wanted).executeTakeFirst();
    return row && LEDGERS.codes.fromTable(row);
  };
  const click: LogReader['click'] = async (site, wanted) => {
    const landings = await findLandings(db, dialect, site, [wanted]);
    // The first that counts: one opening of a page is one landing, however often it is told.
    const first = landings.find(({ event }) => counts(event) && event.stamp.person)?.event;
    if (first?.type !== 'link.landed') return undefined;
    return { code: first.code, location: (await code(first.code))?.location ?? '' };
  };
  return {
    code: (wanted) => guard(() => code(wanted)),
    click: (site, wanted) => guard(() => click(site, wanted)),
    recommendation: (wanted) =>
      guard(async () => {
        const { rows } = await sql<Pick<Row, 'site' | 'data' | 'stamp'>>`select site, data, stamp from events
          where code = ${wanted} and ${OF_RECOMMENDATION} order by seq`.execute(db);
        let known: RecommendationRow | undefined;
        for (const event of rows.map(fromEventRow)) {
          if (feeds(event, 'recommendations')) known = foldRecommendation(known, event);
        }
        return known;
      }),
    visit: (site, visit) =>
      guard(async () => {
        const last = (await findIssues(db, dialect, site, [visit])).at(-1)?.event;
        return last?.type === 'visit.issued' ? last : undefined;
      }),
    sale: (site, order) =>
      guard(async () => {
        const sale = await readSale(db, dialect, site, order);
        const began = sale && clickOf(sale);
        return sale && { ...sale, link: began == null ? undefined : await click(site, began) };
      }),
    response: (site, response) =>
      guard(async () => {
        const { rows } = await sql<Pick<Row, 'site' | 'data' | 'stamp'>>`select site, data, stamp from events
          where response = ${response} order by seq`.execute(db);
        let known: ResponseRow | undefined;
        for (const event of rows.map(fromEventRow)) {
          if (event.site !== site || aboutOf(event).response !== response) continue;
          known = foldResponse(known, event, response);
        }
        return known;
      }),
    offerCode: (site, offerCode) =>
      guard(async () => {
        const found = db.selectFrom('offer_codes').selectAll().where('site', '=', site);
        const row = await found.where('offer_code', '=', offerCode).executeTakeFirst();
        return row && LEDGERS.offerCodes.fromTable(row);
      }),
  };
}

type Row = Tables['events'];
