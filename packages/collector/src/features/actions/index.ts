import type { Scopes } from '../../core/http/scopes.ts';
import type { SetupParts } from '../setup/index.ts';
import { actions } from './actions.ts';

export { listActions, putAction } from './action-queries.ts';

/** Puts the routes of this feature where they belong. */
export function register({ server }: Scopes, parts: SetupParts): void {
  actions(server, parts);
}
