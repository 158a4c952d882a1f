import { queryAll } from '../proofs/faults/support/query.mjs';
import { FOLDED } from '../proofs/faults/support/read-views.mjs';

/** Empties every view of a database, as if nothing that its log holds had been folded yet. */
export async function emptyViews(database: string): Promise<void> {
  await queryAll(
    database,
    FOLDED.map((table) => `delete from ${table}`),
  );
}
