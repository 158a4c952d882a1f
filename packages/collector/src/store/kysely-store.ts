import type { DriverSums } from '@goodword/insights';
import type { Action, LinkReport, Location, Offer, Program } from '@goodword/protocol';
import { type Kysely, sql, type Transaction } from 'kysely';
import { nanoid } from 'nanoid';
import type { LoggedEvent } from '../domain/logged-event.ts';
import type { ConversionRow } from '../views/conversion.ts';
import type { LandingRow } from '../views/link-visitor.ts';
import type { OfferCodeRow } from '../views/offer-code.ts';
import type { RecommendationRow } from '../views/recommendation.ts';
import type { ResponseRow } from '../views/response.ts';
import type { VisitRow } from '../views/visit.ts';
import { commitGroup } from './commit-group.ts';
import type { Dialect } from './dialect.ts';
import { erasePerson } from './erase-person.ts';
import type { LocationPage } from './location-page.ts';
import { isMigrated, migrate } from './migrate.ts';
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
import { readPerson } from './read-person.ts';
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
import { rebuildViews } from './rebuild.ts';
import type { ReportFilter } from './report-filter.ts';
import { retain } from './retain.ts';
import { backupCutoff } from './retention.ts';
import { isAnyDue, settleSome } from './settle.ts';
import { SetupTables } from './setup-tables.ts';
import { shareCounts } from './share-counts.ts';
import {
  type DayCount,
  type Erased,
  type ExportRows,
  type FunnelSums,
  type LocationSums,
  type OfferCount,
  type Outcome,
  type PartCount,
  type PersonRecords,
  type Picture,
  type ScoreCount,
  type SharedLinks,
  type SharedTotals,
  type Site,
  type Spread,
  type Store,
  StoreAway,
  type Token,
  type VersionedProgram,
} from './store.ts';
import type { Tables } from './tables.ts';
import { fromTable } from './view-tables.ts';

/** Whoever asks whether the store can be written waits no longer: balancers give up after a few seconds. */
const PING_MS = 2_000;

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

/** The store on any database that Kysely speaks to: what differs between two is in the options. */
export class KyselyStore implements Store {
  readonly #options: KyselyStoreOptions;
  readonly #setup: SetupTables;
  #trying: Promise<void> | undefined;
  /** Tells this collector from the others on the same database. */
  readonly #collector = nanoid();

  constructor(options: KyselyStoreOptions) {
    this.#options = options;
    this.#setup = new SetupTables(options.write, options.read);
  }

  migrate(): Promise<void> {
    const { write, dialect, backUp } = this.#options;
    return this.#guard(() => migrate(write, dialect.name, backUp));
  }

  isSetUp(): Promise<boolean> {
    return this.#guard(() => isMigrated(this.#options.write));
  }

