import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { readFunnel, settle } from '@goodword/collector/queries';
import { REPORT_DATABASES } from '../../../scripts/bench/reports/report-databases.mjs';
import { DAYS, stampedEvents } from '../../../scripts/bench/reports/stamped-events.mjs';
import { root } from '../../../scripts/run.mjs';
import { startCollector } from '../faults/support/collector-process.mjs';
import { startLoad } from '../faults/support/load.mjs';
import { VIEWS } from '../faults/support/read-views.mjs';
import { runCommand } from '../faults/support/run-command.mjs';
import { SHOP, setUpShop } from '../faults/support/shop.mjs';
import { emptyViews } from './empty-views.mjs';
import { watchReports } from './watch-reports.mjs';

const BIN = join(root, 'packages/goodword/dist/bin.js');
const DAY_MS = 86_400_000;
/** When rebuilds are killed, as shares of how long one takes: as it begins, while it folds, as it changes over. */
const KILLED_AT = [0.3, 0.8, 1];
/** Customers, and how long each thinks at the most: some hundred events a second. */
const LOAD = { connections: 4, thinkMs: 60 };
/** So many batches tell how fast answers are where nothing else happens. */
const BATCHES_ALONE = 300;

/** Wrong in many ways: rows that are gone, rows that say something else, sums that do not add up. */
const DAMAGES = [
  (tx) => tx.deleteFrom('responses').where('response', 'like', '%a'),
  (tx) =>
    tx
      .updateTable('responses')
      .set({ visitor: 'nobody' })
      .where('response', 'like', '%b')
      .where('score', 'is not', null),
  (tx) =>
    tx
      .updateTable('rollups')
      .set((row) => ({ asked: row('asked', '+', 1) }))
      .where('hour', '=', 12),
  (tx) => tx.deleteFrom('rollup_days').where('day', 'like', '%-1%'),
];

/**
 * A log that was written straight into its table; a collector that begins far behind it, with customers; then rebuilds beside both, of views that
 * are right, and of views that are wrong. In the end the views are compared with those that the whole log gives.
 */
export async function rebuildBeside({ name, folder, events, stops, say }) {
  const kind = await REPORT_DATABASES[name].open(folder);
  stops.push(() => kind.stop());
  const place = await kind.make(events);
  const database = place.url;
  const failures = [];

  say(`writing ${events} events`);
  const opened = place.openDatabase();
  stops.push(() => opened.close());
  const token = await setUpShop(database);
  const now = Date.now();
  for (const at of [now - DAYS * DAY_MS, now]) await opened.tend(at);
  await opened.catchUp();
  const codes = [];
  await place.load(ofShop(stampedEvents(events, now), codes));
  // An append would have entered them.
  while (codes.length > 0) await opened.write((db) => db.insertInto('codes').values(codes.splice(0, 1_000)).execute());
  const told = await opened.read(countResponses);

  say('starting a collector whose views are far behind');
  const collector = await startCollector({ database });
  stops.push(() => collector.stop());
  const load = startLoad({ ...LOAD, stops, targets: [collector.url] });
  const measured = (work) => measure(load, collector.url, work);
  const reports = watchReports({ url: collector.url, token, load, told });
  const behind = await measured(async () => {
    await load.more(1);
    await reports.untilTold();
  });
  await reports.stop();
  failures.push(...reports.wrong);

  say('customers alone');
  const alone = await measured(() => load.more(BATCHES_ALONE));
  say('rebuilding views that are right');
  const right = await measured(() => rebuild(database));
  say('rebuilding views that are wrong');
  await opened.transaction(damage);
  const killed = await killOften(database, right.seconds);
  // One of those may have ended before it was killed.
  await opened.transaction(damage);
  const wrong = await measured(() => rebuild(database));
  await load.finish();
  await collector.stop();

  say('folding the whole log');
  const lost = await countLost(opened, load);
  await settle(opened, now + DAY_MS);
  const asked = await opened.readViews(readFunnel, { site: SHOP.key });
  const live = await opened.read(digests);
  await opened.transaction(emptyViews);
  // Longer than a report may wait.
  await opened.catchUp();
  await settle(opened, now + DAY_MS);
  const folded = await opened.read(digests);
  const unequal = VIEWS.filter((view) => live[view] !== folded[view]);
  if (load.wrong.length > 0) failures.push(...new Set(load.wrong.map((reply) => `a wrong reply: ${reply}`)));
  const refusals = { tooLittle: reports.tooLittle, reports: reports.counts };
  return {
    behind: { ...behind, ...refusals },
    alone,
    right: { ...right, changed: rowsOf(right.result) },
    wrong: { ...wrong, changed: rowsOf(wrong.result) },
    killed,
    asked: asked.asked,
    lost,
    unequal,
    failures,
  };
}

