import type { DriverSums } from '@goodword/insights';
import type { Action, LinkReport, Location, Offer, Program, SiteSettings, SpreadReport } from '@goodword/protocol';
import type { LoggedEvent } from '../domain/logged-event.ts';
import type { ConversionRow } from '../views/conversion.ts';
import type { LandingRow } from '../views/landing.ts';
import type { OfferCodeRow } from '../views/offer-code.ts';
import type { RecommendationRow } from '../views/recommendation.ts';
import type { ResponseRow } from '../views/response.ts';
import type { Counter } from '../views/rollup.ts';
import type { ShareRow } from '../views/share.ts';
import type { VisitRow } from '../views/visit.ts';
import type { LocationPage } from './location-page.ts';
import type { CommentCount, StoredComment, WaitingCustomer } from './read-comments.ts';
import type { HiddenRow, WallCounts, WallFilter, WallPlace, WallWords } from './read-wall.ts';
import type { ReportFilter } from './report-filter.ts';

/**
 * What became of one event of a group; `taken`: it is about a code that another site made first, or takes back more than is left of
 * a sale.
 */
export type Outcome = 'accepted' | 'duplicate' | 'taken';

/** One brand's installation. */
export interface Site {
  key: string;
  settings: SiteSettings;
}

/** A program with its version: 1, then one more at each change. */
export interface VersionedProgram {
  version: number;
  program: Program;
}

/** A server token. The token itself is kept nowhere, only its SHA-256. */
export interface Token {
  site: string;
  scopes: readonly string[];
  /** The locations it is bound to; null: all of the site's. */
  locations: readonly string[] | null;
}

/** A picture, kept under the hash of its bytes. */
export interface Picture {
  mime: string;
  bytes: Uint8Array;
}

/** Sums of the rollups for a filter. */
export interface FunnelSums extends Record<Counter, number> {
  advocates: number;
  values: { currency: string; reported: number; confirmed: number }[];
}

/** {@link FunnelSums} of one location. */
export interface LocationSums extends FunnelSums {
  location: string;
  /** Null: no location is set up under this id. */
  name: string | null;
}

/** The answers of one location, by what they are. */
export interface ScoreCount {
  location: string;
  promoters: number;
  passives: number;
  detractors: number;
}

/** The same on one of its days. */
export interface DayCount extends ScoreCount {
  day: string;
}

/** The same in one part of a day: 1 is until 6 o'clock, and so on in threes of hours until 7, from 21 to 24. */
export interface PartCount extends Omit<DayCount, 'location'> {
  part: number;
}

/** How far recommendations travelled, whatever the days that were asked for. */
export type Spread = Omit<SpreadReport, 'from' | 'to' | 'cascades'>;

/** Links of which a share was opened, and who came by them first. Times in UTC ms. */
export interface SharedLinks {
  links: { code: string; parent: string | null; preparedAt: number; sharedAt: number }[];
  visits: { code: string; person: string; firstAt: number }[];
}

/** How many codes of an offer there are. */
export interface OfferCount {
  offer: string;
  holder: string;
  issued: number;
  redeemed: number;
}

/** What collectors that share a database know together. */
export interface SharedTotals {
  /** What each caller has used up, by all collectors. */
  totals: Map<string, number>;
  /** How many collectors there are, this one included. */
  collectors: number;
}

/** The rows of one view that an export streams. */
export interface ExportRows {
  events: LoggedEvent;
  responses: ResponseRow & { proven: boolean };
  recommendations: RecommendationRow;
  conversions: ConversionRow;
}

/** Everything that is kept about one person. */
export interface PersonRecords {
  events: LoggedEvent[];
  responses: ResponseRow[];
  recommendations: RecommendationRow[];
  shares: ShareRow[];
  conversions: ConversionRow[];
  visits: VisitRow[];
}

/** How much an erasure concerned. */
export interface Erased {
  /** The links that were taken back. */
  codes: string[];
  events: number;
  responses: number;
  recommendations: number;
}

/**
 * Everything that is kept. Two implementations, one contract suite. Every method rejects with
 * {@link StoreAway} when the database cannot be reached or cannot write, and with nothing else that is expected.
 */
