import type { DriverSums } from '@goodword/insights';
import type { LinkReport } from '@goodword/protocol';
import type { Kysely, Transaction } from 'kysely';
import { type ConversionRow, conversions } from '../views/conversion.ts';
import { type LandingRow, landings } from '../views/landing.ts';
import { type OfferCodeRow, offerCodes } from '../views/offer-code.ts';
import { type RecommendationRow, recommendations } from '../views/recommendation.ts';
import { type ResponseRow, responses } from '../views/response.ts';
import { type VisitRow, visits } from '../views/visit.ts';
import type { Dialect } from './dialect.ts';
import type { LocationPage } from './location-page.ts';
import {
  type CommentCount,
  countComments,
  readComments,
  readKnownNames,
  readWaitingCustomers,
  type StoredComment,
} from './read-comments.ts';
import { readExport } from './read-export.ts';
import { readFunnel, readLocationSums } from './read-funnel.ts';
import { readLinks } from './read-links.ts';
import { readOfferCounts } from './read-offers.ts';
import { readSharedLinks } from './read-shared-links.ts';
import { readSpread } from './read-spread.ts';
import { readDayCounts, readDriverSums, readPartCounts, readScoreCounts } from './read-statistics.ts';
import {
  countWall,
  type HiddenRow,
  readHidden,
  readWall,
  type WallCounts,
  type WallFilter,
  type WallWords,
} from './read-wall.ts';
import type { ReportFilter } from './report-filter.ts';
import {
  type DayCount,
  type ExportRows,
  type FunnelSums,
  type LocationSums,
  type OfferCount,
  type PartCount,
  type ScoreCount,
  type SharedLinks,
  type Spread,
  type Store,
  StoreAway,
} from './store.ts';
import type { Tables } from './tables.ts';

/** What a database must bring to be a store. */
export interface KyselyStoreOptions {
  write: Kysely<Tables>;
  read: Kysely<Tables>;
  dialect: Dialect;
  /** Keeps what there is before a step of the schema, where the database is a file of ours. */
  backUp?(step: string): Promise<void>;
  /** Removes what was kept so before a moment, UTC ms. */
  expireBackups?(beforeMs: number): Promise<void>;
}

/** What is read of the views, each on the connection that reads; a failure says what an owner can do about it. */
export class StoreQueries {
  protected readonly options: KyselyStoreOptions;

  constructor(options: KyselyStoreOptions) {
    this.options = options;
  }

  offerCounts(site: string): Promise<OfferCount[]> {
    return this.guard(() => readOfferCounts(this.options.read, site));
  }

  offerCode(site: string, offerCode: string): Promise<OfferCodeRow | undefined> {
    return this.guard(async () => {
      const found = this.options.read.selectFrom('offer_codes').selectAll().where('site', '=', site);
      const row = await found.where('offer_code', '=', offerCode).executeTakeFirst();
      return row && offerCodes.fromTable(row);
    });
  }

  conversion(site: string, order: string): Promise<ConversionRow | undefined> {
    return this.guard(async () => {
      const found = this.options.read.selectFrom('conversions').selectAll().where('site', '=', site);
      const row = await found.where('conversion', '=', `order:${order}`).executeTakeFirst();
      return row && conversions.fromTable(row);
    });
  }

  firstRecommendation(site: string, response: string): Promise<string | undefined> {
    return this.guard(async () => {
      const found = this.options.read.selectFrom('recommendations').select('code').where('site', '=', site);
      const ordered = found.where('response', '=', response).orderBy('prepared_at').orderBy('code').limit(1);
      return (await ordered.executeTakeFirst())?.code;
    });
  }

  recommendation(code: string): Promise<RecommendationRow | undefined> {
    return this.guard(async () => {
      const found = this.options.read.selectFrom('recommendations').selectAll().where('code', '=', code);
      const row = await found.executeTakeFirst();
      return row && recommendations.fromTable(row);
    });
  }

