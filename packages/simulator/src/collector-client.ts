import { type BatchReply, type Funnel, MAX_BODY_BYTES, MAX_EVENTS_PER_BATCH } from '@goodword/protocol';
import type { History, HistoryEvent } from './history.ts';

/** Batches on their way at once: enough to keep the collector busy, few enough for a small machine. */
const AT_ONCE = 4;
const NOT_FOUND = 404;
/** Room for the envelope around the events. */
const ENVELOPE_BYTES = 200;

/** The collector said no; `status` is HTTP's. */
export class CallRefused extends Error {
  override readonly name: string = 'CallRefused';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A shop's server, as far as the demo plays one: it speaks the collector's HTTP API and nothing else. */
export class CollectorClient {
  readonly #url: string;
  readonly #site: string;
  readonly #token: string;

  constructor({ url, site, token }: { url: string; site: string; token: string }) {
    this.#url = url;
    this.#site = site;
    this.#token = token;
  }

  async put(path: string, body: unknown): Promise<void> {
    await this.#call('PUT', path, body);
  }

  /** Ids of the site's first locations. */
  async locations(): Promise<string[]> {
    const { items } = (await this.#call('GET', '/v1/locations')) as { items: { id: string }[] };
    return items.map(({ id }) => id);
  }

  /** Of all programs. */
  funnel(): Promise<Funnel> {
    return this.#call('GET', '/v1/reports/funnel') as Promise<Funnel>;
  }

  /** How many were asked by a program; none, if the site has no such program. */
  async askedBy(program: string): Promise<number> {
    try {
      const path = `/v1/reports/funnel?program=${encodeURIComponent(program)}`;
      return ((await this.#call('GET', path)) as Funnel).asked;
    } catch (error) {
      if (error instanceof CallRefused && error.status === NOT_FOUND) return 0;
      throw error;
    }
  }

  /** Sends ninety days part by part; `progress` hears of events stored and in all. Rejects if one is refused. */
  async sendHistory(history: History, progress: (done: number, total: number) => void): Promise<void> {
    const total = history.answers.length + history.spread.length + history.sales.length;
    let done = 0;
    progress(done, total);
    for (const part of [history.answers, history.spread, history.sales]) {
      const waiting = toBatches(part);
      const work = async () => {
        for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
          await this.#send(batch);
          done += batch.length;
          progress(done, total);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    }
  }

  async #send(events: HistoryEvent[]): Promise<void> {
    const reply = (await this.#call('POST', '/v1/events', {
      site: this.#site,
      sentAt: Date.now(),
      events,
    })) as BatchReply;
    const [refused] = reply.rejected;
    if (refused) throw new Error(`the collector refused a simulated event: ${refused.code}, ${refused.message}`);
  }

  async #call(method: string, path: string, body?: unknown): Promise<unknown> {
    const reply = await fetch(`${this.#url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.#token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await reply.json();
    if (!reply.ok)
      throw new CallRefused(reply.status, `${method} ${path} answered ${reply.status}: ${JSON.stringify(answer)}`);
    return answer;
  }
}

function toBatches(events: readonly HistoryEvent[]): HistoryEvent[][] {
  const batches: HistoryEvent[][] = [];
  let batch: HistoryEvent[] = [];
  let bytes = ENVELOPE_BYTES;
  for (const event of events) {
    const size = Buffer.byteLength(JSON.stringify(event)) + 1;
    if (batch.length === MAX_EVENTS_PER_BATCH || (batch.length > 0 && bytes + size > MAX_BODY_BYTES)) {
      batches.push(batch);
      batch = [];
      bytes = ENVELOPE_BYTES;
    }
    batch.push(event);
    bytes += size;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
