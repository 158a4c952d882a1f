import type { Scopes } from '../../core/http/scopes.ts';
import type { SetupParts } from '../setup/index.ts';
import { postVisits } from './post-visits.ts';

export { findVisit } from './find-visit.ts';
export { visitInLog } from './visit-in-log.ts';
export { readVisit } from './visit-token.ts';
export { type VisitRow, visits } from './visit-view.ts';

/** Puts the routes of this feature where they belong. */
export function register({ server }: Scopes, parts: SetupParts): void {
  postVisits(server, parts);
}
