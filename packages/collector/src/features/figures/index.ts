import type { Scopes } from '../../core/http/scopes.ts';
import type { SetupParts } from '../setup/index.ts';
import { getFunnel } from './get-funnel.ts';
import { getFunnelPage } from './get-funnel-page.ts';

export { type BrandFigures, brandFigures, type DayFigures, dayFigures } from './brand-figures.ts';
export { askedDrivers, brandSums } from './brand-sums.ts';
export { readFunnel, readLocationSums } from './read-funnel.ts';
export {
  type DayCount,
  type PartCount,
  readDayCounts,
  readDriverSums,
  readPartCounts,
  readScoreCounts,
  type ScoreCount,
} from './read-statistics.ts';
export { placeQuery, reportFilter, reportQuery, toFunnel } from './report.ts';
export type { ReportFilter } from './report-filter.ts';
export { speechOf } from './speech-of.ts';
export type { Teller } from './teller.ts';

/** Puts the routes of this feature where they belong. */
export function register({ server, anybody }: Scopes, parts: SetupParts): void {
  getFunnel(server, parts);
  getFunnelPage(anybody);
}
