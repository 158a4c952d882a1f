import { once } from 'node:events';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startCollector } from './support/collector-process.mjs';
import { journeys } from './support/journeys.mjs';
import { judge } from './support/judge.mjs';
import { startLoad } from './support/load.mjs';
import { SHOP, setUpShop } from './support/shop.mjs';
import { statusOf } from './support/status-of.mjs';
import { until } from './support/until.mjs';

const TIMES = 5;
const DRAIN_SECONDS = 1;

/** A collector is told to end under load: it says first that it is not ready, takes what still comes, and ends by itself. */
export const sigterm = {
  name: 'sigterm',
  async run({ folder, stops }) {
    const database = `file:${join(folder, 'goodword.db')}`;
    await setUpShop(database);
    const collector = await startCollector({ database, env: { DRAIN_SECONDS: `${DRAIN_SECONDS}` } });
    stops.push(collector.stop);
    // Duplicates tell whose answer was not given: whoever sends an acknowledged batch again would hide them.
    const load = startLoad({ stops, targets: [collector.url], oneOfSentTwice: Number.POSITIVE_INFINITY });
    const failures = new Set();
    for (let time = 0; time < TIMES; time++) {
      await load.more(60);
      const { statuses, taken, how } = await endAndWatch(collector, load);
      if (how.code !== 0) failures.add(`it ended with ${how.code ?? how.signal}: ${collector.said()}`);
      if (!statuses.includes(503)) failures.add('readiness was not red before the port closed');
      if (statuses.includes(200, statuses.indexOf(503) + 1)) failures.add('readiness was red, and green again');
      if (taken === 0) failures.add('nothing was taken any more while readiness was red');
      await collector.start();
    }
    await load.more(60);
    await load.finish();
    const last = await endInMidBody(collector, load);
    if (`${last}` !== '202,202') failures.add(`over an open connection came ${last}`);
    await collector.stop();
    const judged = await judge({ database, load });
    if (judged.duplicates > 0) failures.add(`${judged.duplicates} events were stored, and their senders not told`);
    return {
      ...judged,
      failures: [...judged.failures, ...failures],
      notes: [`ended ${TIMES} times; ${load.broken} requests met a closed port or connection`],
    };
  },
};

/** What readiness answered from the signal until the port was closed, and what was acknowledged while it was red. */
async function endAndWatch(collector, load) {
  const statuses = [];
  const ended = collector.end('SIGTERM');
  let before;
  for (;;) {
    const status = await statusOf(`${collector.url}/health/ready`);
    if (status === undefined) break;
    if (status === 503) before ??= load.tally(collector.url).acknowledged;
    statuses.push(status);
    await pause(20);
  }
  const how = await ended;
  return { statuses, taken: load.tally(collector.url).acknowledged - (before ?? 0), how };
}

/** What two requests are answered over a connection that is open when the port closes: half of the first had come. */
async function endInMidBody(collector, load) {
  const socket = createConnection({ host: '127.0.0.1', port: Number(new URL(collector.url).port) });
  let received = '';
  socket.setEncoding('utf8').on('data', (text) => {
    received += text;
  });
  const closed = once(socket, 'close');
  const { events } = journeys().next().value;
  load.batches.push({ events, attempts: [], isAcknowledged: true });
  const body = JSON.stringify({ site: SHOP.key, sentAt: Date.now(), events });
  const request = `POST /v1/events HTTP/1.1\r\nhost: here\r\ncontent-type: text/plain\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  socket.write(request.slice(0, -20));
  const ended = collector.end('SIGTERM');
  await until('the port is closed', async () => (await statusOf(`${collector.url}/health/live`)) === undefined);
  socket.write(request.slice(-20) + request);
  await closed;
  await ended;
  return [...received.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
}
