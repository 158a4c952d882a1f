import type { Location, Offer } from '@goodword/protocol';
import { LRUCache } from 'lru-cache';
import type { Database } from '../../core/database/database.ts';
import { passingTime } from '../../core/time/passing-time.ts';
import { type FindableLocation, findableLocation } from './findable-location.ts';
import { findLocationEver, type KeptLocation, listLocations } from './location-queries.ts';
import { listOffers } from './offer-queries.ts';
import { findOldestSiteWith, findProgramEver, listPrograms, type VersionedProgram } from './program-queries.ts';
import { findSite, type Site } from './site-queries.ts';

/** How long another collector's change may go unseen here. */
const KEPT_MS = 2_000;
const MAX_KEPT = 50_000;
const LOCATIONS_PAGE = 500;
/** Customers may search among so many locations of a site, the first by id: some 10 MB at hand while somebody types. */
const MAX_FINDABLE = 10_000;

/** Sites, programs and locations at hand: read from the database, kept for two seconds, forgotten at once when changed here. */
export class Catalog {
  readonly #database: Pick<Database, 'read'>;
  readonly #time: ReturnType<typeof passingTime>;
  readonly #kept: LRUCache<string, Promise<unknown>>;
  #sweptAt = 0;

  constructor(database: Pick<Database, 'read'>, now: () => number) {
    this.#database = database;
    this.#time = passingTime(now);
    // What is two seconds old is too old: the library keeps what is just as old as its limit.
    // With `max` the library would make room for all of them at once, 7 ms of a collector's start: each counts as one instead.
    const bounds = { maxSize: MAX_KEPT, sizeCalculation: () => 1 };
    this.#kept = new LRUCache({ ...bounds, ttl: KEPT_MS - 1, ttlResolution: 0, perf: this.#time });
  }

  site(key: string): Promise<Site | undefined> {
    return this.#keep(`site|${key}`, () => this.#database.read(findSite, key));
  }

  /**
   * The key of the site that an address means that names a program and no site: the oldest that has it. Who printed the address when
   * there was one site printed it for that one; sites that came later change nothing about it.
   */
  oldestSiteWith(program: string): Promise<string | undefined> {
    return this.#keep(`oldest|${program}`, () => this.#database.read(findOldestSiteWith, program));
  }

  /** A location of the site, also one that was deleted: what happened there, or is under way, is about it all the same. */
  async location(site: string, id: string): Promise<Location | undefined> {
    return (await this.#everLocation(site, id))?.location;
  }

  /** A location of the site where something new may begin. */
  async openLocation(site: string, id: string): Promise<Location | undefined> {
    const found = await this.#everLocation(site, id);
    return found?.isDeleted ? undefined : found?.location;
  }

  #everLocation(site: string, id: string): Promise<KeptLocation | undefined> {
    return this.#keep(`location|${site}|${id}`, () => this.#database.read(findLocationEver, site, id));
  }

  /** The location where the site has just one: then nobody has to name it. */
  onlyLocation(site: string): Promise<Location | undefined> {
    return this.#keep(`only|${site}`, async () => {
      const [first, second] = await this.#database.read(listLocations, site, { limit: 2 });
      return second ? undefined : first;
    });
  }

  /**
   * The zone that days are told in at a location; where none is known, the one that all of the site's locations share (the first
   * 500, by id), else UTC.
   */
  async timeZone(site: string, id?: string): Promise<string> {
    const location = id ? await this.location(site, id) : undefined;
    return location?.timeZone ?? (await this.#sharedTimeZone(site)) ?? 'UTC';
  }

  #sharedTimeZone(site: string): Promise<string | undefined> {
    return this.#keep(`zone|${site}`, async () => {
      const zones = new Set(
        (await this.#database.read(listLocations, site, { limit: LOCATIONS_PAGE })).map(({ timeZone }) => timeZone),
      );
      return zones.size === 1 ? [...zones][0] : undefined;
    });
  }

  /** The locations that a customer may choose from, by name; 10,000 at most. */
  findableLocations(site: string): Promise<FindableLocation[]> {
    return this.#keep(`findable|${site}`, async () => {
      const found: FindableLocation[] = [];
      for (let after = ''; found.length < MAX_FINDABLE; after = found.at(-1)?.choice.id ?? '') {
        // In pages: other requests have their turn in between.
        const page = await this.#database.read(listLocations, site, { after, limit: LOCATIONS_PAGE });
        found.push(...page.map(findableLocation));
        if (page.length < LOCATIONS_PAGE) break;
      }
      return found.sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0));
    });
  }

  /** The programs of a site by which somebody may be asked. */
  programs(site: string): Promise<VersionedProgram[]> {
    return this.#keep(`programs|${site}`, () => this.#database.read(listPrograms, site));
  }

  /** The offers of a site. */
  offers(site: string): Promise<Offer[]> {
    return this.#keep(`offers|${site}`, () => this.#database.read(listOffers, site));
  }

  /** A program of the site, also one that was deleted: what was asked by it is about it all the same. */
  async program(site: string, id: string): Promise<VersionedProgram | undefined> {
    const active = await this.activeProgram(site, id);
    return active ?? this.#keep(`program|${site}|${id}`, () => this.#database.read(findProgramEver, site, id));
  }

  /** A program of the site by which somebody may be asked. */
  async activeProgram(site: string, id: string): Promise<VersionedProgram | undefined> {
    return (await this.programs(site)).find(({ program }) => program.id === id);
  }

  /** Forgets everything: something was changed through this collector. */
  forget(): void {
    this.#kept.clear();
  }

  #keep<Value>(key: string, read: () => Promise<Value>): Promise<Value> {
    const known = this.#kept.get(key);
    if (known) return known as Promise<Value>;
    this.#sweep();
    const value = read();
    this.#kept.set(key, value);
    value.catch(() => {
      if (this.#kept.peek(key) === value) this.#kept.delete(key);
    });
    return value;
  }

  /** Lets go of what is too old, every two seconds at most: the locations of many sites are more than small change. */
  #sweep(): void {
    const now = this.#time.now();
    if (now - this.#sweptAt < KEPT_MS) return;
    this.#sweptAt = now;
    this.#kept.purgeStale();
  }
}
