import { type Funnel, nameId } from '@goodword/protocol';
import { z } from 'zod';
import type { FunnelSums } from './read-funnel.ts';
import type { ReportFilter } from './report-filter.ts';

const day = z.iso.date('must be a day such as 2026-03-31');

/** What every report can be narrowed by. */
export const reportQuery = z.object({ from: day.optional(), to: day.optional(), program: nameId.optional() });
type ReportQuery = z.infer<typeof reportQuery>;

/** What the database is asked for. `locations`: null: all of the site's. */
export function reportFilter({
  site,
  locations,
  query: { from, to, program },
}: {
  site: string;
  locations: readonly string[] | null;
  query: ReportQuery;
}): ReportFilter {
  return {
    site,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(program === undefined ? {} : { program }),
    ...(locations === null ? {} : { locations }),
  };
}

/** The sums as a report tells them. */
export function toFunnel(sums: FunnelSums, { from, to }: ReportQuery): Funnel {
  const { asked, answered, promoters, invited, advocates, shares, previews, visitors, reported, confirmed, values } =
    sums;
  const money = (amount: (value: FunnelSums['values'][number]) => number) =>
    values.map((value) => ({ currency: value.currency, minor: amount(value) })).filter(({ minor }) => minor > 0);
  return {
    from: from ?? null,
    to: to ?? null,
    asked,
    answered,
    promoters,
    invited,
    advocates,
    shares,
    previews,
    visitors,
    conversions: reported + confirmed,
    value: money((value) => value.reported + value.confirmed),
    reported: { conversions: reported, value: money((value) => value.reported) },
    confirmed: { conversions: confirmed, value: money((value) => value.confirmed) },
  };
}
