import { FOLDED } from '../faults/support/read-views.mjs';

/** Empties the views of a log from which nothing has left, and has them folded from its beginning, in the caller's transaction. */
export async function emptyViews(tx, log) {
  await log.lockAll(tx);
  for (const view of [...FOLDED, 'visitor_responses', 'set_aside']) await tx.deleteFrom(view).execute();
  await tx.updateTable('cursors').set({ seq: 0 }).execute();
}
