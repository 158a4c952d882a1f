import type { PageEvent } from '@goodword/protocol';

/** Long enough that the events of one tap travel together, short enough that a closed tab loses nothing. */
const GATHER_MS = 150;
const LONGEST_WAIT_MS = 60_000;
/**
 * A character takes up to six bytes as JSON in UTF-8, and the body may have 64 KiB. An event has 125 characters at
 * least, so that a batch comes to 48 of the 50 that are allowed.
 */
const MAX_BATCH_CHARACTERS = 6_000;

/**
 * Holds events until the collector has said that they are stored. Every event has its id from the start, so that
 * one which is sent twice counts once.
 */
export function createOutbox(site: string, url: string, log: (...words: unknown[]) => void) {
  let waiting: PageEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let inFlight: Promise<void> | undefined;
  /** Something of a response was refused for good: nobody is thanked for it any more. */
  let isRefused = false;

  function flushIn(delayMs: number): void {
    timer ??= setTimeout(flush, delayMs);
  }

  /** Sends what waits. While a request is under way others wait for it, except when the page may be about to end. */
  function flush(ending?: boolean): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (!inFlight || ending) {
      const mine = send().then(() => {
        if (inFlight === mine) inFlight = undefined;
        if (waiting[0]) flushIn(0);
      });
      inFlight = mine;
    }
    return inFlight;
  }

  async function send(): Promise<void> {
    let characters = 0;
    const batch = waiting.filter((event, index) => {
      characters += JSON.stringify(event).length;
      return !index || characters < MAX_BATCH_CHARACTERS;
    });
    if (!batch[0]) return;
    waiting = waiting.slice(batch.length);
    let waitSeconds = 0;
    try {
      // A string's own content type is text/plain: no preflight, and `keepalive` outlives the page.
      const reply = await fetch(url, {
        method: 'POST',
        body: JSON.stringify({ site, sentAt: Date.now(), events: batch }),
        credentials: 'omit',
        keepalive: true,
      });
      const { status } = reply;
      log(status, batch);
      waitSeconds = Number(reply.headers.get('Retry-After')) || 0;
      // All other refusals stay refusals, however often they are asked; but nobody is thanked for what was refused.
      if (status === 429 || status > 499) throw status;
      failures = 0;
      const refused: { id: string }[] = reply.ok ? ((await reply.json()).rejected ?? []) : batch;
      isRefused ||= batch.some((event) => 'response' in event && refused.some(({ id }) => id === event.id));
    } catch {
      waiting = [...batch, ...waiting];
      const pauseMs = Math.max(waitSeconds * 1_000, Math.min(2 ** failures++ * 1_000, LONGEST_WAIT_MS));
      flushIn(pauseMs * (1 + Math.random() / 2));
    }
  }

  return {
    flush,
    add(event: PageEvent): void {
      waiting.push(event);
      flushIn(GATHER_MS);
    },
    /** Sends all at once; whether all of it arrived. */
    async deliver(): Promise<boolean> {
      await inFlight;
      await flush();
      return !waiting[0] && !isRefused;
    },
  };
}
