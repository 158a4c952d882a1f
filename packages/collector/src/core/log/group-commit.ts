import { DatabaseAway } from '../database/away.ts';
import type { Database } from '../database/database.ts';
import type { Outcome } from './append-group.ts';
import type { LoggedEvent } from './logged-event.ts';
import type { CommittedGroup } from './metrics.ts';

/** The most events of one commit: unlimited groups make the slowest request wait for everybody's. */
const MAX_GROUP_EVENTS = 500;
/** The most events that may wait; beyond, callers are told to come back. About two seconds' work. */
const MAX_WAITING_EVENTS = 20_000;

interface Submission {
  events: readonly LoggedEvent[];
  /** By a clock that nobody turns. */
  arrivedMs: number;
  resolve(outcomes: Outcome[]): void;
  reject(error: unknown): void;
}

/**
 * Stores what many requests bring in few transactions: requests that arrive while a commit is under way form the next
 * group. A submission is answered when its events have reached the disk, never before.
 */
export class GroupCommit {
  readonly #database: Pick<Database, 'commit'>;
  readonly #onCommitted: (group: CommittedGroup) => void;
  #waiting: Submission[] = [];
  #waitingEvents = 0;
  #running: Promise<void> | undefined;

  constructor(database: Pick<Database, 'commit'>, onCommitted: (group: CommittedGroup) => void = () => {}) {
    this.#database = database;
    this.#onCommitted = onCommitted;
  }

  /** How many events wait. */
  get waitingEvents(): number {
    return this.#waitingEvents;
  }

  /** An outcome for each event, after commit. Rejects with {@link DatabaseAway} where too much waits already. */
  submit(events: readonly LoggedEvent[]): Promise<Outcome[]> {
    if (events.length === 0) return Promise.resolve([]);
    if (this.#waitingEvents + events.length > MAX_WAITING_EVENTS) {
      return Promise.reject(new DatabaseAway('too many events are waiting'));
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ events, arrivedMs: performance.now(), resolve, reject });
      this.#waitingEvents += events.length;
      this.#running ??= this.#run();
    });
  }

  /** Resolves when everything that was submitted is answered. */
  async drain(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    // One turn of the event loop, so that requests which are already here share the first group.
    await new Promise(setImmediate);
    while (this.#waiting.length > 0) await this.#commit(this.#nextGroup());
    this.#running = undefined;
  }

  #nextGroup(): Submission[] {
    let size = 0;
    let count = 0;
    for (const { events } of this.#waiting) {
      if (count > 0 && size + events.length > MAX_GROUP_EVENTS) break;
      size += events.length;
      count++;
    }
    this.#waitingEvents -= size;
    return this.#waiting.splice(0, count);
  }

  async #commit(group: readonly Submission[]): Promise<void> {
    try {
      const startMs = performance.now();
      const all = group.flatMap(({ events }) => events);
      const outcomes = await this.#database.commit(all);
      const endMs = performance.now();
      const lagMs = endMs - (group[0]?.arrivedMs ?? endMs);
      this.#onCommitted({ events: all.length, commitMs: endMs - startMs, lagMs });
      let start = 0;
      for (const { events, resolve } of group) {
        resolve(outcomes.slice(start, start + events.length));
        start += events.length;
      }
    } catch (error) {
      // An event that the database cannot take must not fail its neighbors' requests, too.
      if (group.length > 1 && !(error instanceof DatabaseAway)) {
        for (const submission of group) await this.#commit([submission]);
      } else {
        for (const { reject } of group) reject(error);
      }
    }
  }
}
