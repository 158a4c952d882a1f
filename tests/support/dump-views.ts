import Database from 'libsql';
import { VIEWS } from '../proofs/faults/support/read-views.mjs';

/** Every row of every view and rollup in a SQLite file, in a fixed order. */
export function dumpViews(path: string): string[][] {
  const db = new Database(path);
  try {
    return VIEWS.map((view) =>
      db
        .prepare(`select * from ${view}`)
        .all([])
        .map((row) => JSON.stringify(row))
        .sort(),
    );
  } finally {
    db.close();
  }
}
