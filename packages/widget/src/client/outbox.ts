import type { PageEvent } from '@goodword/protocol';
import type { Sender } from './client.ts';
import type { DeviceRecord } from './device-record.ts';
import { createDeviceRecord } from './device-record.ts';
import type { Box } from './memory.ts';

/** A collector that is away for long must not fill the shop's storage. */
const MOST_EVENTS = 400;

interface OutboxParts {
  site: string;
  /** Where events are sent to. */
  url: string;
  key: string;
  mayKeep: () => boolean;
  /** Loads what sends, once there is something to send. */
  load: (box: DeviceRecord<Box>) => Promise<Sender>;
}

/**
 * Holds events, and has them sent. Every event has its id from the start, so that one which is sent twice counts once. The
 * loader keeps them and no more; the patience with networks is in the sender's file.
 */
export function createOutbox({ site, url, key, mayKeep, load }: OutboxParts) {
  const box = createDeviceRecord<Box>(() => localStorage, `${key}:out`, mayKeep);
  const waiting = () => box.read().events ?? [];
  let sender: Sender | undefined;
  let loading: Promise<Sender> | undefined;

  async function wake(): Promise<Sender> {
    try {
      loading ??= load(box);
      sender = await loading;
      return sender;
    } catch (error) {
      // Tried again with the next event, or on the next page.
      loading = undefined;
      throw error;
    }
  }
  /** What waits is sent in a moment. */
  const soon = async (event?: PageEvent) => waiting()[0] && (await wake()).soon(event);

  return {
    add(event: PageEvent): Promise<unknown> {
      box.write({ events: [...waiting(), event].slice(-MOST_EVENTS) });
      return soon(event);
    },
    /**
     * The page may be about to end: all goes now, as far as a beacon holds it, and stays kept until somebody knows that it has
     * arrived.
     */
    flush(): void {
      if (sender) void sender.flush(true);
      // A browser may be told to have none.
      else if (waiting()[0])
        navigator.sendBeacon?.(url, JSON.stringify({ site, sentAt: Date.now(), events: waiting() }));
    },
    /** Sends all at once; whether all of it arrived. */
    deliver: async (): Promise<boolean> => (await wake()).deliver(),
    /** What was only in memory is kept from now on; what an earlier page left is sent. */
    resume(): Promise<unknown> {
      box.write({});
      return soon();
    },
    clear: box.clear,
  };
}