export interface Store {
  /** Brings the schema up to date. Safe when several collectors start at once. */
  migrate(): Promise<void>;
  /** Whether the database has our tables: nothing is made. */
  isSetUp(): Promise<boolean>;
  /** Resolves where an event would be stored now, within two seconds. */
  ping(): Promise<void>;
  close(): Promise<void>;

  /** Stores a group of events with all views in one transaction; resolves after commit with an outcome for each. */
  commit(events: readonly LoggedEvent[]): Promise<Outcome[]>;
  /** Counts scores that were never completed as answered, once 30 minutes have passed. */
  settle(nowMs: number): Promise<void>;
  /** Does to the tables what time asks for: PostgreSQL's log needs its coming months. */
  tend(nowMs: number): Promise<void>;
  /** Tells the other collectors what callers have used up of a minute since this was last told, and hears how much that is in all. */
  shareCounts(minute: number, counts: ReadonlyMap<string, number>, nowMs: number): Promise<SharedTotals>;
  /** Makes every view anew from the log; `progress` hears of events done and in all. */
  rebuild(nowMs: number, progress: (done: number, total: number) => void): Promise<void>;

  /** Everything that is kept about a visitor of a site; undefined: nothing. */
  person(site: string, visitor: string): Promise<PersonRecords | undefined>;
  /** Replaces a person's ids by fresh ones, clears words and contact, takes recommendations back; what was counted stays. */
  erasePerson(site: string, visitor: string, nowMs: number): Promise<Erased | undefined>;

  /** Clears and drops what is older than each site wants to keep. */
  retain(nowMs: number): Promise<void>;
  /** Whether the caller is the first of all collectors to take this job on for a UTC day, `YYYY-MM-DD`. */
  takeOn(job: string, day: string): Promise<boolean>;

  /**
   * Reads and changes what the owner of a site set up, while nobody else changes it: of two who change different parts at once, neither
   * loses theirs. `work` asks what it is given and nobody else: the store itself waits until it is done.
   */
  changeSetup<Result>(site: string, work: (setup: SiteSetup) => Promise<Result>): Promise<Result>;
  putSite(site: Site): Promise<void>;
  site(key: string): Promise<Site | undefined>;
  /** The sites by key: all, or so many. */
  sites(limit?: number): Promise<Site[]>;
  /** The key of the oldest site that has a program of this id. */
  oldestSiteWith(program: string): Promise<string | undefined>;
  putToken(hash: string, token: Token & { name: string }): Promise<void>;
  token(hash: string): Promise<Token | undefined>;
  putLocations(site: string, locations: readonly Location[]): Promise<void>;
  location(site: string, id: string): Promise<Location | undefined>;
  locations(site: string, page: LocationPage): Promise<Location[]>;
  /** Keeps the program; the same content keeps its version. */
  putProgram(site: string, program: Program): Promise<VersionedProgram>;
  programs(site: string): Promise<VersionedProgram[]>;
  /** Every version that there was of one program, newest first. */
  programVersions(site: string, id: string): Promise<VersionedProgram[]>;
  putOffer(site: string, offer: Offer): Promise<void>;
  /** The offers of a site by id. */
  offers(site: string): Promise<Offer[]>;
  putAction(site: string, action: Action): Promise<void>;
  /** The actions of a site, or of one location, by id. */
  actions(site: string, location?: string): Promise<Action[]>;
  /** How many codes of each offer were issued and redeemed, by who holds them. */
  offerCounts(site: string): Promise<OfferCount[]>;
  offerCode(site: string, offerCode: string): Promise<OfferCodeRow | undefined>;
  /** A conversion by the shop's own number. */
  conversion(site: string, order: string): Promise<ConversionRow | undefined>;
  putPicture(hash: string, picture: Picture): Promise<void>;
  picture(hash: string): Promise<Picture | undefined>;

  /** Forgets the pictures whose name begins so. */
  deletePictures(prefix: string): Promise<void>;

  /** A setting that the collector made itself; the first value stays. */
  secret(name: string, make: () => string): Promise<string>;
  /** Such a setting if there is one; makes none. */
  knownSecret(name: string): Promise<string | undefined>;
  /** Erases the salts of days before this one: yesterday's hashes then lead nowhere. */
  forgetSalts(day: string): Promise<void>;
  /** The salt of one UTC day, made when it is first asked for. */
  dailySalt(day: string, make: () => string): Promise<string>;

