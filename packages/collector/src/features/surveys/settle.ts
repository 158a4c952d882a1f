import { ANSWERED_AFTER_MS } from '@goodword/protocol';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../core/database/database.ts';
import type { Tables } from '../../core/database/tables.ts';
import { emptyViewState, type ViewState } from '../../core/log/define-view.ts';
import { holdViews } from '../../core/log/fold-behind.ts';
import type { Log } from '../../core/log/log.ts';
import { neededKeys } from '../../core/log/needed-keys.ts';
import type { Rows } from '../../core/log/rows.ts';
import { findRows } from '../../core/log/view-rows.ts';
import { writeViews } from '../../core/log/write-views.ts';
import { type ResponseRow, responses, ripenResponse } from './response-view.ts';

const MAX_ROWS = 500;

/** Counts scores that were never completed as answered, once 30 minutes have passed. */
export async function settle(database: Pick<Database, 'readViews' | 'transaction'>, nowMs: number): Promise<void> {
  // Looked for where reading waits for nobody: mostly nothing is due.
  while (await database.readViews(isAnyDue, nowMs)) await database.transaction(settleSome, nowMs);
}

/** Whether a score without a completion is 30 minutes old. */
async function isAnyDue(db: Kysely<Tables>, nowMs: number): Promise<boolean> {
  return (await due(db, nowMs).limit(1).executeTakeFirst()) !== undefined;
}

function due(db: Kysely<Tables>, nowMs: number) {
  return db
    .selectFrom('responses')
    .select(['site', 'response'])
    .where('completed_at', 'is', null)
    .where('settled', '=', 0)
    .where('first_scored_at', '<=', nowMs - ANSWERED_AFTER_MS);
}

/** Marks scores without a completion as settled once 30 minutes have passed. */
async function settleSome(tx: Transaction<Tables>, log: Log, nowMs: number): Promise<void> {
  // What completes them may be in the log.
  await holdViews(tx, log);
  const found = await due(tx, nowMs).limit(MAX_ROWS).execute();
  const leads = found.map(({ site, response }) => ({ site, about: { response } }));
  const state = emptyViewState<ViewState & { responses: Rows<ResponseRow> }>(log.views);
  const rows = await findRows(tx, log, responses, neededKeys(leads, ['response']));
  for (const row of rows) {
    state.responses.load(row);
    state.responses.put(ripenResponse(row, nowMs));
  }
  await writeViews(tx, log, state);
}