  async ping(): Promise<void> {
    const { read, write, dialect } = this.#options;
    // However many ask, one is tried at a time.
    this.#trying ??= this.#guard(async () => {
      await sql`select 1`.execute(read);
      await dialect.tryWriting(write);
    }).finally(() => {
      this.#trying = undefined;
    });
    let late: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(new StoreAway('nothing could be written in time')), PING_MS);
    });
    await Promise.race([this.#trying, tooLate]).finally(() => clearTimeout(late));
  }

  async close(): Promise<void> {
    await this.#options.write.destroy();
    await this.#options.read.destroy();
  }

  async commit(events: readonly LoggedEvent[]): Promise<Outcome[]> {
    const outcomes = await this.#transaction((tx) => commitGroup(tx, this.#options.dialect, events));
    if (events.some(({ type }) => type === 'recommendation.withdrawn')) {
      await this.#guard(async () => this.#options.dialect.forgetErased(this.#options.write));
    }
    return outcomes;
  }

  async settle(nowMs: number): Promise<void> {
    // Looked for where reading waits for nobody: mostly nothing is due.
    while (await this.#guard(() => isAnyDue(this.#options.read, nowMs))) {
      await this.#transaction((tx) => settleSome(tx, this.#options.dialect, nowMs));
    }
  }

  tend(nowMs: number): Promise<void> {
    return this.#guard(() => this.#options.dialect.tend(this.#options.write, nowMs));
  }

  shareCounts(minute: number, counts: ReadonlyMap<string, number>, nowMs: number): Promise<SharedTotals> {
    return this.#guard(() => shareCounts(this.#options.write, this.#collector, minute, counts, nowMs));
  }

  rebuild(nowMs: number, progress: (done: number, total: number) => void): Promise<void> {
    return this.#transaction((tx) => rebuildViews(tx, this.#options.dialect, nowMs, progress));
  }

  person(site: string, visitor: string): Promise<PersonRecords | undefined> {
    return this.#transaction((tx) => readPerson(tx, this.#options.dialect, site, visitor));
  }

  async erasePerson(site: string, visitor: string, nowMs: number): Promise<Erased | undefined> {
    const { write, dialect } = this.#options;
    const erasure = { site, visitor, atMs: nowMs, newId: nanoid };
    const erased = await this.#transaction((tx) => erasePerson(tx, dialect, erasure));
    if (erased) await this.#guard(() => dialect.forgetErased(write));
    return erased;
  }

  async retain(nowMs: number): Promise<void> {
    const { write, dialect, expireBackups } = this.#options;
    const sites = await this.sites();
    await retain({ sites, dialect, nowMs, transaction: (work) => this.#transaction(work) });
    await this.#guard(() => dialect.forgetErased(write));
    await expireBackups?.(backupCutoff(sites, nowMs));
  }

  takeOn(job: string, day: string): Promise<boolean> {
    return this.#guard(() => this.#setup.takeOn(job, day));
  }

  putSite(site: Site): Promise<void> {
    return this.#guard(() => this.#setup.putSite(site));
  }

  site(key: string): Promise<Site | undefined> {
    return this.#guard(() => this.#setup.site(key));
  }

  sites(limit?: number): Promise<Site[]> {
    return this.#guard(() => this.#setup.sites(limit));
  }

  oldestSiteWith(program: string): Promise<string | undefined> {
    return this.#guard(() => this.#setup.oldestSiteWith(program));
  }

  putToken(hash: string, token: Token & { name: string }): Promise<void> {
    return this.#guard(() => this.#setup.putToken(hash, token));
  }

  token(hash: string): Promise<Token | undefined> {
    return this.#guard(() => this.#setup.token(hash));
  }

  putLocations(site: string, locations: readonly Location[]): Promise<void> {
    return this.#guard(() => this.#setup.putLocations(site, locations));
  }

  location(site: string, id: string): Promise<Location | undefined> {
    return this.#guard(() => this.#setup.location(site, id));
  }

  locations(site: string, page: LocationPage): Promise<Location[]> {
    return this.#guard(() => this.#setup.locations(site, page));
  }

  putProgram(site: string, program: Program): Promise<VersionedProgram> {
    return this.#guard(() => this.#setup.putProgram(site, program));
  }

  programs(site: string): Promise<VersionedProgram[]> {
    return this.#guard(() => this.#setup.programs(site));
  }

  programVersions(site: string, id: string): Promise<VersionedProgram[]> {
    return this.#guard(() => this.#setup.programVersions(site, id));
  }

  putOffer(site: string, offer: Offer): Promise<void> {
    return this.#guard(() => this.#setup.putOffer(site, offer));
  }

  offers(site: string): Promise<Offer[]> {
    return this.#guard(() => this.#setup.offers(site));
  }

  putAction(site: string, action: Action): Promise<void> {
    return this.#guard(() => this.#setup.putAction(site, action));
  }

  actions(site: string, location?: string): Promise<Action[]> {
    return this.#guard(() => this.#setup.actions(site, location));
  }

  offerCounts(site: string): Promise<OfferCount[]> {
    return this.#guard(() => readOfferCounts(this.#options.read, site));
  }

  offerCode(site: string, offerCode: string): Promise<OfferCodeRow | undefined> {
    return this.#guard(async () => {
      const found = this.#options.read.selectFrom('offer_codes').selectAll().where('site', '=', site);
      const row = await found.where('offer_code', '=', offerCode).executeTakeFirst();
      return row && fromTable('offerCodes', row);
    });
  }

  conversion(site: string, order: string): Promise<ConversionRow | undefined> {
    return this.#guard(async () => {
      const found = this.#options.read.selectFrom('conversions').selectAll().where('site', '=', site);
      const row = await found.where('conversion', '=', `order:${order}`).executeTakeFirst();
      return row && fromTable('conversions', row);
    });
  }

  putPicture(hash: string, picture: Picture): Promise<void> {
    return this.#guard(() => this.#setup.putPicture(hash, picture));
  }

  picture(hash: string): Promise<Picture | undefined> {
    return this.#guard(() => this.#setup.picture(hash));
  }

  deletePictures(prefix: string): Promise<void> {
    return this.#guard(() => this.#setup.deletePictures(prefix));
  }

  secret(name: string, make: () => string): Promise<string> {
    return this.#guard(() => this.#setup.secret(name, make));
  }

  knownSecret(name: string): Promise<string | undefined> {
    return this.#guard(() => this.#setup.knownSecret(name));
  }

  forgetSalts(day: string): Promise<void> {
    return this.#guard(() => this.#setup.forgetSalts(day));
  }

  dailySalt(day: string, make: () => string): Promise<string> {
    return this.#guard(() => this.#setup.dailySalt(day, make));
  }

  firstRecommendation(site: string, response: string): Promise<string | undefined> {
    return this.#guard(async () => {
      const found = this.#options.read.selectFrom('recommendations').select('code').where('site', '=', site);
      const ordered = found.where('response', '=', response).orderBy('prepared_at').orderBy('code').limit(1);
      return (await ordered.executeTakeFirst())?.code;
    });
  }

  recommendation(code: string): Promise<RecommendationRow | undefined> {
    return this.#guard(async () => {
      const found = this.#options.read.selectFrom('recommendations').selectAll().where('code', '=', code);
      const row = await found.executeTakeFirst();
      return row && fromTable('recommendations', row);
    });
  }

  response(site: string, response: string): Promise<ResponseRow | undefined> {
    return this.#guard(async () => {
      const found = this.#options.read.selectFrom('responses').selectAll().where('site', '=', site);
      const row = await found.where('response', '=', response).executeTakeFirst();
      return row && fromTable('responses', row);
    });
  }

  landing(site: string, click: string): Promise<LandingRow | undefined> {
    return this.#guard(async () => {
      const found = this.#options.read.selectFrom('landings').selectAll().where('site', '=', site);
      const row = await found.where('click', '=', click).executeTakeFirst();
      return row && fromTable('landings', row);
    });
  }

  visit(site: string, visit: string): Promise<VisitRow | undefined> {
    return this.#guard(async () => {
      const found = this.#options.read.selectFrom('visits').selectAll().where('site', '=', site);
      const row = await found.where('visit', '=', visit).executeTakeFirst();
      return row && fromTable('visits', row);
    });
  }

  wall(filter: WallFilter, page: Parameters<Store['wall']>[1]): Promise<WallWords[]> {
    return this.#guard(() => readWall(this.#options.read, filter, page));
  }

  wallCounts(filter: WallFilter): Promise<WallCounts> {
    return this.#guard(() => countWall(this.#options.read, filter));
  }

  hidden(site: string, page: Parameters<Store['hidden']>[1]): Promise<HiddenRow[]> {
    return this.#guard(() => readHidden(this.#options.read, site, page));
  }

  funnel(filter: ReportFilter): Promise<FunnelSums> {
    return this.#guard(() => readFunnel(this.#options.read, filter));
  }

  locationSums(filter: ReportFilter, page: Omit<LocationPage, 'only'>): Promise<LocationSums[]> {
    return this.#guard(() => readLocationSums(this.#options.read, filter, page));
  }

  driverSums(filter: ReportFilter, wanted: readonly string[]): Promise<DriverSums> {
    return this.#guard(() => readDriverSums(this.#options.read, filter, wanted));
  }

  scoreCounts(filter: ReportFilter): Promise<ScoreCount[]> {
    return this.#guard(() => readScoreCounts(this.#options.read, filter));
  }

  dayCounts(filter: ReportFilter): Promise<DayCount[]> {
    return this.#guard(() => readDayCounts(this.#options.read, filter));
  }

  spread(filter: ReportFilter): Promise<Spread> {
    return this.#guard(() => readSpread(this.#options.read, filter));
  }

  partCounts(filter: ReportFilter): Promise<PartCount[]> {
    return this.#guard(() => readPartCounts(this.#options.read, filter));
  }

  sharedLinks(filter: ReportFilter): Promise<SharedLinks> {
    return this.#guard(() => readSharedLinks(this.#options.read, filter));
  }

  links(filter: ReportFilter, page: { after?: string; limit: number }): Promise<LinkReport[]> {
    return this.#guard(() => readLinks(this.#options.read, filter, page));
  }

  comments(filter: ReportFilter, limit: number): Promise<StoredComment[]> {
    return this.#guard(() => readComments(this.#options.read, filter, limit));
  }

  commentCounts(filter: ReportFilter, page: Omit<LocationPage, 'only'>): Promise<CommentCount[]> {
    return this.#guard(() => countComments(this.#options.read, filter, page));
  }

  knownNames(place: { site: string; location: string }, limit: number): Promise<string[]> {
    return this.#guard(() => readKnownNames(this.#options.read, place, limit));
  }

  waitingCustomers(filter: ReportFilter, limit: number): ReturnType<Store['waitingCustomers']> {
    return this.#guard(() => readWaitingCustomers(this.#options.read, filter, limit));
  }

  export<What extends keyof ExportRows>(site: string, what: What): AsyncIterable<ExportRows[What]> {
    return readExport(this.#options.read, site, what);
  }

  #transaction<Result>(work: (tx: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    return this.#guard(() => this.#options.write.transaction().execute(work));
  }

  async #guard<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      const { dialect } = this.#options;
      throw dialect.isAway(error) ? new StoreAway(dialect.explain(error), { cause: error }) : error;
    }
  }
}
