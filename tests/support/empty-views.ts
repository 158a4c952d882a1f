import { queryAll } from '../proofs/faults/support/query.mjs';
import { FOLDED } from '../proofs/faults/support/read-views.mjs';

/** Empties every view of a database, as if nothing that its log holds had been folded yet. */
export async function emptyViews(address: string): Promise<void> {
  await queryAll(
    address,
    FOLDED.map((table) => `delete from ${table}`),
  );
}
