import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { deliver, moveTo, readRows, type Subscriber } from './cursors.ts';
import { entersLedgers } from './event-rules.ts';
import { foldPlaced, VIEWS } from './fold-behind.ts';
import { enterInLedgers, loadLedgers, writeLedgers } from './ledger-rows.ts';
import type { Log } from './log.ts';
import { COUNTERS } from './rollup.ts';
import { rebuildVisitors } from './visitor-responses.ts';

/** Most of a response's events stand near each other in the log: in lots of this size nearly every row is written once. */
const EVENTS_AT_ONCE = 20_000;

/** Empties every view and every ledger, and fills them again from the log, in the caller's transaction. */
export async function rebuildViews(
  tx: Transaction<Tables>,
  log: Log,
  nowMs: number,
  progress: (done: number, total: number) => void,
): Promise<void> {
  await log.lockAll(tx);
  const tables = [...Object.values(log.views), ...Object.values(log.ledgers)].flatMap(({ table }) => table ?? []);
  for (const table of tables) await sql`delete from ${sql.table(table)}`.execute(tx);
  await tx.deleteFrom('rollups').execute();
  await tx.deleteFrom('rollup_days').execute();
  await tx.deleteFrom('rollup_values').execute();
  await tx.deleteFrom('driver_sums').execute();
  // What has left the log stays counted.
  await sql`insert into rollups select * from sealed_rollups`.execute(tx);
  const days = sql.join(COUNTERS.map((counter) => sql`sum(${sql.ref(counter)})`));
  await sql`insert into rollup_days (site, location, day, program, ${sql.join(COUNTERS.map((counter) => sql.ref(counter)))})
    select site, location, day, program, ${days} from sealed_rollups group by site, location, day, program`.execute(tx);
  await sql`insert into rollup_values select * from sealed_values`.execute(tx);
  await sql`insert into driver_sums select * from sealed_driver_sums`.execute(tx);
  await rebuildVisitors(tx);
  await tx.deleteFrom('set_aside').where('name', 'in', [VIEWS, enterAnew.name]).execute();
  const to = await log.wholeTo(tx);
  const { total } = await tx
    .selectFrom('events')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  let done = 0;
  progress(done, total);
  const rebuild: Subscriber = { name: VIEWS, take: (...given) => foldPlaced(given, nowMs) };
  let next = readRows(tx, { from: 0, to, most: EVENTS_AT_ONCE });
  for (;;) {
    const rows = await next;
    const last = rows.at(-1);
    if (!last) break;
    // A server reads these while the ones before are folded here.
    next = readRows(tx, { from: last.seq, to, most: EVENTS_AT_ONCE });
    next.catch(() => {});
    await deliver(
      tx,
      log,
      enterAnew,
      rows.filter(({ type }) => entersLedgers(type)),
    );
    await deliver(tx, log, rebuild, rows);
    done += rows.length;
    progress(done, total);
  }
  await moveTo(tx, VIEWS, to);
}

/** Ledgers are written with the log, never behind it. */
const enterAnew: Subscriber = {
  name: 'ledgers',
  async take(tx, log, placed) {
    const events = placed.map(({ event }) => event);
    const ledgers = await loadLedgers(tx, log, events);
    for (const event of events) enterInLedgers(log.ledgers, ledgers, event);
    await writeLedgers(tx, log, ledgers);
  },
};
