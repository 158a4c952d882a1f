import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import { COUNTERS } from '../views/rollup.ts';
import type { FunnelSums, ReportFilter } from './store.ts';
import type { Tables } from './tables.ts';

/** Sums of the rollups. Advocates are distinct people, which days cannot add up to: they are counted among the shares. */
export async function readFunnel(db: Kysely<Tables>, filter: ReportFilter): Promise<FunnelSums> {
  const wanted = matches(filter);
  const sums = await db
    .selectFrom('rollups')
    .where(wanted)
    .select(({ fn }) => COUNTERS.map((counter) => fn.coalesce(fn.sum<number>(counter), sql<number>`0`).as(counter)))
    .executeTakeFirstOrThrow();
  const values = await db
    .selectFrom('rollup_values')
    .where(wanted)
    .select(({ fn }) => [
      'currency',
      fn.sum<number>('reported').as('reported'),
      fn.sum<number>('confirmed').as('confirmed'),
    ])
    .groupBy('currency')
    .orderBy('currency')
    .execute();
  const { rows } = await sql<{ advocates: number }>`select count(*) as advocates from (
      select visitor from shares where ${wanted} and counted = 1
      union select advocate from sealed_advocates where ${wanted}) as people`.execute(db);
  return { ...sums, advocates: rows[0]?.advocates ?? 0, values };
}

/** The filter as a condition on any table that has a site, a day, a program and a location. */
function matches({ site, from, to, program, locations }: ReportFilter): RawBuilder<SqlBool> {
  const conditions = [sql<SqlBool>`site = ${site}`];
  if (from !== undefined) conditions.push(sql`day >= ${from}`);
  if (to !== undefined) conditions.push(sql`day <= ${to}`);
  if (program !== undefined) conditions.push(sql`program = ${program}`);
  if (locations !== undefined) {
    conditions.push(locations.length === 0 ? sql`1 = 0` : sql`location in (${sql.join(locations)})`);
  }
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}
