import { sql, type Transaction } from 'kysely';
import { LEDGERS } from '../ledgers/ledgers.ts';
import { foldBatch } from '../views/fold-batch.ts';
import { COUNTERS } from '../views/rollup.ts';
import { VIEWS } from '../views/views.ts';
import type { Dialect } from './dialect.ts';
import { fromEventRow } from './event-rows.ts';
import { enterInLedgers, loadLedgers, writeLedgers } from './ledger-rows.ts';
import { loadViews } from './load-views.ts';
import { settleDue, settleSome } from './settle.ts';
import type { Tables } from './tables.ts';
import { rebuildVisitors } from './visitor-responses.ts';
import { writeViews } from './write-views.ts';

/** Most of a response's events stand near each other in the log: in lots of this size nearly every row is written once. */
const EVENTS_AT_ONCE = 20_000;

/** Empties every view and every ledger, and fills them again from the log, in the caller's transaction. */
export async function rebuildViews(
  tx: Transaction<Tables>,
  dialect: Dialect,
  nowMs: number,
  progress: (done: number, total: number) => void,
): Promise<void> {
  await dialect.lockAll(tx);
  for (const { table } of Object.values(VIEWS)) if (table !== null) await tx.deleteFrom(table).execute();
  for (const { table } of Object.values(LEDGERS)) await tx.deleteFrom(table).execute();
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
  const { total } = await tx
    .selectFrom('events')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  let done = 0;
  progress(done, total);
  let next = readEvents(tx, 0);
  for (;;) {
    const rows = await next;
    const last = rows.at(-1);
    if (!last) break;
    // A server reads these while the ones before are folded here.
    next = readEvents(tx, last.seq);
    next.catch(() => {});
    const events = rows.map(fromEventRow);
    const ledgers = await loadLedgers(tx, dialect, events);
    for (const event of events) enterInLedgers(ledgers, event);
    await writeLedgers(tx, dialect, ledgers);
    const state = await loadViews(tx, dialect, events);
    foldBatch(state, events);
    // Before it is written: a completion that stands further on in the log takes it back.
    settleDue(state.responses, state.responses.changed(), nowMs);
    await writeViews(tx, dialect, state);
    done += rows.length;
    progress(done, total);
  }
  while ((await settleSome(tx, dialect, nowMs)) > 0);
}

function readEvents(tx: Transaction<Tables>, after: number) {
  return tx
    .selectFrom('events')
    .select(['seq', 'site', 'data', 'stamp'])
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(EVENTS_AT_ONCE)
    .execute();
}
