import { ANSWERED_AFTER_MS } from '@goodword/protocol';
import type { Kysely, Transaction } from 'kysely';
import { responseLock } from '../views/needed-keys.ts';
import { type ResponseRow, responseContribution } from '../views/response.ts';
import { RollupDeltas } from '../views/rollup.ts';
import { emptyViewState, stateKey } from '../views/view-state.ts';
import type { Dialect } from './dialect.ts';
import type { Tables } from './tables.ts';
import { fromValues, VIEW_TABLES } from './view-tables.ts';
import { writeViews } from './write-views.ts';

const MAX_ROWS = 500;

/** Whether a score without a completion is 30 minutes old. */
export async function isAnyDue(db: Kysely<Tables>, nowMs: number): Promise<boolean> {
  const due = await db
    .selectFrom('responses')
    .select('response')
    .where('completed_at', 'is', null)
    .where('settled', '=', 0)
    .where('first_scored_at', '<=', nowMs - ANSWERED_AFTER_MS)
    .limit(1)
    .executeTakeFirst();
  return due !== undefined;
}

/** Whether it is a score that was never completed, and 30 minutes have passed. */
export function isDue({ completedAt, settled, firstScoredAt }: ResponseRow, nowMs: number): boolean {
  return completedAt === null && !settled && firstScoredAt !== null && firstScoredAt <= nowMs - ANSWERED_AFTER_MS;
}

/** Marks scores without a completion as settled once 30 minutes have passed. Resolves with how many it settled. */
export async function settleSome(tx: Transaction<Tables>, dialect: Dialect, nowMs: number): Promise<number> {
  const found = await tx
    .selectFrom('responses')
    .select(['site', 'response'])
    .where('completed_at', 'is', null)
    .where('settled', '=', 0)
    .where('first_scored_at', '<=', nowMs - ANSWERED_AFTER_MS)
    .limit(MAX_ROWS)
    .execute();
  if (found.length === 0) return 0;
  const locks = found.map(({ site, response }) => responseLock(site, response));
  await dialect.lock(tx, locks);
  const { table, columns, key } = VIEW_TABLES.responses;
  const values = found.map(({ site, response }) => [site, response]);
  const rows = await dialect.find(tx, { table, columns, by: key, values, isUnique: true });
  const state = emptyViewState();
  const deltas = new RollupDeltas();
  const changed = new Set<string>();
  for (const row of rows) {
    const before = fromValues('responses', row);
    // Another collector may have settled it, or brought its completion, before the lock was had.
    if (!isDue(before, nowMs)) continue;
    const after = { ...before, settled: true };
    deltas.replace(responseContribution(before), responseContribution(after));
    const key = stateKey(before.site, before.response);
    state.responses.set(key, after);
    changed.add(key);
  }
  const none = new Set<string>();
  await writeViews(
    tx,
    dialect,
    state,
    {
      responses: changed,
      recommendations: none,
      shares: none,
      landings: none,
      linkVisitors: none,
      conversions: none,
      visits: none,
      offerCodes: none,
    },
    deltas,
  );
  return found.length;
}
