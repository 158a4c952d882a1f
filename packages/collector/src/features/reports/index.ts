import type { Scopes } from '../../core/http/scopes.ts';
import { getDrivers } from './get-drivers.ts';
import { getLocationReports } from './get-location-reports.ts';
import type { ReportParts } from './report-parts.ts';

export { BrandShelf } from './brand-shelf.ts';

/** Puts the routes of this feature where they belong. */
export function register({ server }: Scopes, parts: ReportParts): void {
  getLocationReports(server, parts);
  getDrivers(server, parts);
}
export type { ReportParts } from './report-parts.ts';
