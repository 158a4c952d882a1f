import { LRUCache } from 'lru-cache';
import type { Database } from '../../core/database/database.ts';
import { passingTime } from '../../core/time/passing-time.ts';
import {
  askedDrivers,
  type BrandFigures,
  brandFigures,
  brandSums,
  type DayFigures,
  dayFigures,
  type ReportFilter,
  readDayCounts,
  readScoreCounts,
} from '../figures/index.ts';
import type { Catalog } from '../setup/index.ts';
import { daysLater } from './action-section.ts';

/** What is normal is learned from half a year: before that, much was otherwise. */
const DAYS_LEARNED = 182;
/** Somewhere it is tomorrow already. */
const LAST_DAY = '9999-12-31';
/** Figures of so many locations take a noticeable part of a second: they are made anew every ten seconds at most. */
const MANY_LOCATIONS = 200;
const KEPT_MS = 10_000;
const MOST_KEPT = 20;

interface ShelfParts {
  database: Pick<Database, 'readViews'>;
  catalog: Pick<Catalog, 'programs'>;
  /** UTC ms. */
  now(): number;
}

/** A filter's days, as far as they say what is normal today. */
export function learnedDays(filter: ReportFilter, today: string): ReportFilter {
  const to = filter.to === undefined || filter.to > today ? today : filter.to;
  const earliest = daysLater(to, 1 - DAYS_LEARNED);
  const from = filter.from !== undefined && filter.from > earliest ? filter.from : earliest;
  return { ...filter, from, to: filter.to ?? LAST_DAY };
}

/** The figures of whole brands, from their rollups; those of large ones kept at hand while their managers look in one after the other. */
export class BrandShelf {
  readonly #database: ShelfParts['database'];
  readonly #catalog: ShelfParts['catalog'];
  readonly #time: ReturnType<typeof passingTime>;
  readonly #kept: LRUCache<string, Promise<unknown>>;

  constructor({ database, catalog, now }: ShelfParts) {
    this.#database = database;
    this.#catalog = catalog;
    this.#time = passingTime(now);
    // What is ten seconds old is too old: the library keeps what is just as old as its limit.
    this.#kept = new LRUCache({ max: MOST_KEPT, ttl: KEPT_MS - 1, ttlResolution: 0, perf: this.#time });
  }

  /** Of a filter's days and program, by the drivers that are asked for now. Its locations are not looked at: each is compared with all. */
  figures({ locations: _, ...filter }: ReportFilter): Promise<BrandFigures> {
    return this.#keep(`figures|${JSON.stringify(filter)}`, async () => {
      const programs = (await this.#catalog.programs(filter.site)).map(({ program }) => program);
      const wanted = programs.filter(({ id }) => filter.program === undefined || id === filter.program);
      const [rated, scores] = await Promise.all([
        brandSums(this.#database, { filter, programs: wanted }),
        this.#database.readViews(readScoreCounts, filter),
      ]);
      const hasDrivers = programs.some((program) => askedDrivers(program).length > 0);
      return { value: brandFigures({ ...rated, scores, hasDrivers }), locations: scores.length };
    });
  }

  /** Of the half year before the filter's last day, or before `today`, as far as the filter goes. */
  days({ locations: _, ...filter }: ReportFilter, today: string): Promise<DayFigures> {
    const learned = learnedDays(filter, today);
    return this.#keep(`days|${JSON.stringify(learned)}`, async () => {
      const value = dayFigures(await this.#database.readViews(readDayCounts, learned));
      return { value, locations: value.days.size };
    });
  }

  #keep<Value>(key: string, make: () => Promise<{ value: Value; locations: number }>): Promise<Value> {
    // Looked at before `get`, which lets go of what is too old.
    const wasLarge = this.#kept.peek(key, { allowStale: true }) !== undefined;
    const known = this.#kept.get(key);
    if (known) return known as Promise<Value>;
    this.#kept.purgeStale();
    const start = this.#time.now();
    const made = make();
    const value = made.then((each) => each.value);
    // Who asks for what was large before waits for whom asked first.
    if (wasLarge) this.#kept.set(key, value, { start });
    made.then(
      ({ locations }) => {
        if (locations >= MANY_LOCATIONS) this.#kept.set(key, value, { start });
        else this.#forget(key, value);
      },
      () => this.#forget(key, value),
    );
    return value;
  }

  #forget(key: string, value: Promise<unknown>): void {
    if (this.#kept.peek(key) === value) this.#kept.delete(key);
  }
}
