import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import { COUNTERS } from '../views/rollup.ts';
import type { FunnelSums, ReportFilter } from './store.ts';
import type { Tables } from './tables.ts';

type Filtered = 'rollups' | 'rollup_values' | 'shares';

/** Sums of the rollups. Advocates are distinct people, which days cannot add up to: they are counted among the shares. */
export async function readFunnel(db: Kysely<Tables>, filter: ReportFilter): Promise<FunnelSums> {
  const sums = await narrow(db.selectFrom('rollups'), filter)
    .select(({ fn }) => COUNTERS.map((counter) => fn.coalesce(fn.sum<number>(counter), sql<number>`0`).as(counter)))
    .executeTakeFirstOrThrow();
  const values = await narrow(db.selectFrom('rollup_values'), filter)
    .select(({ fn }) => [
      'currency',
      fn.sum<number>('reported').as('reported'),
      fn.sum<number>('confirmed').as('confirmed'),
    ])
    .groupBy('currency')
    .orderBy('currency')
    .execute();
  const { advocates } = await narrow(db.selectFrom('shares'), filter)
    .where('counted', '=', 1)
    .select(({ fn }) => fn.count<number>('visitor').distinct().as('advocates'))
    .executeTakeFirstOrThrow();
  return { ...(sums as Omit<FunnelSums, 'advocates' | 'values'>), advocates, values };
}

function narrow<Table extends Filtered>(
  query: SelectQueryBuilder<Tables, Table, object>,
  filter: ReportFilter,
): SelectQueryBuilder<Tables, Table, object> {
  // The three tables name these columns alike, which the builder's types cannot follow for a union.
  let narrowed = query as unknown as SelectQueryBuilder<Tables, 'rollups', object>;
  narrowed = narrowed.where('site', '=', filter.site);
  if (filter.from !== undefined) narrowed = narrowed.where('day', '>=', filter.from);
  if (filter.to !== undefined) narrowed = narrowed.where('day', '<=', filter.to);
  if (filter.program !== undefined) narrowed = narrowed.where('program', '=', filter.program);
  if (filter.locations !== undefined) narrowed = narrowed.where('location', 'in', filter.locations);
  return narrowed as unknown as SelectQueryBuilder<Tables, Table, object>;
}
