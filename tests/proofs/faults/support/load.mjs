import { randomInt } from 'node:crypto';
import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { journeys } from './journeys.mjs';
import { post } from './post.mjs';
import { SHOP } from './shop.mjs';
import { until } from './until.mjs';

const [ORIGIN] = SHOP.allowedOrigins;
/** Sooner than Retry-After says: what is tried more often goes wrong more often. */
const RETRY_MS = 60;
/** One of so many that failed is not tried again: the page is gone. */
const ONE_OF_GIVEN_UP = 8;
/** Longer than two requests that nobody answers. */
const GIVE_UP_MS = 180_000;
/** However slow the machine is, more than a thousand batches are through by then. */
const MANY_BATCHES_MS = 600_000;

/**
 * Customers who send small batches over connections that are kept open, each to one of `targets`; what was not acknowledged
 * they send again, with the same ids, to the next one. Knows of every batch whether a 202 acknowledged it.
 *
 * `oneOfSentTwice`: one of so many batches is sent once more after it was acknowledged, as by a tab that did not hear of that.
 * `devices`: how each customer's clock goes, `now()`, and how old events are when they are sent, `ageMs`. `spoil`: sends a
 * batch in a way that brings no answer, or does nothing. `thinkMs`: between two batches of a customer, at the most.
 */
export function startLoad({
  stops,
  targets,
  connections = 6,
  devices = [{}],
  oneOfSentTwice = 12,
  spoil = async () => ({}),
  thinkMs = 12,
}) {
  const batches = [];
  const wrong = [];
  const tallies = new Map(targets.map((url) => [url, { acknowledged: 0, unavailable: 0, broken: 0 }]));
  const counts = { retries: 0, duplicates: 0, limited: 0 };
  let isEnding = false;
  let isDropped = false;
  const sum = (name) => [...tallies.values()].reduce((total, tally) => total + tally[name], 0);

  async function customer(index) {
    const { now = Date.now, ageMs = 0 } = devices[index % devices.length];
    const agents = targets.map(() => new Agent({ keepAlive: true, maxSockets: 1 }));
    let target = index % targets.length;

    async function attempt(batch) {
      const sentAt = now();
      const tried = { sentAt, from: Date.now() };
      batch.attempts.push(tried);
      const body = { site: SHOP.key, sentAt, events: batch.events };
      const how = { agent: agents[target], address: batch.address, origin: ORIGIN };
      const reply = await post(`${targets[target]}/v1/events`, body, how).catch((error) => ({ error }));
      tried.to = Date.now();
      return reply;
    }

    /** Whether it was acknowledged. */
    function hear(batch, reply) {
      const tally = tallies.get(targets[target]);
      if (reply.error) tally.broken++;
      else if (reply.status === 503 && reply.headers['retry-after']) tally.unavailable++;
      else if (reply.status === 429) counts.limited++;
      else if (reply.status !== 202) wrong.push(`${reply.status} ${reply.text}`);
      else {
        const { accepted, duplicates, rejected } = JSON.parse(reply.text);
        const isFirst = batch.attempts.length === 1 && !batch.spoiled;
        const isRight = accepted + duplicates === batch.events.length && rejected.length === 0;
        if (!isRight || (isFirst && duplicates > 0)) wrong.push(`of ${batch.events.length} events: ${reply.text}`);
        counts.duplicates += duplicates;
        tally.acknowledged++;
        return true;
      }
      return false;
    }

    async function deliver(batch) {
      const end = Date.now() + GIVE_UP_MS;
      const isGivenUp = randomInt(ONE_OF_GIVEN_UP) === 0;
      for (;;) {
        if (isGivenUp && (batch.attempts.length > 0 || batch.spoiled)) return;
        if (hear(batch, await attempt(batch))) break;
        if (isDropped) return;
        if (Date.now() > end) return wrong.push(`nobody took a batch in ${GIVE_UP_MS / 1_000} s`);
        counts.retries++;
        target = (target + 1) % targets.length;
        await pause(randomInt(RETRY_MS));
      }
      batch.isAcknowledged = true;
      if (Math.random() * oneOfSentTwice > 1) return;
      target = (target + 1) % targets.length;
      const { status, text } = await attempt(batch);
      if (status === 202 && JSON.parse(text).accepted > 0) wrong.push(`acknowledged and sent again: ${text}`);
    }

    for (const { address, events } of journeys(() => now() - ageMs)) {
      if (isEnding) break;
      const batch = { address, events, device: index % devices.length, attempts: [], isAcknowledged: false };
      batches.push(batch);
      batch.spoiled = (await spoil({ url: targets[target], address, events })).spoiled;
      await deliver(batch);
      await pause(randomInt(thinkMs));
    }
    for (const agent of agents) agent.destroy();
  }

  /** Ends at once, where nobody wants to know any more. */
  async function drop() {
    isEnding = isDropped = true;
    await done.catch(() => {});
  }

  const done = Promise.all(Array.from({ length: connections }, (_, index) => customer(index)));
  done.catch(() => {});
  stops.push(drop);
  /** Waits as `until` does, but not where a reply was wrong: then there is nothing to wait for. */
  function waitUntil(what, ask, patience = {}) {
    const hear = () => {
      if (wrong.length > 0) throw new Error(`a wrong reply: ${wrong[0]}`);
      return ask();
    };
    return until(what, hear, { intervalMs: 5, ...patience });
  }
  return {
    batches,
    counts,
    wrong,
    /** What one target has answered so far. */
    tally: (url) => ({ ...tallies.get(url) }),
    get acknowledged() {
      return sum('acknowledged');
    },
    get broken() {
      return sum('broken');
    },
    get unavailable() {
      return sum('unavailable');
    },
    until: waitUntil,
    /** Resolves when so many batches more were acknowledged. */
    more(count) {
      const enough = sum('acknowledged') + count;
      const isEnough = () => sum('acknowledged') >= enough;
      return waitUntil(`${count} more batches were acknowledged`, isEnough, { timeoutMs: MANY_BATCHES_MS });
    },
    /** Lets every customer end what they have begun. */
    async finish() {
      isEnding = true;
      await done;
    },
  };
}
