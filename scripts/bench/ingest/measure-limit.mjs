import { CONNECTIONS } from './measure-cell.mjs';

/** As the collector groups them (`MAX_GROUP_EVENTS`): what arrived while the commit before was under way, and no more than this. */
const MOST_PER_COMMIT = 500;

/** How many events a second the driver alone puts into a file like that of the subject `of`, as if `size` came with each request. */
export async function measureLimit({ subject, of, size, seconds }) {
  const log = of.database.slice('file:'.length);
  const rowsPerCommit = Math.min(size * CONNECTIONS, MOST_PER_COMMIT);
  const put = { log, path: `${log}.driver`, rowsPerCommit, seconds };
  const { eventsPerSecond, cpuMicrosPerEvent } = await subject.process.call('putRows', put);
  return {
    sample: {
      requestsPerSecond: eventsPerSecond / size,
      eventsPerSecond,
      cpuMicrosPerRequest: cpuMicrosPerEvent * size,
    },
  };
}
