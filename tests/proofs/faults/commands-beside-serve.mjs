import { join } from 'node:path';
import Libsql from 'libsql';
import { startCollector } from './support/collector-process.mjs';
import { judge } from './support/judge.mjs';
import { startLoad } from './support/load.mjs';
import { runCommand } from './support/run-command.mjs';
import { SHOP, setUpShop } from './support/shop.mjs';
import { statusOf } from './support/status-of.mjs';
import { until } from './support/until.mjs';

/** Customers, and how long each thinks at the most, that make about 5 and about 80 events a second. */
const LOADS = [
  { connections: 1, thinkMs: 700 },
  { connections: 6, thinkMs: 170 },
];
/** One round of the commands is for so many rounds of killing: a command takes as long to start as a collector. */
const ROUNDS_A_ROUND = 5;
/** Longer than anybody waits for another process. */
const HELD_MS = 6_000;

/**
 * An owner's commands on the SQLite file of a collector that is serving, and two collectors on one file: each has to wait for
 * the others, and none may be kept out afterwards. Readiness says at each moment whether a write would work.
 */
export const commandsBesideServe = {
  name: 'commands-beside-serve',
  async run({ folder, rounds, stops }) {
    const database = `file:${join(folder, 'goodword.db')}`;
    await setUpShop(database);
    const collectors = [];
    const loads = [];
    const notes = [];
    const failures = [];
    const times = Math.ceil(rounds / ROUNDS_A_ROUND);
    // A run that is as short as can be makes do with the busier customers.
    const rates = rounds < ROUNDS_A_ROUND ? LOADS.slice(-1) : LOADS;
    for (const many of ['one collector', 'two collectors on one file']) {
      const collector = await startCollector({ database });
      stops.push(collector.stop);
      collectors.push(collector);
      const targets = collectors.map(({ url }) => url);
      for (const { connections, thinkMs } of rates) {
        const load = startLoad({ stops, targets, connections, thinkMs });
        loads.push(load);
        const begun = performance.now();
        for (let time = 0; time < times; time++) {
          for (const command of COMMANDS) {
            await command(database, targets[0]);
            await worksAgain(command.name, load, targets);
          }
        }
        failures.push(...(await holdTheLock(database, load, targets, connections)));
        await worksAgain('a transaction of another process', load, targets);
        await load.finish();
        if (load.broken > 0) failures.push(`${load.broken} requests had no answer`);
        const stored = load.batches
          .filter(({ isAcknowledged }) => isAcknowledged)
          .flatMap(({ events }) => events).length;
        const rate = (stored / (performance.now() - begun)) * 1_000;
        notes.push(
          `${many}, ${rate.toFixed(0)} events/s, ${COMMANDS.length * times} commands: none kept out; ${load.unavailable} answers 503 with Retry-After`,
        );
      }
    }
    for (const { stop } of collectors) await stop();
    const { log: _, ...judged } = await judge({ database, load: together(loads) });
    return { ...judged, failures: [...judged.failures, ...failures], notes };
  },
};

const COMMANDS = [
  async function rebuild(database) {
    await runCommand(database, ['rebuild']);
  },
  async function token(database, url) {
    const made = await runCommand(database, ['token', '--site', SHOP.key, '--scope', 'reports']);
    const status = await statusOf(`${url}/v1/reports/funnel`, { authorization: `Bearer ${made.trim()}` });
    if (status !== 200) throw new Error(`a token made beside the collector answers ${status}`);
  },
  async function init(database, url) {
    const args = ['init', '--name', 'Another', '--origin', 'https://another.example', '--json'];
    const { site } = JSON.parse(await runCommand(database, args));
    const status = await statusOf(`${url}/v1/sites/${site}/config`, { origin: 'https://another.example' });
    if (status !== 200) throw new Error(`a site made beside the collector answers ${status}`);
  },
  async function serve(database) {
    const second = await startCollector({ database });
    await until('a second collector is ready', async () => (await statusOf(`${second.url}/health/ready`)) === 200);
    await second.stop();
  },
];

/** Every collector stores batches again, and says so. Rejects where one is kept out. */
async function worksAgain(after, load, targets) {
  const before = targets.map((url) => load.tally(url).acknowledged);
  await load.until(`a write works again after ${after}`, () =>
    targets.every((url, index) => load.tally(url).acknowledged > before[index]),
  );
  for (const url of targets)
    await until(`a collector is ready after ${after}`, async () => (await statusOf(`${url}/health/ready`)) === 200);
}

/** Another process writes for longer than anybody waits. Resolves with what was not as it must be. */
async function holdTheLock(database, load, targets, connections) {
  const failures = [];
  const db = new Libsql(database.slice('file:'.length));
  try {
    await until('the lock is had', async () => {
      try {
        db.exec('begin immediate');
        return true;
      } catch {
        return false;
      }
    });
    const end = performance.now() + HELD_MS;
    const told = load.acknowledged;
    for (const url of targets) {
      const [ready, live] = [await statusOf(`${url}/health/ready`), await statusOf(`${url}/health/live`)];
      if (ready !== 503 || live !== 200) failures.push(`while another process writes: ready ${ready}, live ${live}`);
    }
    await until('it was held long enough', () => performance.now() > end);
    // But for what was on its way when the lock was had.
    if (load.acknowledged > told + connections)
      failures.push('batches were acknowledged while nothing could be written');
    db.exec('rollback');
  } finally {
    db.close();
  }
  return failures;
}

/** What was sent in all, for the judge. */
function together(loads) {
  const sum = (name) => loads.reduce((total, { counts }) => total + counts[name], 0);
  return {
    batches: loads.flatMap(({ batches }) => batches),
    wrong: loads.flatMap(({ wrong }) => wrong),
    counts: { retries: sum('retries'), duplicates: sum('duplicates') },
  };
}
