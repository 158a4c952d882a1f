import { join } from 'node:path';
import { createApp } from '@goodword/collector';
import { putProgram, settle } from '@goodword/collector/queries';
import { program } from '@goodword/protocol';
import { judge } from './support/judge.mjs';
import { startLoad } from './support/load.mjs';
import { query } from './support/query.mjs';
import { openDatabase, SHOP, setUpShop } from './support/shop.mjs';
import { until } from './support/until.mjs';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Where the collector's clock goes, one jump after the other. */
const JUMPS_MS = [2 * HOUR_MS, 0, -DAY_MS, 40 * DAY_MS, -30_000, 0];

const off = (byMs) => () => Date.now() + byMs;
/** Devices whose clocks are wrong, and those that send what they have kept for long. `flags`: as which it must be kept. */
const DEVICES = [
  { now: off(0), ageMs: 0, flags: [] },
  { now: off(-3 * HOUR_MS), ageMs: 0, flags: [] },
  { now: off(2 * DAY_MS), ageMs: 0, flags: [] },
  { now: () => Date.UTC(2001, 0) + (Date.now() % DAY_MS), ageMs: 0, flags: [] },
  { now: off(0), ageMs: 6 * DAY_MS, flags: [] },
  { now: off(HOUR_MS), ageMs: 8 * DAY_MS, flags: ['late'] },
  // Its clock was put right after the customer had answered.
  { now: off(0), ageMs: -10 * MINUTE_MS, flags: ['ahead'] },
  jumping(off(0)),
];

/** The collector's clock and the customers' clocks jump; what is received is stamped by what both said at that moment. */
export const clockJumps = {
  name: 'clock-jumps',
  async run({ folder, stops }) {
    const database = `file:${join(folder, 'goodword.db')}`;
    await setUpShop(database);
    const opened = openDatabase(database);
    stops.push(() => opened.close());
    const offsets = [{ sinceMs: 0, byMs: 0 }];
    const now = () => Date.now() + offsets.at(-1).byMs;
    const app = await createApp({
      database: opened,
      secret: 'a secret that only this run knows',
      publicUrl: 'https://goodword.example',
      trustProxy: 1,
      logs: false,
      now,
    });
    stops.push(() => app.close());
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const load = startLoad({ stops, targets: [url], connections: DEVICES.length, devices: DEVICES });
    let version = 1;
    for (const byMs of JUMPS_MS) {
      await load.more(80);
      offsets.push({ sinceMs: Date.now(), byMs });
      await settle(opened, now());
      await load.more(20);
      await changeElsewhere(database, ++version);
    }
    await load.more(80);
    await load.finish();
    await app.close();
    // Whatever any clock said has passed by then.
    const { log, ...judged } = await judge({ database, load, nowMs: Date.now() + 60 * DAY_MS });
    const failures = load.batches.flatMap((batch) =>
      batch.events.flatMap((event) => wrongStamp(event, batch, log, offsets)),
    );
    const flagged = [...log.values()].filter(({ stamp }) => stamp.flags.length > 0).length;
    if (load.broken > 0) failures.push(`${load.broken} requests had no answer`);
    return {
      ...judged,
      failures: [...judged.failures, ...new Set(failures)],
      notes: [`${JUMPS_MS.length} jumps, ${DEVICES.length} devices; ${flagged} events kept and not counted`],
    };
  },
};

/** A device whose own clock jumps by hours, back and forth. */
function jumping(now) {
  return { now: () => now() + (Math.floor(Date.now() / 700) % 2 === 0 ? -5 : 5) * HOUR_MS, ageMs: 0 };
}

/** Changes the program as another collector would, and waits until this one goes by it: two seconds, by anybody's clock. */
async function changeElsewhere(database, version) {
  const opened = openDatabase(database);
  try {
    await opened.write(
      putProgram,
      SHOP.key,
      program.parse({ ...SHOP.program, name: `${SHOP.program.name}, ${version}` }),
    );
  } finally {
    await opened.close();
  }
  const newest = 'select stamp from events order by seq desc limit 1';
  await until(
    'a program changed elsewhere is the one that is asked',
    async () => JSON.parse((await query(database, newest))[0].stamp).programVersion === version,
    { timeoutMs: 8_000 },
  );
}

/** What is wrong with the stamp of an event: it must follow from one of the requests that brought it. */
function wrongStamp(event, { attempts, device }, log, offsets) {
  const stamp = log.get(event.id)?.stamp;
  if (!stamp) return [];
  const { receivedAt, correctedAt, day, hour, flags } = stamp;
  const isFrom = ({ sentAt, from, to }) =>
    correctedAt === event.at + (receivedAt - sentAt) &&
    offsets.some(({ byMs }) => from <= receivedAt - byMs && receivedAt - byMs <= to);
  const wrong = [];
  if (!attempts.some(isFrom)) wrong.push('a moment is not put right by the clock of who sent it');
  const local = localDay(correctedAt);
  if (day !== local.day || hour !== local.hour)
    wrong.push(`${new Date(correctedAt).toISOString()} is not ${day}, ${hour} h`);
  const expected = DEVICES[device].flags;
  if (expected && `${flags}` !== `${expected}`) wrong.push(`kept as [${flags}], not as [${expected}]`);
  return wrong;
}

const [{ timeZone }] = SHOP.locations;
const local = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });

function localDay(atMs) {
  const [day, time] = local.format(atMs).split(' ');
  return { day, hour: Number(time.slice(0, 2)) };
}
