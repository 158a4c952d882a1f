import type { Scopes } from '../../core/http/scopes.ts';
import type { CoreParts } from '../../core/parts.ts';
import { eachMinute } from './each-minute.ts';
import { getHealth } from './get-health.ts';
import { getMetrics } from './get-metrics.ts';
import { shareCountsOften } from './share-counts-often.ts';

/** Puts the routes of this feature where they belong. */
export function register({ server, anybody }: Scopes, parts: CoreParts): void {
  getMetrics(server, parts);
  getHealth(anybody, parts);
  eachMinute(server, parts);
  shareCountsOften(server, parts);
}
