import type { PageEvent } from '@goodword/protocol';
import type { Client, Sender } from './client.ts';
import type { DeviceRecord } from './device-record.ts';
import type { Box } from './memory.ts';
import { readVerdict } from './read-verdict.ts';

/** Long enough that the events of one tap travel together, short enough that a closed tab loses nothing. */
const GATHER_MS = 150;
/** A tab that sends keeps the others from it for so long, should it be gone in the middle. */
const LEASE_MS = 15_000;
/** How often a tab looks whether another is done. */
const LOOK_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
/** Nobody waits longer, whatever a clock that was turned back says. */
const LONGEST_RETRY_MS = 600_000;
/** Nor longer than this for whoever asks for patience; half as long again may be added by chance. */
const LONGEST_PATIENCE_MS = 300_000;
/**
 * A character takes up to six bytes as JSON in UTF-8, and the body may have 64 KiB. An event has 125 characters at
 * least, so that a batch comes to 48 of the 50 that are allowed.
 */
const MAX_BATCH_CHARACTERS = 6_000;

type SenderParts = Pick<Client, 'site' | 'host' | 'log' | 'tab'>;

/** Sends what waits on the device, for all tabs: one at a time, with patience where the collector asks for it. */
export function createSender(box: DeviceRecord<Box>, { site, host, log, tab }: SenderParts): Sender {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  /** The collector itself asked for patience. */
  let isPatient = false;
  let inFlight: Promise<void> | undefined;
  /** Something of a response was refused for good: nobody is thanked for it any more. */
  let isRefused = false;
  /** What this tab was given: another that writes to the device at the same moment cannot make it lost. */
  let mine: Record<string, PageEvent> = {};

  function waiting(): PageEvent[] {
    const { events } = box.read();
    // The visitor has taken the consent back.
    if (!events) mine = {};
    const all = { ...mine };
    for (const event of events ?? []) all[event.id] = event;
    return Object.values(all);
  }

  /** What others are sending still. */
  const left = (ids: string[]) => (box.read().leased ?? []).filter((id) => !ids.includes(id));

  function flushIn(delayMs: number): void {
    timer ??= setTimeout(flush, delayMs);
  }

  /** Sends what waits; never rejects. While a request is under way others wait for it, except when the page may be about to end. */
  function flush(isUrgent?: boolean): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (!inFlight || isUrgent) {
      const mine = send(isUrgent).then(() => {
        if (inFlight === mine) inFlight = undefined;
        if (waiting()[0]) flushIn(0);
      });
      inFlight = mine;
    }
    return inFlight;
  }

  async function send(isUrgent?: boolean): Promise<void> {
    const { leased = [], until = 0 } = box.read();
    const waitMs = until - Date.now();
    const isEarly = waitMs > 0 && waitMs < LONGEST_RETRY_MS;
    const isLeased = isEarly && leased[0];
    // In a hurry, what another tab is sending stays its own; a collector that asked for patience gets it.
    if (isEarly && !(isUrgent && (isLeased || !isPatient)))
      return flushIn(isLeased ? Math.min(LOOK_MS, waitMs) : waitMs);
    let characters = 0;
    const all = waiting().filter(({ id }) => !isLeased || !leased.includes(id));
    const one = failures % all.length;
    // After a failure each goes alone, and another one every time: a proxy may refuse one for its words, which holds up no other.
    const batch =
      failures && !isPatient
        ? all.slice(one, one + 1)
        : all.filter((event, index) => {
            characters += JSON.stringify(event).length;
            return !index || characters < MAX_BATCH_CHARACTERS;
          });
    if (!batch[0]) return;
    const ids = batch.map(({ id }) => id);
    box.write({ leased: [...(isLeased ? leased : []), ...ids], until: Date.now() + LEASE_MS });
    let waitSeconds = 0;
    try {
      // A string's own content type is text/plain: no preflight, and `keepalive` outlives the page. Where a browser has none
      // (Firefox before 133), what a page that ends has sent is sent again by the next, and counts once.
      const reply = await fetch(`${host}/v1/events`, {
        method: 'POST',
        body: JSON.stringify({ site, sentAt: Date.now(), events: batch, customer: tab.read().customer }),
        credentials: 'omit',
        keepalive: true,
        // Nobody waits longer for a network that hangs than other tabs do.
        signal: AbortSignal.timeout?.(LEASE_MS),
      });
      waitSeconds = +(reply.headers.get('Retry-After') as string) || 0;
      const refused = await readVerdict(reply, batch, log);
      failures = 0;
      // What the collector refused it would refuse again; but nobody is thanked for it.
      isRefused ||= batch.some((event) => 'response' in event && refused.some(({ id }) => id === event.id));
      const others = left(ids);
      for (const id of ids) delete mine[id];
      box.write({
        events: waiting().filter(({ id }) => !ids.includes(id)),
        leased: others,
        ...(!others[0] && { until: 0 }),
      });
    } catch {
      isPatient = waitSeconds > 0;
      const pauseMs = Math.min(
        Math.max(waitSeconds * 1_000, Math.min(2 ** failures++ * 1_000, LONGEST_WAIT_MS)),
        LONGEST_PATIENCE_MS,
      );
      box.write({ leased: left(ids), until: Date.now() + pauseMs * (1 + Math.random() / 2) });
    }
  }

  try {
    // In Firefox a request that was under way when the page went into the back-forward cache never ends.
    addEventListener('pageshow', ({ persisted }) => {
      if (!persisted || !inFlight) return;
      inFlight = undefined;
      box.write({ leased: [], until: 0 });
      void flush();
    });
  } catch {
    // A page's own function of that name, for browsers of 2005, wants something else.
  }

  return {
    flush,
    soon(event) {
      if (event) mine[event.id] = event;
      flushIn(GATHER_MS);
    },
    async deliver() {
      await inFlight;
      // Somebody waits: what a page that is gone was sending still is sent again, and counts once.
      if (box.read().leased?.[0]) box.write({ leased: [], until: 0 });
      // More than fits into one request takes several.
      for (let before = Infinity; waiting().length < before; ) {
        before = waiting().length;
        await flush(true);
      }
      return !waiting()[0] && !isRefused;
    },
  };
}
