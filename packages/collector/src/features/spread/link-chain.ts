import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import type { ReportFilter } from '../figures/index.ts';
import { conversions } from '../sales/index.ts';

/** No chain of friends is longer; one that bites its own tail ends here. */
const MAX_DEPTH = 50;
const DAY_MS = 86_400_000;
/** Somebody who opens a page again within half an hour did not leave. */
export const AGAIN_MS = 1_800_000;

/** Money by currency, in order. */
type Sums = { currency: string; minor: number }[];

/**
 * The links that match, each with the one that its chain began with and how many steps it is away: `chain (code, root,
 * generation)`. Followed upwards, so that what does not match is read only where something that does came by it.
 */
export function chainOf(filter: ReportFilter, codes?: readonly string[]): RawBuilder<unknown> {
  const { site } = filter;
  const only = codes === undefined ? sql`` : sql` and code in (${sql.join(codes)})`;
  return sql`with recursive up (code, node, parent, generation) as (
      select code, code, parent, 1 from recommendations where ${matches(filter)}${only}
      union all
      select up.code, above.code, above.parent, up.generation + 1
      from up join recommendations as above on above.site = ${site} and above.code = up.parent
      where up.generation < ${sql.lit(MAX_DEPTH)}),
    chain as (select code, node as root, generation from up where parent is null or generation >= ${sql.lit(MAX_DEPTH)}
      or not exists (select 1 from recommendations as above where above.site = ${site} and above.code = up.parent))`;
}

/** A sale that began with a link. */
export interface Sale {
  code: string;
  root: string;
  generation: number;
  /** Who made the link. */
  visitor: string | null;
  value: Sums[number] | null;
}

/** What still stands of the sales that began with these links. */
export async function readSales(db: Kysely<Tables>, site: string, chain: RawBuilder<unknown>): Promise<Sale[]> {
  const rows = await many<Tables['conversions'] & { root: string; generation: number; made_by: string | null }>(
    db,
    sql`${chain} select conversions.*, root, generation, recommendations.visitor as made_by
      from conversions join chain on conversions.site = ${site} and conversions.code = chain.code
      join recommendations on recommendations.site = ${site} and recommendations.code = chain.code`,
  );
  return rows.flatMap(({ root, generation, made_by: visitor, ...columns }) => {
    const row = conversions.fromTable(columns);
    const counted = conversions.contribution(row);
    if (!counted || row.code === null) return [];
    const { value } = counted;
    const standing = value ? { currency: value.currency, minor: value.reported + value.confirmed } : null;
    return [{ code: row.code, root, generation, visitor, value: standing }];
  });
}

/** What sales come to, by currency. */
export function worth(sales: readonly { value: Sums[number] | null }[]): Sums {
  const sums = new Map<string, number>();
  for (const { value } of sales) if (value) sums.set(value.currency, (sums.get(value.currency) ?? 0) + value.minor);
  return [...sums]
    .map(([currency, minor]) => ({ currency, minor }))
    .sort((one, other) => (one.currency < other.currency ? -1 : 1));
}

/** Links by their code. */
export async function readLinksByCode(db: Kysely<Tables>, site: string, codes: readonly string[]) {
  if (codes.length === 0) return new Map<string, never>();
  const rows = await db
    .selectFrom('recommendations')
    .select(['code', 'location', 'program', 'prepared_at'])
    .where('site', '=', site)
    .where('code', 'in', codes)
    .execute();
  return new Map(rows.map((row) => [row.code, row]));
}

/** The filter as a condition on links. */
export function matches({ site, from, to, program, locations }: ReportFilter): RawBuilder<SqlBool> {
  const conditions = [sql<SqlBool>`site = ${site}`];
  if (from !== undefined) conditions.push(sql`prepared_at >= ${Date.parse(from)}`);
  if (to !== undefined) conditions.push(sql`prepared_at < ${Date.parse(to) + DAY_MS}`);
  if (program !== undefined) conditions.push(sql`program = ${program}`);
  if (locations !== undefined) {
    conditions.push(locations.length === 0 ? sql`1 = 0` : sql`location in (${sql.join(locations)})`);
  }
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}

/** The rows of a query. */
export async function many<Row>(db: Kysely<Tables>, query: RawBuilder<unknown>): Promise<Row[]> {
  return (await query.execute(db)).rows as Row[];
}

/** A column's sum; PostgreSQL's sums are decimals. */
export function sum<Name extends string>(rows: readonly Partial<Record<Name, number>>[], name: Name): number {
  return rows.reduce((total, row) => total + Number(row[name] ?? 0), 0);
}
