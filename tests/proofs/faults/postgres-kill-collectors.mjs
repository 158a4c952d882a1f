import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { startPostgres } from '../../../scripts/postgres.mjs';
import { startCollector } from './support/collector-process.mjs';
import { judge } from './support/judge.mjs';
import { startLoad } from './support/load.mjs';
import { setUpShop } from './support/shop.mjs';

/** So many that each collector is in the midst of a commit most of the time. */
const CONNECTIONS = 9;

/** Three collectors on one PostgreSQL; one after the other is killed under load and started again. */
export const postgresKillCollectors = {
  name: 'postgres-kill-collectors',
  async run({ rounds, stops }) {
    const postgres = await startPostgres();
    stops.push(postgres.stop);
    const database = postgres.url;
    await setUpShop(database);
    const collectors = await Promise.all([1, 2, 3].map(() => startCollector({ database })));
    stops.push(...collectors.map(({ stop }) => stop));
    const load = startLoad({ stops, targets: collectors.map(({ url }) => url), connections: CONNECTIONS });
    for (let round = 0; round < rounds; round++) {
      const collector = collectors[round % collectors.length];
      await load.more(randomInt(20, 80));
      await pause(randomInt(20));
      await collector.end('SIGKILL');
      await collector.start();
    }
    await load.more(30);
    await load.finish();
    for (const { stop } of collectors) await stop();
    return { ...(await judge({ database, load })), notes: [`one of three killed ${rounds} times`] };
  },
};
