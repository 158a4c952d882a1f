import { SESSION_IDLE_MS } from '@goodword/protocol/limits';
import { createDeviceRecord } from './device-record.ts';
import { randomId } from './random-id.ts';

interface Session {
  id: string;
  /** Of its last event, in milliseconds. */
  at: number;
}

/** Who sends: a random visitor for each site and device, a session for each tab that ends with idleness. */
export function createIdentity(
  device: { read(): { visitor?: string }; write(change: { visitor: string }): void },
  key: string,
  mayKeep: () => boolean,
) {
  const tab = createDeviceRecord<Session>(() => sessionStorage, key, mayKeep);
  return {
    current(): { visitor: string; session: string } {
      let { visitor } = device.read();
      if (!visitor) {
        visitor = randomId();
        device.write({ visitor });
      }
      let { id: session, at = 0 } = tab.read();
      if (!session || Date.now() - at > SESSION_IDLE_MS) session = randomId();
      tab.write({ id: session, at: Date.now() });
      return { visitor, session };
    },
    clear: tab.clear,
  };
}
