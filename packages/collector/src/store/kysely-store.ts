import type { Action, Location, Offer, Program } from '@goodword/protocol';
import { sql } from 'kysely';
import { nanoid } from 'nanoid';
import type { LoggedEvent } from '../domain/logged-event.ts';
import { commitGroup } from './commit-group.ts';
import { erasePerson } from './erase-person.ts';
import type { LocationPage } from './location-page.ts';
import { isMigrated, migrate } from './migrate.ts';
import { readPerson } from './read-person.ts';
import { rebuildViews } from './rebuild.ts';
import { retain } from './retain.ts';
import { backupCutoff } from './retention.ts';
import { isAnyDue, settleSome } from './settle.ts';
import { SetupTables } from './setup-tables.ts';
import { shareCounts } from './share-counts.ts';
import {
  type Erased,
  type Outcome,
  type PersonRecords,
  type Picture,
  type SharedTotals,
  type Site,
  type SiteSetup,
  type Store,
  StoreAway,
  type Token,
  type VersionedProgram,
} from './store.ts';
import { type KyselyStoreOptions, StoreQueries } from './store-queries.ts';

/** Whoever asks whether the store can be written waits no longer: balancers give up after a few seconds. */
const PING_MS = 2_000;

/** The store on any database that Kysely speaks to: what differs between two is in the options. */
export class KyselyStore extends StoreQueries implements Store {
  readonly #setup: SetupTables;
  #trying: Promise<void> | undefined;
  /** Tells this collector from the others on the same database. */
  readonly #collector = nanoid();

  constructor(options: KyselyStoreOptions) {
    super(options);
    this.#setup = new SetupTables(options.write, options.read);
  }

  migrate(): Promise<void> {
    const { write, dialect, backUp } = this.options;
    return this.guard(() => migrate(write, dialect.name, backUp));
  }

  isSetUp(): Promise<boolean> {
    return this.guard(() => isMigrated(this.options.write));
  }

  async ping(): Promise<void> {
    const { read, write, dialect } = this.options;
    // However many ask, one is tried at a time.
    this.#trying ??= this.guard(async () => {
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
    await this.options.write.destroy();
    await this.options.read.destroy();
  }

  async commit(events: readonly LoggedEvent[]): Promise<Outcome[]> {
    const outcomes = await this.transaction((tx) => commitGroup(tx, this.options.dialect, events));
    if (events.some(({ type }) => type === 'recommendation.withdrawn')) {
      await this.guard(async () => this.options.dialect.forgetErased(this.options.write));
    }
    return outcomes;
  }

  async settle(nowMs: number): Promise<void> {
    // Looked for where reading waits for nobody: mostly nothing is due.
    while (await this.guard(() => isAnyDue(this.options.read, nowMs))) {
      await this.transaction((tx) => settleSome(tx, this.options.dialect, nowMs));
    }
  }

  tend(nowMs: number): Promise<void> {
    return this.guard(() => this.options.dialect.tend(this.options.write, nowMs));
  }

  shareCounts(minute: number, counts: ReadonlyMap<string, number>, nowMs: number): Promise<SharedTotals> {
    return this.guard(() => shareCounts(this.options.write, this.#collector, minute, counts, nowMs));
  }

  rebuild(nowMs: number, progress: (done: number, total: number) => void): Promise<void> {
    return this.transaction((tx) => rebuildViews(tx, this.options.dialect, nowMs, progress));
  }

  person(site: string, visitor: string): Promise<PersonRecords | undefined> {
    return this.transaction((tx) => readPerson(tx, this.options.dialect, site, visitor));
  }

  async erasePerson(site: string, visitor: string, nowMs: number): Promise<Erased | undefined> {
    const { write, dialect } = this.options;
    const erasure = { site, visitor, atMs: nowMs, newId: nanoid };
    const erased = await this.transaction((tx) => erasePerson(tx, dialect, erasure));
    if (erased) await this.guard(() => dialect.forgetErased(write));
    return erased;
  }

  async retain(nowMs: number): Promise<void> {
    const { write, dialect, expireBackups } = this.options;
    const sites = await this.sites();
    await retain({ sites, dialect, nowMs, transaction: (work) => this.transaction(work) });
    await this.guard(() => dialect.forgetErased(write));
    await expireBackups?.(backupCutoff(sites, nowMs));
  }

  takeOn(job: string, day: string): Promise<boolean> {
    return this.guard(() => this.#setup.takeOn(job, day));
  }

  changeSetup<Result>(site: string, work: (setup: SiteSetup) => Promise<Result>): Promise<Result> {
    return this.guard(() => this.#setup.change(site, work));
  }

  putSite(site: Site): Promise<void> {
    return this.guard(() => this.#setup.putSite(site));
  }

  site(key: string): Promise<Site | undefined> {
    return this.guard(() => this.#setup.site(key));
  }

  sites(limit?: number): Promise<Site[]> {
    return this.guard(() => this.#setup.sites(limit));
  }

  oldestSiteWith(program: string): Promise<string | undefined> {
    return this.guard(() => this.#setup.oldestSiteWith(program));
  }

  putToken(hash: string, token: Token & { name: string }): Promise<void> {
    return this.guard(() => this.#setup.putToken(hash, token));
  }

  token(hash: string): Promise<Token | undefined> {
    return this.guard(() => this.#setup.token(hash));
  }

  putLocations(site: string, locations: readonly Location[]): Promise<void> {
    return this.guard(() => this.#setup.putLocations(site, locations));
  }

  location(site: string, id: string): Promise<Location | undefined> {
    return this.guard(() => this.#setup.location(site, id));
  }

  locations(site: string, page: LocationPage): Promise<Location[]> {
    return this.guard(() => this.#setup.locations(site, page));
  }

  putProgram(site: string, program: Program): Promise<VersionedProgram> {
    return this.guard(() => this.#setup.putProgram(site, program));
  }

  programs(site: string): Promise<VersionedProgram[]> {
    return this.guard(() => this.#setup.programs(site));
  }

  programVersions(site: string, id: string): Promise<VersionedProgram[]> {
    return this.guard(() => this.#setup.programVersions(site, id));
  }

  putOffer(site: string, offer: Offer): Promise<void> {
    return this.guard(() => this.#setup.putOffer(site, offer));
  }

  offers(site: string): Promise<Offer[]> {
    return this.guard(() => this.#setup.offers(site));
  }

  putAction(site: string, action: Action): Promise<void> {
    return this.guard(() => this.#setup.putAction(site, action));
  }

  actions(site: string, location?: string): Promise<Action[]> {
    return this.guard(() => this.#setup.actions(site, location));
  }

  putPicture(hash: string, picture: Picture): Promise<void> {
    return this.guard(() => this.#setup.putPicture(hash, picture));
  }

  picture(hash: string): Promise<Picture | undefined> {
    return this.guard(() => this.#setup.picture(hash));
  }

  deletePictures(prefix: string): Promise<void> {
    return this.guard(() => this.#setup.deletePictures(prefix));
  }

  secret(name: string, make: () => string): Promise<string> {
    return this.guard(() => this.#setup.secret(name, make));
  }

  knownSecret(name: string): Promise<string | undefined> {
    return this.guard(() => this.#setup.knownSecret(name));
  }

  forgetSalts(day: string): Promise<void> {
    return this.guard(() => this.#setup.forgetSalts(day));
  }

  dailySalt(day: string, make: () => string): Promise<string> {
    return this.guard(() => this.#setup.dailySalt(day, make));
  }
}
