import { type Funnel, nameId } from '@goodword/protocol';
import { z } from 'zod';
import { invalidAt } from '../../core/http/api-error.ts';
import { requireLocation } from '../../core/http/authentication.ts';
import { unknownSetting } from '../../core/http/unknown-setting.ts';
import type { Token } from '../../core/keys/tokens.ts';
import type { Catalog } from '../setup/index.ts';
import type { FunnelSums } from './read-funnel.ts';
import type { ReportFilter } from './report-filter.ts';

const day = z.iso.date('must be a day such as 2026-03-31');

/** What every report can be narrowed by. */
export const reportQuery = z.object({ from: day.optional(), to: day.optional(), program: nameId.optional() });
type ReportQuery = z.infer<typeof reportQuery>;

/** The same for reports that can also be about one location. */
export const placeQuery = reportQuery.extend({ location: nameId.optional() });

/** Who asks for a report, and for what. */
interface Asked {
  token: Token;
  query: ReportQuery & { location?: string | undefined };
}

/**
 * What a report is made of: what the token may see of what is asked for. @throws ApiError `forbidden`, `unknown_location`, `unknown_program`;
 * `invalid_request` where the first day is after the last.
 */
export async function reportFilter(catalog: Catalog, { token, query }: Asked): Promise<ReportFilter> {
  const { from, to, program, location } = query;
  const { site, locations: bound } = token;
  if (from !== undefined && to !== undefined && from > to)
    throw invalidAt('from', `is ${from}, after to: write ${to} or an earlier day`);
  if (location !== undefined) {
    requireLocation(token, location);
    if (!(await catalog.location(site, location))) throw unknownSetting('location', location);
  }
  if (program !== undefined && !(await catalog.program(site, program))) throw unknownSetting('program', program);
  const locations = location === undefined ? bound : [location];
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
