import type { Scopes } from '../../core/http/scopes.ts';
import type { SetupParts } from '../setup/index.ts';
import { getWall } from './get-wall.ts';

export { countWall, readWall } from './read-wall.ts';

/** Puts the routes of this feature where they belong. */
export function register({ pages }: Scopes, parts: SetupParts): void {
  getWall(pages, parts);
}
