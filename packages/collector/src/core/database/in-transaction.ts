import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** In a transaction of its own, unless there is one already. */
export function inTransaction<Result>(
  db: Kysely<Tables>,
  work: (tx: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}
