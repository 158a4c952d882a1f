import { isDeepStrictEqual } from 'node:util';
import { readFunnel, rebuildViews, settle } from '@goodword/collector/queries';
import { query } from './query.mjs';
import { readViews } from './read-views.mjs';
import { recount } from './recount.mjs';
import { openDatabase, SHOP } from './shop.mjs';

/**
 * What became of everything that was sent: of a database that no collector writes to any more, and a load that has ended.
 * `failures` are sentences about what is not as it must be. `nowMs`: until when scores are settled.
 */
export async function judge({ database, load, nowMs = Date.now() }) {
  const rows = await query(database, `select id, data, stamp from events where site = '${SHOP.key}' order by seq`);
  const log = new Map(rows.map(({ id, data, stamp }) => [id, { ...JSON.parse(data), stamp: JSON.parse(stamp) }]));
  const { batches } = load;
  const sent = new Map(batches.flatMap(({ events }) => events.map((event) => [event.id, event])));
  const acknowledged = batches.filter(({ isAcknowledged }) => isAcknowledged).flatMap(({ events }) => events);
  const lost = acknowledged.filter(({ id }) => !log.has(id)).length;
  const doubled = rows.length - log.size;

  const opened = openDatabase(database);
  const live = await settle(opened, nowMs).then(() => readViews(database));
  const funnel = await opened.readViews(readFunnel, { site: SHOP.key });
  await rebuildViews(opened, nowMs);
  await opened.close();
  const areRollupsEqual = isDeepStrictEqual(await readViews(database), live);

  const stored = ({ events }) => events.filter(({ id }) => log.has(id)).length;
  const halves = batches.filter((batch) => ![0, batch.events.length].includes(stored(batch))).length;
  const strangers = [...log.keys()].filter((id) => !sent.has(id) && !id.startsWith('~')).length;
  const changed = [...log].filter(([id, event]) => sent.has(id) && !isAsSent(event, sent.get(id))).length;
  const counted = recount(log.values(), nowMs);
  const miscounted = Object.keys(counted).filter((counter) => counted[counter] !== funnel[counter]);
  const damage = await damageOf(database);
  const failures = [
    acknowledged.length === 0 && 'nothing was acknowledged',
    lost > 0 && `${lost} acknowledged events are not in the log`,
    doubled > 0 && `${doubled} events are in the log more than once`,
    !areRollupsEqual && 'a rebuild gives other rows',
    halves > 0 && `${halves} batches were stored in part`,
    strangers > 0 && `${strangers} events in the log were sent by nobody`,
    changed > 0 && `${changed} events are not in the log as they were sent`,
    ...miscounted.map((name) => `${name}: ${funnel[name]} by the rollups, ${counted[name]} by the log`),
    damage !== '' && `the file is damaged: ${damage}`,
    ...new Set(load.wrong.map((reply) => `a wrong reply: ${reply}`)),
  ].filter(Boolean);
  return {
    log,
    acknowledged: acknowledged.length,
    lost,
    doubled,
    retries: load.counts.retries,
    duplicates: load.counts.duplicates,
    areRollupsEqual,
    failures,
  };
}

function isAsSent({ stamp: _, ...event }, sent) {
  return isDeepStrictEqual(event, sent);
}

/** What SQLite says about its file; nothing where that is whole, or there is none. */
async function damageOf(database) {
  if (!database.startsWith('file:')) return '';
  const rows = await query(database, 'pragma integrity_check');
  const said = rows.map((row) => row.integrity_check).join('; ');
  return said === 'ok' ? '' : said;
}
