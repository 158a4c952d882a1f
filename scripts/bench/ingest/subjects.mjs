import { join } from 'node:path';
import { startPostgres } from '../../postgres.mjs';
import { startProcess } from './start-process.mjs';

/** What everything is compared to. */
export const REFERENCE = 'reference';

/** What no collector can surpass: its rows, put by the driver alone. */
export const LIMIT = 'limit';

/**
 * What can be measured. `open` starts what it keeps its events in, and answers with where that is; `limitOf` is the subject whose rows
 * it puts, which has to stand before it.
 */
const SUBJECTS = [
  { id: REFERENCE, name: 'bare Fastify', server: 'reference' },
  {
    id: 'sqlite',
    name: 'Goodword on SQLite',
    server: 'goodword',
    open: async (folder) => ({ url: `file:${join(folder, 'goodword.db')}` }),
  },
  { id: LIMIT, name: 'the same rows by the driver', limitOf: 'sqlite' },
  { id: 'postgres', name: 'Goodword on PostgreSQL', server: 'goodword', open: () => startPostgres() },
];

/**
 * Starts every subject, each in a process of its own on the same core. One that cannot start has an `absence` that says
 * why. What has to be stopped again is added to `stops` as it starts.
 */
export async function startSubjects({ folder, core, stops }) {
  const started = [];
  for (const { id, name, server, open, limitOf } of SUBJECTS) {
    try {
      const database = await open?.(folder);
      if (database?.stop) stops.push(database.stop);
      const env = database ? { DATABASE_URL: database.url } : {};
      const process = limitOf
        ? await startProcess('driver-process.mjs', [], { core })
        : await startProcess('server-process.mjs', [server], { core, env });
      stops.push(() =>
        process
          .call('stop')
          .catch(() => {})
          .then(process.stop),
      );
      started.push({ id, name, process, port: process.hello.port, database: database?.url, limitOf });
    } catch (error) {
      if (id === REFERENCE) throw error;
      started.push({ id, name, absence: error.message });
    }
  }
  return started;
}
