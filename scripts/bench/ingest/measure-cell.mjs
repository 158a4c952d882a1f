import { countEvents } from './count-events.mjs';

export const CONNECTIONS = 64;

/** Puts a load on one subject. Answers with the sample, or with the reason why there is nothing to compare. */
export async function measureCell({ subject, load, size, seconds }) {
  const { process, port, database } = subject;
  const before = database && (await countEvents(database));
  await process.call('watch');
  const result = await load.call('load', { port, size, seconds, connections: CONNECTIONS });
  const { cpuMicros, busy } = await process.call('watched');
  const { failure, acknowledged, storedEvents, ...sample } = result;
  if (failure) return { reason: failure };
  const stored = database && (await countEvents(database)) - before;
  if (database && stored !== storedEvents) {
    return { reason: `${storedEvents} events were acknowledged and ${stored} are in the log` };
  }
  return { sample: { ...sample, cpuMicrosPerRequest: cpuMicros / acknowledged, serverBusy: busy } };
}
