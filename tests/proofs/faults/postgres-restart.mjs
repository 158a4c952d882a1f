import { startPostgres } from '../../../scripts/postgres.mjs';
import { startCollector } from './support/collector-process.mjs';
import { judge } from './support/judge.mjs';
import { startLoad } from './support/load.mjs';
import { setUpShop } from './support/shop.mjs';
import { statusOf } from './support/status-of.mjs';
import { until } from './support/until.mjs';

const SIGNALS = ['SIGINT', 'SIGKILL', 'SIGINT', 'SIGKILL', 'SIGKILL', 'SIGINT'];

/** PostgreSQL is stopped and killed under load: its collectors say so meanwhile, and go on by themselves. */
export const postgresRestart = {
  name: 'postgres-restart',
  async run({ stops }) {
    const postgres = await startPostgres();
    stops.push(postgres.stop);
    const database = postgres.url;
    await setUpShop(database);
    const collectors = await Promise.all([1, 2].map(() => startCollector({ database })));
    stops.push(...collectors.map(({ stop }) => stop));
    const urls = collectors.map(({ url }) => url);
    const load = startLoad({ stops, targets: urls });
    const failures = [];
    /** Until each of the collectors has answered so once more. */
    const each = (answer) => {
      const before = urls.map((url) => load.tally(url)[answer]);
      return load.until(`each collector answers again: ${answer}`, () =>
        urls.every((url, index) => load.tally(url)[answer] > before[index]),
      );
    };
    for (const signal of SIGNALS) {
      await load.more(60);
      await postgres.end(signal);
      await each('unavailable');
      for (const url of urls) {
        const [ready, live] = [await statusOf(`${url}/health/ready`), await statusOf(`${url}/health/live`)];
        if (ready !== 503 || live !== 200) failures.push(`without a database: ready ${ready}, live ${live}`);
      }
      await postgres.start();
      await each('acknowledged');
      for (const url of urls)
        await until('a collector is ready', async () => (await statusOf(`${url}/health/ready`)) === 200);
    }
    await load.more(60);
    await load.finish();
    if (load.broken > 0) failures.push(`${load.broken} requests had no answer`);
    for (const { stop } of collectors) await stop();
    const judged = await judge({ database, load });
    return {
      ...judged,
      failures: [...judged.failures, ...failures],
      notes: [`${SIGNALS.join(', ')}; ${load.unavailable} answers 503 with Retry-After`],
    };
  },
};
