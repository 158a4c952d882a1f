import { SESSION_IDLE_MS } from '@goodword/protocol/limits';
import type { DeviceRecord } from './device-record.ts';
import type { Memory, TabMemory } from './memory.ts';
import { randomId } from './random-id.ts';

/** Who sends: a random visitor for each site and device, a session for each tab that ends with idleness. */
export function createIdentity(device: DeviceRecord<Memory>, tab: DeviceRecord<TabMemory>) {
  return (): { visitor: string; session: string } => {
    const { visitor = randomId() } = device.read();
    device.write({ visitor });
    let { id: session, at = 0 } = tab.read();
    if (!session || Date.now() - at > SESSION_IDLE_MS) session = randomId();
    tab.write({ id: session, at: Date.now() });
    return { visitor, session };
  };
}
