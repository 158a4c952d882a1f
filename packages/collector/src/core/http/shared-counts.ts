import { nanoid } from 'nanoid';
import type { Database } from '../database/database.ts';
import type { DailySalt } from '../keys/daily-salt.ts';
import { shareCounts } from './share-counts.ts';

const MINUTE_MS = 60_000;
/** What is used up by less than this is nobody else's business yet. */
const WORTH_SHARING = 0.1;
/** Beyond so many callers in one minute, counting begins anew: memory is bounded before anything else. */
const MAX_CALLERS = 200_000;

interface Count {
  limit: number;
  /** By this collector, since it last told the others. */
  mine: number;
  /** By all, as far as known, without `mine`. */
  known: number;
}

/**
 * Counts requests by minute and caller. Collectors that share a database tell each other every few seconds what the busiest
 * callers have used up: no request waits for that, and all together let at most twice the limit through. A caller's name is
 * an address: it stays in memory, the others get a hash with the day's salt.
 */
export class SharedCounts {
  readonly #database: Pick<Database, 'write'>;
  readonly #salt: DailySalt;
  readonly #now: () => number;
  readonly #counts = new Map<string, Count>();
  /** Tells this collector from the others on the same database. */
  readonly #collector = nanoid();
  #minute = 0;
  #collectors = 1;

  constructor({ database, salt, now }: { database: Pick<Database, 'write'>; salt: DailySalt; now: () => number }) {
    this.#database = database;
    this.#salt = salt;
    this.#now = now;
  }

  /** Counts one request. Answers with what is used up of the limit by now, and when the minute ends. */
  add(caller: string, limit: number): { current: number; ttl: number } {
    const now = this.#now();
    const minute = Math.floor(now / MINUTE_MS);
    if (minute !== this.#minute || this.#counts.size >= MAX_CALLERS) this.#counts.clear();
    this.#minute = minute;
    const count = this.#counts.get(caller) ?? { limit, mine: 0, known: 0 };
    this.#counts.set(caller, count);
    count.mine++;
    // Others take their part meanwhile: so all of them together stay under twice the limit.
    const current = count.known + Math.ceil(count.mine * Math.max(1, this.#collectors / 2));
    return { current, ttl: (minute + 1) * MINUTE_MS - now };
  }

  /** Tells the other collectors, and hears from them. */
  async share(): Promise<void> {
    const minute = this.#minute;
    const busy: [hash: string, count: Count, told: number][] = [];
    for (const [caller, count] of this.#counts) {
      if (count.mine + count.known < count.limit * WORTH_SHARING) continue;
      busy.push([await this.#salt.hash(this.#now(), [caller]), count, count.mine]);
    }
    const told = new Map(busy.map(([hash, , mine]) => [hash, mine]));
    const { totals, collectors } = await this.#database.write(shareCounts, this.#collector, minute, told, this.#now());
    this.#collectors = collectors;
    if (minute !== this.#minute) return;
    for (const [hash, count, mine] of busy) {
      count.mine -= mine;
      count.known = totals.get(hash) ?? count.known + mine;
    }
  }
}
