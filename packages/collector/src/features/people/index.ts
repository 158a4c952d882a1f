import type { Scopes } from '../../core/http/scopes.ts';
import type { LinkParts } from '../links/index.ts';
import { people } from './people.ts';

export { erasePerson } from './erase-person.ts';
export { nightly } from './nightly.ts';
export { readPerson } from './read-person.ts';
export { retain } from './retain.ts';

/** Puts the routes of this feature where they belong. */
export function register({ server }: Scopes, parts: LinkParts): void {
  people(server, parts);
}
