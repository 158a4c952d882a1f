import { sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** What a database does otherwise when part of a transaction fails. */
interface Otherwise {
  /** Whether the whole transaction is to fail with it. */
  isAway(error: unknown): boolean;
  /** What the connection has at hand of this part does not hold. */
  onFailure?(): void;
}

/** Does part of a transaction; where that fails, takes this part back alone and resolves with the error. */
export async function inSavepoint(
  tx: Transaction<Tables>,
  work: () => Promise<void>,
  { isAway, onFailure }: Otherwise,
): Promise<unknown> {
  await sql`savepoint attempt`.execute(tx);
  try {
    await work();
    await sql`release savepoint attempt`.execute(tx);
    return undefined;
  } catch (error) {
    if (isAway(error)) throw error;
    onFailure?.();
    try {
      await sql`rollback to savepoint attempt`.execute(tx);
      await sql`release savepoint attempt`.execute(tx);
    } catch {
      // It has ended the whole transaction: why matters more.
      throw error;
    }
    return error;
  }
}