  response(site: string, response: string): Promise<ResponseRow | undefined> {
    return this.guard(async () => {
      const found = this.options.read.selectFrom('responses').selectAll().where('site', '=', site);
      const row = await found.where('response', '=', response).executeTakeFirst();
      return row && responses.fromTable(row);
    });
  }

  landing(site: string, click: string): Promise<LandingRow | undefined> {
    return this.guard(async () => {
      const found = this.options.read.selectFrom('landings').selectAll().where('site', '=', site);
      const row = await found.where('click', '=', click).executeTakeFirst();
      return row && landings.fromTable(row);
    });
  }

  visit(site: string, visit: string): Promise<VisitRow | undefined> {
    return this.guard(async () => {
      const found = this.options.read.selectFrom('visits').selectAll().where('site', '=', site);
      const row = await found.where('visit', '=', visit).executeTakeFirst();
      return row && visits.fromTable(row);
    });
  }

  wall(filter: WallFilter, page: Parameters<Store['wall']>[1]): Promise<WallWords[]> {
    return this.guard(() => readWall(this.options.read, filter, page));
  }

  wallCounts(filter: WallFilter): Promise<WallCounts> {
    return this.guard(() => countWall(this.options.read, filter));
  }

  hidden(site: string, page: Parameters<Store['hidden']>[1]): Promise<HiddenRow[]> {
    return this.guard(() => readHidden(this.options.read, site, page));
  }

  funnel(filter: ReportFilter): Promise<FunnelSums> {
    return this.guard(() => readFunnel(this.options.read, filter));
  }

  locationSums(filter: ReportFilter, page: Omit<LocationPage, 'only'>): Promise<LocationSums[]> {
    return this.guard(() => readLocationSums(this.options.read, filter, page));
  }

  driverSums(filter: ReportFilter, wanted: readonly string[]): Promise<DriverSums> {
    return this.guard(() => readDriverSums(this.options.read, filter, wanted));
  }

  scoreCounts(filter: ReportFilter): Promise<ScoreCount[]> {
    return this.guard(() => readScoreCounts(this.options.read, filter));
  }

  dayCounts(filter: ReportFilter): Promise<DayCount[]> {
    return this.guard(() => readDayCounts(this.options.read, filter));
  }

  spread(filter: ReportFilter): Promise<Spread> {
    return this.guard(() => readSpread(this.options.read, filter));
  }

  partCounts(filter: ReportFilter): Promise<PartCount[]> {
    return this.guard(() => readPartCounts(this.options.read, filter));
  }

  sharedLinks(filter: ReportFilter): Promise<SharedLinks> {
    return this.guard(() => readSharedLinks(this.options.read, filter));
  }

  links(filter: ReportFilter, page: { after?: string; limit: number }): Promise<LinkReport[]> {
    return this.guard(() => readLinks(this.options.read, filter, page));
  }

  comments(filter: ReportFilter, limit: number): Promise<StoredComment[]> {
    return this.guard(() => readComments(this.options.read, filter, limit));
  }

  commentCounts(filter: ReportFilter, page: Omit<LocationPage, 'only'>): Promise<CommentCount[]> {
    return this.guard(() => countComments(this.options.read, filter, page));
  }

  knownNames(place: { site: string; location: string }, limit: number): Promise<string[]> {
    return this.guard(() => readKnownNames(this.options.read, place, limit));
  }

  waitingCustomers(filter: ReportFilter, limit: number): ReturnType<Store['waitingCustomers']> {
    return this.guard(() => readWaitingCustomers(this.options.read, filter, limit));
  }

  export<What extends keyof ExportRows>(site: string, what: What): AsyncIterable<ExportRows[What]> {
    return readExport(this.options.read, site, what);
  }

  protected transaction<Result>(work: (tx: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    return this.guard(() => this.options.write.transaction().execute(work));
  }

  protected async guard<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      const { dialect } = this.options;
      throw dialect.isAway(error) ? new StoreAway(dialect.explain(error), { cause: error }) : error;
    }
  }
}
