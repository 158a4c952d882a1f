import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startCollector } from './support/collector-process.mjs';
import { judge } from './support/judge.mjs';
import { startLoad } from './support/load.mjs';
import { SHOP, setUpShop } from './support/shop.mjs';

const BATCHES = 1_200;

/** Clients reset their connections in mid-body, and after the body but before the reply; most of them then try again. */
export const connectionResets = {
  name: 'connection-resets',
  async run({ folder, stops }) {
    const database = `file:${join(folder, 'goodword.db')}`;
    await setUpShop(database);
    const collector = await startCollector({ database });
    stops.push(collector.stop);
    const load = startLoad({ stops, targets: [collector.url], spoil });
    await load.more(BATCHES);
    await load.finish();
    const failures = [];
    await collector.stop();
    const { log, ...judged } = await judge({ database, load });
    const spoiled = (how) => load.batches.filter((batch) => batch.spoiled === how);
    const isStored = ({ events }) => events.some(({ id }) => log.has(id));
    const torn = spoiled('cut').filter((batch) => batch.attempts.length === 0 && isStored(batch));
    if (torn.length > 0) failures.push(`${torn.length} batches were stored whose end never came`);
    if (judged.duplicates === 0) failures.push('nothing was sent twice: this run proves little');
    if (load.broken > 0) failures.push(`${load.broken} other requests had no answer`);
    return {
      ...judged,
      failures: [...judged.failures, ...failures],
      notes: [`${spoiled('cut').length} reset in mid-body, ${spoiled('unheard').length} before the reply`],
    };
  },
};

/** Three of four batches: `cut` in mid-body, or `unheard`, sent and reset at some moment of their handling. */
async function spoil({ url, address, events }) {
  if (randomInt(4) === 0) return {};
  const isCut = randomInt(3) === 0;
  const body = Buffer.from(JSON.stringify({ site: SHOP.key, sentAt: Date.now(), events }));
  const head = [
    'POST /v1/events HTTP/1.1',
    'host: 127.0.0.1',
    'content-type: application/json',
    `x-forwarded-for: ${address}`,
    `content-length: ${body.length}`,
  ];
  const socket = createConnection({ host: '127.0.0.1', port: Number(new URL(url).port), noDelay: true });
  socket.on('error', () => {});
  await once(socket, 'connect');
  const bytes = Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
  const end = isCut ? bytes.length - randomInt(1, body.length) : bytes.length;
  await new Promise((resolve) => socket.write(bytes.subarray(0, end), resolve));
  await pause(randomInt(30));
  socket.resetAndDestroy();
  return { spoiled: isCut ? 'cut' : 'unheard' };
}
