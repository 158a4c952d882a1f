import { type Kysely, sql } from 'kysely';

import type { Tables } from '../database/tables.ts';

/** What collectors that share a database know together. */
export interface SharedTotals {
  /** What each caller has used up, by all collectors. */
  totals: Map<string, number>;
  /** How many collectors there are, this one included. */
  collectors: number;
}

/** A collector that was not heard of for this long is gone. */
const GONE_MS = 15_000;

/** Adds this collector's counts to everybody's. */
export async function shareCounts(
  db: Kysely<Tables>,
  collector: string,
  minute: number,
  counts: ReadonlyMap<string, number>,
  nowMs: number,
): Promise<SharedTotals> {
  await db
    .insertInto('collectors')
    .values({ collector, seen_at: nowMs })
    .onConflict((conflict) => conflict.column('collector').doUpdateSet({ seen_at: nowMs }))
    .execute();
  await db
    .deleteFrom('collectors')
    .where('seen_at', '<', nowMs - GONE_MS)
    .execute();
  await db
    .deleteFrom('shared_counts')
    .where('minute', '<', minute - 1)
    .execute();
  const { collectors } = await db
    .selectFrom('collectors')
    .select(({ fn }) => fn.countAll<number>().as('collectors'))
    .executeTakeFirstOrThrow();
  const totals = new Map<string, number>();
  // In an order that is everybody's, so that no two wait for each other.
  for (const [caller, count] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const { total } = await db
      .insertInto('shared_counts')
      .values({ minute, caller, count })
      .onConflict((conflict) =>
        conflict.columns(['minute', 'caller']).doUpdateSet({ count: sql`shared_counts.count + ${count}` }),
      )
      .returning('count as total')
      .executeTakeFirstOrThrow();
    totals.set(caller, total);
  }
  return { totals, collectors: Math.max(1, collectors) };
}
