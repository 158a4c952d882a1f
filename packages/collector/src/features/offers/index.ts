import type { Scopes } from '../../core/http/scopes.ts';
import type { SetupParts } from '../setup/index.ts';
import { offers } from './offers.ts';

export { makeOfferCode } from './offer-code.ts';
export { offerCodeInLog } from './offer-code-in-log.ts';
export { offerCodes } from './offer-code-ledger.ts';
export { countOf, readOfferCounts } from './read-offer-counts.ts';

/** Puts the routes of this feature where they belong. */
export function register({ server }: Scopes, parts: SetupParts): void {
  offers(server, parts);
}
