import type { Transaction } from 'kysely';
import { applyEvents } from '../views/apply-events.ts';
import { RollupDeltas } from '../views/rollup.ts';
import type { Dialect } from './dialect.ts';
import { fromEventRow } from './event-rows.ts';
import { loadViews } from './load-views.ts';
import { settleSome } from './settle.ts';
import type { Tables } from './tables.ts';
import { VIEW_TABLES } from './view-tables.ts';
import { writeViews } from './write-views.ts';

const EVENTS_AT_ONCE = 2_000;

/** Empties every view and fills it again from the log, in the caller's transaction. */
export async function rebuildViews(
  tx: Transaction<Tables>,
  dialect: Dialect,
  nowMs: number,
  progress: (done: number, total: number) => void,
): Promise<void> {
  await dialect.lockAll(tx);
  for (const { table } of Object.values(VIEW_TABLES)) await tx.deleteFrom(table).execute();
  await tx.deleteFrom('rollups').execute();
  await tx.deleteFrom('rollup_days').execute();
  await tx.deleteFrom('rollup_values').execute();
  const { total } = await tx
    .selectFrom('events')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  let done = 0;
  let after = 0;
  progress(done, total);
  for (;;) {
    const rows = await tx
      .selectFrom('events')
      .select(['seq', 'site', 'data', 'stamp'])
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(EVENTS_AT_ONCE)
      .execute();
    const last = rows.at(-1);
    if (!last) break;
    const events = rows.map(fromEventRow);
    const state = await loadViews(tx, dialect, events);
    const deltas = new RollupDeltas();
    const changed = applyEvents(state, events, deltas);
    await writeViews(tx, dialect, state, changed, deltas);
    after = last.seq;
    done += rows.length;
    progress(done, total);
  }
  while ((await settleSome(tx, dialect, nowMs)) > 0);
}
