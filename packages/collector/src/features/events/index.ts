import type { Scopes } from '../../core/http/scopes.ts';
import type { SetupParts } from '../setup/index.ts';
import { postEvents } from './post-events.ts';

/** Puts the routes of this feature where they belong. */
export function register({ events }: Scopes, parts: SetupParts): void {
  postEvents(events, parts);
}
