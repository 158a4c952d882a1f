import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { startCollector } from './support/collector-process.mjs';
import { judge } from './support/judge.mjs';
import { startLoad } from './support/load.mjs';
import { SHOP, setUpShop } from './support/shop.mjs';
import { openSmallDisk } from './support/small-disk.mjs';
import { statusOf } from './support/status-of.mjs';
import { until } from './support/until.mjs';

const TIMES = 2;
const REFUSALS = 40;
/** Scores of this age are due to be settled: a report that has to write first must be had, too. */
const AGE_MS = 40 * 60_000;

/** The disk of a SQLite file is full: the collector refuses, still reads what needs no room, and takes again what comes once there is some. */
export const diskFull = {
  name: 'disk-full',
  async run({ folder, stops }) {
    const disk = await openSmallDisk(folder);
    stops.push(disk.stop);
    const file = join(disk.path, 'goodword.db');
    const database = `file:${file}`;
    const token = await setUpShop(database);
    const collector = await startCollector({ database });
    stops.push(collector.stop);
    const load = startLoad({ stops, targets: [collector.url], devices: [{}, { ageMs: AGE_MS }] });
    const failures = [];
    const report = () => statusOf(`${collector.url}/v1/reports/funnel`, { authorization: `Bearer ${token}` });
    const reads = {
      [`/v1/sites/${SHOP.key}/config`]: { origin: SHOP.allowedOrigins[0] },
      '/health/live': {},
    };
    for (let time = 0; time < TIMES; time++) {
      await load.more(50);
      await disk.fill(collector.pid());
      const before = load.unavailable;
      await load.until('the disk is full', () => load.unavailable > before + REFUSALS);
      for (const [path, headers] of Object.entries(reads)) {
        const status = await statusOf(collector.url + path, headers);
        if (status !== 200) failures.push(`on a full disk ${path} answers ${status}`);
      }
      // What was acknowledged last may have no room in the views: then nothing is told rather than too little.
      const told = await report();
      if (told !== 200 && told !== 503) failures.push(`on a full disk the report answers ${told}`);
      const ready = async () => statusOf(`${collector.url}/health/ready`);
      await until('a full disk shows in readiness', async () => (await ready()) === 503);
      await disk.free(collector.pid());
      await until('a disk with room shows in readiness', async () => (await ready()) === 200);
      const toldAgain = await report();
      if (toldAgain !== 200) failures.push(`on a disk with room the report answers ${toldAgain}`);
      await load.more(100);
    }
    await load.finish();
    if (load.broken > 0) failures.push(`${load.broken} requests had no answer`);
    await collector.stop();
    // The file alone: a collector that was stopped leaves nothing in its write-ahead log.
    const copy = join(folder, 'copy.db');
    await cp(file, copy);
    const judged = await judge({ database: `file:${copy}`, load });
    return {
      ...judged,
      failures: [...judged.failures, ...failures],
      notes: [`${disk.says}, full ${TIMES} times; ${load.unavailable} answers 503 with Retry-After`],
    };
  },
};