  /** The code of the first recommendation that a response led to: it alone carries the response's proof. */
  firstRecommendation(site: string, response: string): Promise<string | undefined>;
  recommendation(code: string): Promise<RecommendationRow | undefined>;
  response(site: string, response: string): Promise<ResponseRow | undefined>;
  /** One opening of a link by its click id. */
  landing(site: string, click: string): Promise<LandingRow | undefined>;
  visit(site: string, visit: string): Promise<VisitRow | undefined>;
  /** What stands on a location's wall: at most `limit`, the newest first, after a place. */
  wall(filter: WallFilter, page: { after?: WallPlace | undefined; limit: number }): Promise<WallWords[]>;
  wallCounts(filter: WallFilter): Promise<WallCounts>;
  /** What the site took down, the newest first. */
  hidden(
    site: string,
    page: { after?: { hiddenAt: number; code: string } | undefined; limit: number },
  ): Promise<HiddenRow[]>;
  funnel(filter: ReportFilter): Promise<FunnelSums>;
  /** The same for each location where something happened, by id: at most `limit`, after the id `after`. */
  locationSums(filter: ReportFilter, page: Omit<LocationPage, 'only'>): Promise<LocationSums[]>;
  /** What key drivers and priorities are computed from, of the wanted drivers alone; what belongs to no location is not in it. */
  driverSums(filter: ReportFilter, wanted: readonly string[]): Promise<DriverSums>;
  /** The answers of each location, by location. */
  scoreCounts(filter: ReportFilter): Promise<ScoreCount[]>;
  /** The answers of each location and day, by location and day. */
  dayCounts(filter: ReportFilter): Promise<DayCount[]>;
  /** How far the recommendations that match travelled. */
  spread(filter: ReportFilter): Promise<Spread>;
  /** The answers in each part of each day, whichever of the filter's locations they are of: one, as a rule. */
  partCounts(filter: ReportFilter): Promise<PartCount[]>;
  /** What the cascades of the recommendations that match are made of. */
  sharedLinks(filter: ReportFilter): Promise<SharedLinks>;
  /** One link after the other, newest first: at most `limit`, after the code `after`. */
  links(filter: ReportFilter, page: { after?: string; limit: number }): Promise<LinkReport[]>;
  /** What customers wrote, the newest first: at most `limit`. Erased and cleared words, tests and what came too late are not among it. */
  comments(filter: ReportFilter, limit: number): Promise<StoredComment[]>;
  /** How many comments there are at each location, by id: at most `limit`, after the id `after`; '' is what belongs to none. */
  commentCounts(filter: ReportFilter, page: Omit<LocationPage, 'only'>): Promise<CommentCount[]>;
  /** Names that are known at a location, of announced visits and of recommendations: the newest `limit` of each. */
  knownNames(place: { site: string; location: string }, limit: number): Promise<string[]>;
  /**
   * Customers with a score of 0 to 6 who asked to be contacted: how many, and the newest `limit`. Whether somebody has contacted
   * them, nothing here knows.
   */
  waitingCustomers(filter: ReportFilter, limit: number): Promise<{ count: number; newest: WaitingCustomer[] }>;
  /** Every row of one kind, in the order of the log or of its key, read in pages. */
  export<What extends keyof ExportRows>(site: string, what: What): AsyncIterable<ExportRows[What]>;
}

/** The database is away, full or locked: the caller may try again. The message says what an owner can do about it. */
export class StoreAway extends Error {
  override readonly name: string = 'StoreAway';
}

/** A newer version has made steps of the schema that this one does not know. */
export class NewerSchema extends Error {
  override readonly name: string = 'NewerSchema';
}

/** What the owner of a site set up: what of a store is read and changed together. */
export type SiteSetup = Pick<
  Store,
  | 'site'
  | 'putSite'
  | 'locations'
  | 'putLocations'
  | 'programs'
  | 'putProgram'
  | 'offers'
  | 'putOffer'
  | 'actions'
  | 'putAction'
>;
