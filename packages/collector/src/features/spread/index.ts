import type { Scopes } from '../../core/http/scopes.ts';
import type { SetupParts } from '../setup/index.ts';
import { getSpread } from './get-spread.ts';

export { readLinks } from './read-links.ts';
export { readSharedLinks } from './read-shared-links.ts';
export { readSpread } from './read-spread.ts';

/** Puts the routes of this feature where they belong. */
export function register({ server }: Scopes, parts: SetupParts): void {
  getSpread(server, parts);
}
