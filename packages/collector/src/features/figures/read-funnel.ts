import { type ExpressionBuilder, type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import type { Counter } from '../../core/log/rollup.ts';
import { COUNTERS } from '../../core/log/rollup.ts';
import type { LocationPage } from '../setup/index.ts';
import type { ReportFilter } from './report-filter.ts';

/** Sums of the rollups for a filter. */
export interface FunnelSums extends Record<Counter, number> {
  advocates: number;
  values: { currency: string; reported: number; confirmed: number }[];
}

/** {@link FunnelSums} of one location. */
export interface LocationSums extends FunnelSums {
  location: string;
  /** Null: no location is set up under this id. */
  name: string | null;
}

/** Sums of the rollups. Advocates are distinct people, which days cannot add up to: they are counted among the shares. */
export async function readFunnel(db: Kysely<Tables>, filter: ReportFilter): Promise<FunnelSums> {
  const wanted = matches(filter);
  const sums = await db.selectFrom('rollup_days').where(wanted).select(counterSums).executeTakeFirstOrThrow();
  const values = await db
    .selectFrom('rollup_values')
    .where(wanted)
    .select(['currency', ...VALUE_SUMS])
    .groupBy('currency')
    .orderBy('currency')
    .execute();
  // Of all locations, the shares of some days are found by the day; of some locations, by the location.
  const byDay = filter.locations === undefined;
  const { advocates } = await db
    .selectFrom('shares')
    .where(byDay ? wanted : isThere(filter))
    .where('counted', '=', 1)
    .select(advocatesIn(byDay ? {} : filter))
    .executeTakeFirstOrThrow();
  const sealed = await db
    .selectFrom('sealed_advocates')
    .where(wanted)
    .select(SEALED_ADVOCATES)
    .executeTakeFirstOrThrow();
  return { ...sums, advocates: advocates + sealed.advocates, values };
}

/** The same for each location of a page. What belongs to no location is in none of them. */
export async function readLocationSums(
  db: Kysely<Tables>,
  filter: ReportFilter,
  { after = '', limit }: Omit<LocationPage, 'only'>,
): Promise<LocationSums[]> {
  const rows = await db
    .selectFrom('rollup_days')
    .where(matches(filter))
    .where('location', '>', after)
    .select((from) => ['location' as const, ...counterSums(from)])
    .groupBy('location')
    .orderBy('location')
    .limit(limit)
    .execute();
  const last = rows.at(-1);
  if (!last) return [];
  const onPage = sql<SqlBool>`location > ${after} and location <= ${last.location}`;
  const values = await db
    .selectFrom('rollup_values')
    .where(matches(filter))
    .where(onPage)
    .select(['location', 'currency', ...VALUE_SUMS])
    .groupBy(['location', 'currency'])
    .orderBy('currency')
    .execute();
  const advocates = await db
    .selectFrom('shares')
    .where(isThere(filter))
    .where(onPage)
    .where('counted', '=', 1)
    .select(['location', advocatesIn(filter)])
    .groupBy('location')
    .execute();
  const sealed = await db
    .selectFrom('sealed_advocates')
    .where(matches(filter))
    .where(onPage)
    .select(['location', SEALED_ADVOCATES])
    .groupBy('location')
    .execute();
  const known = await db
    .selectFrom('locations')
    .select(['location', 'data'])
    .where('site', '=', filter.site)
    .where(
      'location',
      'in',
      rows.map(({ location }) => location),
    )
    .execute();
  const advocatesOf = new Map(advocates.map((row) => [row.location, row.advocates]));
  for (const row of sealed) advocatesOf.set(row.location, (advocatesOf.get(row.location) ?? 0) + row.advocates);
  const valuesOf = new Map<string, FunnelSums['values']>();
  for (const { location, ...sums } of values) valuesOf.set(location, [...(valuesOf.get(location) ?? []), sums]);
  const names = new Map(known.map(({ location, data }) => [location, JSON.parse(data).name as string]));
  return rows.map(({ location, ...sums }) => ({
    location,
    name: names.get(location) ?? null,
    ...sums,
    advocates: advocatesOf.get(location) ?? 0,
    values: valuesOf.get(location) ?? [],
  }));
}

/** Those whose shares have left the log: an id each, which is nobody's, so that they are none of the others. */
const SEALED_ADVOCATES = sql<number>`count(distinct advocate)`.as('advocates');
const VALUE_SUMS = [sql<number>`sum(reported)`.as('reported'), sql<number>`sum(confirmed)`.as('confirmed')] as const;

function counterSums({ fn }: ExpressionBuilder<Tables, 'rollup_days'>) {
  return COUNTERS.map((counter) => fn.coalesce(fn.sum<number>(counter), sql<number>`0`).as(counter));
}

/**
 * Distinct people who shared in the filter's days. The days are no condition of the query: the index of shares by location
 * brings each visitor's together, whatever their day, and SQLite, who knows no better, would take the one by day.
 */
function advocatesIn(filter: Days) {
  const days = inDays(filter);
  const only = days.length === 0 ? sql`` : sql`filter (where ${sql.join(days, AND)})`;
  return sql<number>`count(distinct visitor) ${only}`.as('advocates');
}

type Days = Pick<ReportFilter, 'from' | 'to'>;
const AND = sql` and `;

/** The filter as a condition on any table that has a site, a day, a program and a location. */
export function matches(filter: ReportFilter): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.join([isThere(filter), ...inDays(filter)], AND)}`;
}

/** The filter but for its days. */
function isThere({ site, program, locations }: ReportFilter): RawBuilder<SqlBool> {
  const conditions = [sql<SqlBool>`site = ${site}`];
  if (program !== undefined) conditions.push(sql`program = ${program}`);
  if (locations !== undefined) {
    conditions.push(locations.length === 0 ? sql`1 = 0` : sql`location in (${sql.join(locations)})`);
  }
  return sql<SqlBool>`${sql.join(conditions, AND)}`;
}

function inDays({ from, to }: Days): RawBuilder<SqlBool>[] {
  const conditions: RawBuilder<SqlBool>[] = [];
  if (from !== undefined) conditions.push(sql`day >= ${from}`);
  if (to !== undefined) conditions.push(sql`day <= ${to}`);
  return conditions;
}
