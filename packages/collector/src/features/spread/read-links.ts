import type { LinkReport } from '@goodword/protocol';
import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import type { ReportFilter } from '../figures/index.ts';
import { AGAIN_MS, chainOf, many, matches, readLinksByCode, readSales, sum, worth } from './link-chain.ts';

/** Links newest first, each with what it brought about. */
export async function readLinks(
  db: Kysely<Tables>,
  filter: ReportFilter,
  { after, limit }: { after?: string; limit: number },
): Promise<LinkReport[]> {
  const { site } = filter;
  const last = after === undefined ? undefined : (await readLinksByCode(db, site, [after])).get(after);
  const beyond =
    last === undefined
      ? sql<SqlBool>`1 = 1`
      : sql<SqlBool>`(prepared_at < ${last.prepared_at} or (prepared_at = ${last.prepared_at} and code < ${last.code}))`;
  const rows = await db
    .selectFrom('recommendations')
    .selectAll()
    .where(matches(filter))
    .where(beyond)
    .orderBy('prepared_at', 'desc')
    .orderBy('code', 'desc')
    .limit(limit)
    .execute();
  if (rows.length === 0) return [];
  const codes = rows.map(({ code }) => code);
  const chain = chainOf({ site }, codes);
  const [generations, shares, advocates, visitors, repeat, previews, onward, sales] = await Promise.all([
    many<{ code: string; generation: number }>(db, sql`${chain} select code, generation from chain`),
    many<{ code: string; channel: string; shares: number }>(
      db,
      sql`select code, channel, count(*) as shares from shares where site = ${site} and code in (${sql.join(codes)})
        and counted = 1 group by code, channel order by channel`,
    ),
    many<{ code: string; advocates: number }>(
      db,
      sql`select code, count(distinct visitor) as advocates from shares where site = ${site}
        and code in (${sql.join(codes)}) and counted = 1 group by code`,
    ),
    many<{ code: string; visitors: number }>(
      db,
      sql`select code, count(*) as visitors from link_visitors where site = ${site} and code in (${sql.join(codes)}) group by code`,
    ),
    many<{ code: string; repeat: number }>(
      db,
      sql`select code, count(*) as repeat from (select code, person from landings where site = ${site}
        and code in (${sql.join(codes)}) group by code, person having max(at) - min(at) >= ${AGAIN_MS}) as again group by code`,
    ),
    many<{ code: string; previews: number }>(
      db,
      sql`select code, count(*) as previews from events where site = ${site} and code in (${sql.join(codes)})
        and type = 'link.previewed' group by code`,
    ),
    many<{ code: string; onward: number }>(
      db,
      sql`select parent as code, count(*) as onward from recommendations where site = ${site}
        and parent in (${sql.join(codes)}) group by parent`,
    ),
    readSales(db, site, chain),
  ]);
  return rows.map((row) => {
    const here = <Row extends { code: string }>(of: readonly Row[]) => of.filter(({ code }) => code === row.code);
    const sold = here(sales);
    return {
      code: row.code,
      location: row.location,
      program: row.program,
      visitor: row.visitor,
      parent: row.parent,
      generation: here(generations)[0]?.generation ?? 1,
      preparedAt: row.prepared_at,
      withdrawn: row.withdrawn_at !== null,
      channels: here(shares).map(({ channel, shares: count }) => ({ channel, shares: count })),
      links: 1,
      advocates: sum(here(advocates), 'advocates'),
      shares: sum(here(shares), 'shares'),
      previews: sum(here(previews), 'previews'),
      visitors: sum(here(visitors), 'visitors'),
      repeat: sum(here(repeat), 'repeat'),
      onward: sum(here(onward), 'onward'),
      conversions: sold.length,
      value: worth(sold),
    };
  });
}
