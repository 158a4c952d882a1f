import type { SpreadReport } from '@goodword/protocol';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import type { ReportFilter } from '../figures/index.ts';
import { AGAIN_MS, chainOf, many, readLinksByCode, readSales, sum, worth } from './link-chain.ts';

/** How far recommendations travelled, whatever the days that were asked for. */
export type Spread = Omit<SpreadReport, 'from' | 'to' | 'cascades'>;

const LARGEST = 20;

/** How far the links that match travelled. Links are taken by the UTC day on which they were made. */
export async function readSpread(db: Kysely<Tables>, filter: ReportFilter): Promise<Spread> {
  const chain = chainOf(filter);
  const { site } = filter;
  const [links, shares, people, visitors, repeat, previews, channels, arrivals, largest, sales, advocates] =
    await Promise.all([
      many<{ generation: number; links: number; onward: number }>(
        db,
        sql`${chain} select generation, count(*) as links, sum((select count(*) from recommendations as child
        where child.site = ${site} and child.parent = chain.code)) as onward
        from chain group by generation order by generation`,
      ),
      many<{ generation: number; shares: number; advocates: number }>(
        db,
        sql`${chain} select generation, count(*) as shares, count(distinct visitor) as advocates
        from shares join chain on shares.site = ${site} and shares.code = chain.code where counted = 1 group by generation`,
      ),
      many<{ advocates: number }>(
        db,
        sql`${chain} select count(distinct visitor) as advocates
        from shares join chain on shares.site = ${site} and shares.code = chain.code where counted = 1`,
      ),
      many<{ generation: number; day: string; visitors: number }>(
        db,
        sql`${chain} select generation, day, count(*) as visitors
        from link_visitors join chain on link_visitors.site = ${site} and link_visitors.code = chain.code
        group by generation, day order by day, generation`,
      ),
      many<{ generation: number; repeat: number }>(
        db,
        sql`${chain} select generation, count(*) as repeat from (select generation, landings.code, person
        from landings join chain on landings.site = ${site} and landings.code = chain.code
        group by generation, landings.code, person having max(at) - min(at) >= ${AGAIN_MS}) as again group by generation`,
      ),
      many<{ generation: number; previews: number }>(
        db,
        sql`${chain} select generation, count(*) as previews
        from events join chain on events.site = ${site} and events.code = chain.code
        where type = 'link.previewed' group by generation`,
      ),
      many<{ channel: string; shares: number }>(
        db,
        sql`${chain} select channel, count(*) as shares
        from shares join chain on shares.site = ${site} and shares.code = chain.code where counted = 1 group by channel`,
      ),
      many<{ channel: string; visitors: number }>(
        db,
        sql`${chain} select channel, count(*) as visitors
        from link_visitors join chain on link_visitors.site = ${site} and link_visitors.code = chain.code
        where channel is not null group by channel`,
      ),
      many<{ root: string; links: number; depth: number; visitors: number }>(
        db,
        sql`${chain} select root, count(*) as links, max(generation) as depth, sum((select count(*) from link_visitors
        where link_visitors.site = ${site} and link_visitors.code = chain.code)) as visitors
        from chain group by root order by visitors desc, links desc, root limit ${LARGEST}`,
      ),
      readSales(db, site, chain),
      many<{ visitor: string; links: number; visitors: number; shares: number }>(
        db,
        sql`${chain} select visitor, count(*) as links, sum((select count(*) from link_visitors
        where link_visitors.site = ${site} and link_visitors.code = chain.code)) as visitors,
        sum((select count(*) from shares where shares.site = ${site} and shares.code = chain.code and counted = 1)) as shares
        from chain join recommendations on recommendations.site = ${site} and recommendations.code = chain.code
        where visitor is not null group by visitor order by visitors desc, shares desc, visitor limit ${LARGEST}`,
      ),
    ]);
  const byGeneration = new Map(links.map((row) => [row.generation, row]));
  const generations = [...byGeneration.keys()].map((generation) => {
    const here = <Row extends { generation: number }>(rows: readonly Row[]) =>
      rows.filter((row) => row.generation === generation);
    const sold = sales.filter((sale) => sale.generation === generation);
    return {
      generation,
      links: byGeneration.get(generation)?.links ?? 0,
      advocates: sum(here(shares), 'advocates'),
      shares: sum(here(shares), 'shares'),
      previews: sum(here(previews), 'previews'),
      visitors: sum(here(visitors), 'visitors'),
      repeat: sum(here(repeat), 'repeat'),
      onward: byGeneration.get(generation)?.onward ?? 0,
      conversions: sold.length,
      value: worth(sold),
    };
  });
  const roots = await readLinksByCode(
    db,
    site,
    largest.map(({ root }) => root),
  );
  return {
    total: {
      links: sum(generations, 'links'),
      advocates: people[0]?.advocates ?? 0,
      shares: sum(generations, 'shares'),
      previews: sum(generations, 'previews'),
      visitors: sum(generations, 'visitors'),
      repeat: sum(generations, 'repeat'),
      onward: sum(generations, 'onward'),
      conversions: sales.length,
      value: worth(sales),
    },
    generations,
    channels: mergeChannels(channels, arrivals),
    days: visitors.map(({ day, generation, visitors: count }) => ({ day, generation, visitors: count })),
    largest: largest.map(({ root, ...rest }) => {
      const sold = sales.filter((sale) => sale.root === root);
      const { location = '', program = '' } = roots.get(root) ?? {};
      return { code: root, location, program, ...rest, conversions: sold.length, value: worth(sold) };
    }),
    advocates: advocates.map(({ visitor, links: made, shares: opened, visitors: reached }) => {
      const sold = sales.filter((sale) => sale.visitor === visitor);
      return {
        visitor,
        links: Number(made),
        shares: Number(opened),
        visitors: Number(reached),
        conversions: sold.length,
        value: worth(sold),
      };
    }),
  };
}

function mergeChannels(
  shares: readonly { channel: string; shares: number }[],
  arrivals: readonly { channel: string; visitors: number }[],
): Spread['channels'] {
  const names = new Set([...shares, ...arrivals].map(({ channel }) => channel));
  return [...names]
    .map((channel) => ({
      channel,
      shares: shares.find((row) => row.channel === channel)?.shares ?? 0,
      visitors: arrivals.find((row) => row.channel === channel)?.visitors ?? 0,
    }))
    .sort((one, other) => other.shares - one.shares || (one.channel < other.channel ? -1 : 1));
}
