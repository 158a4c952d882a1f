import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** A group that was committed, or could not be. */
export interface CommittedGroup {
  events: number;
  /** The commit alone. */
  commitMs: number;
  /** From the arrival of the first of its events until they were on the disk. */
  lagMs: number;
}

/** Events that were folded into the views. */
export interface FoldedBatch {
  events: number;
  foldMs: number;
}

/** What goes on inside, for Prometheus: counts and times, nobody's data. */
export class Metrics {
  readonly registry = new Registry();
  readonly #accepted: Counter;
  readonly #duplicates: Counter;
  readonly #rejected: Counter<'code'>;
  readonly #refused: Counter<'code'>;
  readonly #groupEvents: Histogram;
  readonly #commitSeconds: Histogram;
  readonly #lagSeconds: Histogram;
  readonly #foldedEvents: Histogram;
  readonly #foldSeconds: Histogram;

  /** `waiting`: how many events wait to be committed; `behind`: how many the views do not have yet; `setAside`: how many they never had. */
  constructor(waiting: () => number, behind: () => Promise<number>, setAside: () => Promise<number>) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    const counter = (name: string, help: string) => new Counter({ name, help, registers });
    this.#accepted = counter('goodword_events_accepted_total', 'New events, stored.');
    this.#duplicates = counter('goodword_events_duplicate_total', 'Events that were stored before.');
    this.#rejected = new Counter({
      name: 'goodword_events_rejected_total',
      help: 'Events that were refused, by code.',
      labelNames: ['code'],
      registers,
    });
    this.#refused = new Counter({
      name: 'goodword_requests_refused_total',
      help: 'Requests that ended with an error, by code.',
      labelNames: ['code'],
      registers,
    });
    this.#groupEvents = new Histogram({
      name: 'goodword_commit_events',
      help: 'Events of a commit.',
      buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500],
      registers,
    });
    const seconds = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];
    this.#commitSeconds = new Histogram({
      name: 'goodword_commit_seconds',
      help: 'Time of a commit.',
      buckets: seconds,
      registers,
    });
    this.#lagSeconds = new Histogram({
      name: 'goodword_ingest_lag_seconds',
      help: 'From the arrival of an event until it is on the disk; the oldest of each commit.',
      buckets: seconds,
      registers,
    });
    this.#foldedEvents = new Histogram({
      name: 'goodword_fold_events',
      help: 'Events folded into the views at once.',
      buckets: [1, 5, 20, 100, 500, 1_000, 2_000, 4_000],
      registers,
    });
    this.#foldSeconds = new Histogram({
      name: 'goodword_fold_seconds',
      help: 'Time of a fold.',
      buckets: seconds,
      registers,
    });
    new Gauge({
      name: 'goodword_events_behind',
      help: 'Events in the log that are not in the views yet: usually a few hundred at most.',
      registers,
      async collect() {
        this.set(await behind());
      },
    });
    new Gauge({
      name: 'goodword_events_set_aside',
      help: 'Events that could not be folded into the views. After an update, goodword rebuild tries them again.',
      registers,
      async collect() {
        this.set(await setAside());
      },
    });
    new Gauge({
      name: 'goodword_events_waiting',
      help: 'Events that wait to be committed.',
      registers,
      collect() {
        this.set(waiting());
      },
    });
  }

  committed({ events, commitMs, lagMs }: CommittedGroup): void {
    this.#groupEvents.observe(events);
    this.#commitSeconds.observe(commitMs / 1_000);
    this.#lagSeconds.observe(lagMs / 1_000);
  }

  folded({ events, foldMs }: FoldedBatch): void {
    this.#foldedEvents.observe(events);
    this.#foldSeconds.observe(foldMs / 1_000);
  }

  answered(accepted: number, duplicates: number, rejected: readonly { code: string }[]): void {
    this.#accepted.inc(accepted);
    this.#duplicates.inc(duplicates);
    for (const { code } of rejected) this.#rejected.inc({ code });
  }

  refused(code: string): void {
    this.#refused.inc({ code });
  }
}
