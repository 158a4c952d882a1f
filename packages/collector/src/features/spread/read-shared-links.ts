import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import type { ReportFilter } from '../figures/index.ts';
import { chainOf, many } from './link-chain.ts';

/** Links of which a share was opened, and who came by them first. Times in UTC ms. */
export interface SharedLinks {
  links: { code: string; parent: string | null; preparedAt: number; sharedAt: number }[];
  visits: { code: string; person: string; firstAt: number }[];
}

/** The links that match and were shared, with their visitors. */
export async function readSharedLinks(db: Kysely<Tables>, filter: ReportFilter): Promise<SharedLinks> {
  const { site } = filter;
  const shared = sql`${chainOf(filter)}, shared as (select chain.code, min(at) as shared_at
    from chain join shares on shares.site = ${site} and shares.code = chain.code where counted = 1 group by chain.code)`;
  const [links, visits] = await Promise.all([
    many<{ code: string; parent: string | null; prepared_at: number; shared_at: number }>(
      db,
      sql`${shared} select shared.code, parent, prepared_at, shared_at
        from shared join recommendations on recommendations.site = ${site} and recommendations.code = shared.code
        order by shared.code`,
    ),
    many<{ code: string; person: string; first_at: number }>(
      db,
      sql`${shared} select link_visitors.code, person, first_at
        from link_visitors join shared on link_visitors.site = ${site} and link_visitors.code = shared.code`,
    ),
  ]);
  return {
    links: links.map(({ code, parent, prepared_at: preparedAt, shared_at: sharedAt }) => ({
      code,
      parent,
      preparedAt,
      sharedAt,
    })),
    visits: visits.map(({ code, person, first_at: firstAt }) => ({ code, person, firstAt })),
  };
}
