import type { Scopes } from '../../core/http/scopes.ts';
import type { SetupParts } from '../setup/index.ts';
import { saleRoutes } from './conversions.ts';

export { askedRefunds } from './asked-refunds.ts';
export { type ConversionRow, conversions } from './conversion-view.ts';
export { isTakenBack, standingValue } from './sale.ts';
export { saleInLog } from './sale-in-log.ts';

/** Puts the routes of this feature where they belong. */
export function register({ server }: Scopes, parts: SetupParts): void {
  saleRoutes(server, parts);
}
