import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startPostgres } from '../../../scripts/postgres.mjs';
import { openAddress } from './support/address.mjs';
import { startCollector } from './support/collector-process.mjs';
import { judge } from './support/judge.mjs';
import { startLoad } from './support/load.mjs';
import { query } from './support/query.mjs';
import { setUpShop } from './support/shop.mjs';
import { until } from './support/until.mjs';

const exec = promisify(execFile);
const FAILOVERS = 2;
const CONNECTIONS = 6;
/** How long the primary goes on after the standby has heard the last of it. */
const APART_MS = 500;
const SYNCHRONOUS = ['synchronous_standby_names=standby', 'synchronous_commit=on'];

/** A primary with a synchronous standby is killed under load; the standby takes over, and the collectors find it. */
export const postgresFailover = {
  name: 'postgres-failover',
  async run({ stops }) {
    const first = await startPostgres();
    stops.push(first.stop);
    await setUpShop(first.url);
    const address = await openAddress(first.port);
    stops.push(address.stop);
    const database = `postgres://postgres@127.0.0.1:${address.port}/postgres`;
    const collectors = await Promise.all([1, 2].map(() => startCollector({ database })));
    stops.push(...collectors.map(({ stop }) => stop));
    const load = startLoad({ stops, targets: collectors.map(({ url }) => url), connections: CONNECTIONS });
    const failures = [];
    let server = first;
    for (let failover = 1; failover <= FAILOVERS; failover++) {
      await load.more(60);
      const { primary, standby, link } = await pair(server, join(first.folder, `standby-${failover}`), stops);
      await load.more(150);
      // What the primary commits from now on, the standby will never hear of: nobody may be told that it is stored.
      link.lead(undefined);
      const told = load.acknowledged;
      await pause(APART_MS);
      // What was on its way when they parted.
      if (load.acknowledged - told > CONNECTIONS)
        failures.push('batches were acknowledged that the standby had not got');
      await primary.end('SIGKILL');
      await query(standby.url, 'select pg_promote()');
      address.lead(standby.port);
      server = standby;
    }
    await load.more(100);
    await load.finish();
    if (load.broken > 0) failures.push(`${load.broken} requests had no answer`);
    for (const { stop } of collectors) await stop();
    const judged = await judge({ database: server.url, load });
    return {
      ...judged,
      failures: [...judged.failures, ...failures],
      notes: [`${FAILOVERS} failovers; ${load.unavailable} answers 503 with Retry-After`],
    };
  },
};

/** Stops a server, copies it, and starts both: itself as a primary that waits for the other, which hears of it over a link. */
async function pair(server, folder, stops) {
  await server.end('SIGINT');
  await mkdir(folder);
  // With the owner: PostgreSQL runs as nobody where everything else is root's.
  await exec('cp', ['-a', join(server.folder, 'data'), folder]);
  await exec('chown', [`--reference=${join(server.folder, 'data')}`, folder]);
  await writeFile(join(folder, 'data', 'standby.signal'), '');
  const primary = await startPostgres({ folder: server.folder, port: server.port, flags: SYNCHRONOUS });
  const link = await openAddress(primary.port);
  const source = `host=127.0.0.1 port=${link.port} user=postgres application_name=standby`;
  const standby = await startPostgres({ folder, flags: [`primary_conninfo=${source}`] });
  stops.push(primary.stop, standby.stop, link.stop);
  await until('the standby follows', async () => {
    const [follower] = await query(primary.url, 'select sync_state from pg_stat_replication');
    return follower?.sync_state === 'sync';
  });
  return { primary, standby, link };
}
