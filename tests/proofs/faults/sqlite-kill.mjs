import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startCollector } from './support/collector-process.mjs';
import { judge } from './support/judge.mjs';
import { startLoad } from './support/load.mjs';
import { setUpShop } from './support/shop.mjs';

/** One collector on one SQLite file, killed under load and started again, again and again. */
export const sqliteKill = {
  name: 'sqlite-kill',
  async run({ folder, rounds, stops }) {
    const database = `file:${join(folder, 'goodword.db')}`;
    await setUpShop(database);
    const collector = await startCollector({ database });
    stops.push(collector.stop);
    const load = startLoad({ stops, targets: [collector.url] });
    for (let round = 0; round < rounds; round++) {
      await load.more(randomInt(10, 50));
      // At any moment of a commit.
      await pause(randomInt(20));
      await collector.end('SIGKILL');
      await collector.start();
    }
    await load.more(30);
    await load.finish();
    await collector.stop();
    return { ...(await judge({ database, load })), notes: [`killed ${rounds} times`] };
  },
};