async function rebuild(database) {
  return JSON.parse(await runCommand(database, ['rebuild', '--json']));
}

async function damage(tx) {
  for (const damaging of DAMAGES) await damaging(tx).execute();
}

/** Begins rebuilds and kills each, sooner or later. `wholeSeconds`: how long one takes. Resolves with how many were killed. */
async function killOften(database, wholeSeconds) {
  let killed = 0;
  for (const share of KILLED_AT) {
    const child = spawn(process.execPath, [BIN, 'rebuild'], {
      env: { PATH: process.env.PATH, DATABASE_URL: database },
    });
    const ended = once(child, 'exit');
    const late = setTimeout(() => child.kill('SIGKILL'), share * wholeSeconds * 1_000);
    const [, signal] = await ended;
    clearTimeout(late);
    if (signal === 'SIGKILL') killed++;
  }
  return killed;
}

function rowsOf({ changed }) {
  return Object.values(changed).reduce((sum, rows) => sum + rows, 0);
}

function* ofShop(lots, codes) {
  for (const lot of lots) {
    for (const { type, code, data } of lot) {
      if (type !== 'recommendation.prepared') continue;
      const { location, secretHash } = JSON.parse(data);
      codes.push({ code, site: SHOP.key, location, secret_hash: secretHash, imported: 0 });
    }
    yield lot.map((row) => ({ ...row, site: SHOP.key }));
  }
}

async function countResponses(db) {
  const asked = db.selectFrom('events').select(({ fn }) => fn.count('response').distinct().as('n'));
  const { n } = await asked.where('site', '=', SHOP.key).where('type', '=', 'survey.shown').executeTakeFirstOrThrow();
  return Number(n);
}

/** How long answers took while something was done, and how many were refused. */
async function measure(load, url, work) {
  const before = { ...load.tally(url), limited: load.counts.limited };
  const from = Date.now();
  const result = await work();
  const to = Date.now();
  const after = load.tally(url);
  const tookMs = load.batches
    .flatMap(({ attempts }) => attempts)
    .filter((each) => each.to !== undefined && each.to >= from && each.from <= to)
    .map((each) => each.to - each.from)
    .sort((one, other) => one - other);
  const at = (share) => tookMs[Math.min(tookMs.length - 1, Math.floor(share * tookMs.length))] ?? 0;
  const refused = ['unavailable', 'broken'].reduce((sum, each) => sum + after[each] - before[each], 0);
  return {
    result,
    seconds: (to - from) / 1_000,
    taken: after.acknowledged - before.acknowledged,
    refused: refused + load.counts.limited - before.limited,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    longestMs: at(1),
  };
}

async function countLost(opened, { batches }) {
  const rows = await opened.read((db) => db.selectFrom('events').select('id').where('site', '=', SHOP.key).execute());
  const stored = new Set(rows.map(({ id }) => id));
  const acknowledged = batches.filter(({ isAcknowledged }) => isAcknowledged).flatMap((batch) => batch.events);
  return acknowledged.filter(({ id }) => !stored.has(id)).length;
}

/** What each view holds, in a few letters: two that hold the same have the same. */
async function digests(db) {
  const all = {};
  for (const view of VIEWS) {
    const rows = await db.selectFrom(view).selectAll().execute();
    const hash = createHash('sha256');
    for (const row of rows.map((each) => JSON.stringify(each)).sort()) hash.update(row);
    all[view] = hash.digest('hex');
  }
  return all;
}
