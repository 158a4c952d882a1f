import type { Scopes } from '../../core/http/scopes.ts';
import type { SetupParts } from '../setup/index.ts';
import { offerClaims } from './offer-claims.ts';

/** Puts the routes of this feature where they belong. */
export function register({ pages }: Scopes, parts: SetupParts): void {
  offerClaims(pages, parts);
}
