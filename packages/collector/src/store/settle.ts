import { ANSWERED_AFTER_MS } from '@goodword/protocol';
import type { Kysely, Transaction } from 'kysely';
import { lockKeys, neededKeys } from '../views/needed-keys.ts';
import { type ResponseRow, responses } from '../views/response.ts';
import type { Rows } from '../views/rows.ts';
import { emptyViewState } from '../views/views.ts';
import type { Database } from './database.ts';
import type { Dialect } from './dialect.ts';
import type { Tables } from './tables.ts';
import { findRows } from './view-rows.ts';
import { writeViews } from './write-views.ts';

const MAX_ROWS = 500;

/** Counts scores that were never completed as answered, once 30 minutes have passed. */
export async function settle(database: Database, nowMs: number): Promise<void> {
  // Looked for where reading waits for nobody: mostly nothing is due.
  while (await database.read(isAnyDue, nowMs)) await database.transaction(settleSome, nowMs);
}

/** Whether a score without a completion is 30 minutes old. */
async function isAnyDue(db: Kysely<Tables>, nowMs: number): Promise<boolean> {
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

/** Settles those of these rows that are scores without a completion, 30 minutes after. */
export function settleDue(responses: Rows<ResponseRow>, rows: readonly ResponseRow[], nowMs: number): void {
  for (const row of rows) {
    const { completedAt, settled, firstScoredAt } = row;
    const isScored = firstScoredAt !== null && firstScoredAt <= nowMs - ANSWERED_AFTER_MS;
    if (completedAt === null && !settled && isScored) responses.put({ ...row, settled: true });
  }
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
  const leads = found.map(({ site, response }) => ({ site, about: { response } }));
  await dialect.lock(tx, lockKeys(leads));
  const state = emptyViewState();
  const rows = await findRows(tx, dialect, responses, neededKeys(leads, ['response']));
  for (const row of rows) state.responses.load(row);
  // Another collector may have settled it, or brought its completion, before the lock was had.
  settleDue(state.responses, rows, nowMs);
  await writeViews(tx, dialect, state);
  return found.length;
}
