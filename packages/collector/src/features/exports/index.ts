import type { Scopes } from '../../core/http/scopes.ts';
import type { SetupParts } from '../setup/index.ts';
import { getExport } from './get-export.ts';

export { streamConversions, streamEvents, streamRecommendations, streamResponses } from './stream-rows.ts';

/** Puts the routes of this feature where they belong. */
export function register({ server }: Scopes, parts: SetupParts): void {
  getExport(server, parts);
}
