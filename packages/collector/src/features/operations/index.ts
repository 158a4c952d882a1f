import type { Scopes } from '../../core/http/scopes.ts';
import type { CoreParts } from '../../core/parts.ts';
import { eachMinute } from './each-minute.ts';
import { getFrontPage } from './get-front-page.ts';
import { getHealth } from './get-health.ts';
import { getMetrics } from './get-metrics.ts';
import { shareCountsOften } from './share-counts-often.ts';

/** Puts the routes of this feature where they belong. */
export function register({ server, anybody }: Scopes, parts: CoreParts): void {
  getMetrics(server, parts);
  getHealth(anybody, parts);
  getFrontPage(anybody);
  eachMinute(server, parts);
  shareCountsOften(server, parts);
}
