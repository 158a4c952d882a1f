import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';

/** In the place of a site: places of the log, which are all sites', will be given anew. */
const ANY_SITE = '';

/** How often the log was changed otherwise than by an append, by site. */
export type Rewritings = ReadonlyMap<string, number>;

/** Counts, in the transaction that does it, that events of these sites are rewritten or dropped. */
export async function countRewriting(tx: Transaction<Tables>, sites: Iterable<string>): Promise<void> {
  // In one order: two transactions that count the same sites never wait for each other in a circle.
  const values = [...new Set(sites)].sort().map((site) => ({ site, times: 1 }));
  if (values.length === 0) return;
  await tx
    .insertInto('rewritings')
    .values(values)
    .onConflict((conflict) =>
      conflict.column('site').doUpdateSet((given) => ({ times: given('rewritings.times', '+', 1) })),
    )
    .execute();
}

/** Counts that places of the log will be given anew. */
export function countPlacesGivenAnew(tx: Transaction<Tables>): Promise<void> {
  return countRewriting(tx, [ANY_SITE]);
}

export async function readRewritings(db: Kysely<Tables>): Promise<Rewritings> {
  const rows = await db.selectFrom('rewritings').selectAll().execute();
  return new Map(rows.map(({ site, times }) => [site, times]));
}

/** Whether what was read of a site's log at the time of `before` is no longer so. */
export function isRewritten(site: string, before: Rewritings, now: Rewritings): boolean {
  return [site, ANY_SITE].some((each) => before.get(each) !== now.get(each));
}
