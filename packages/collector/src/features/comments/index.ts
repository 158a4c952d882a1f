import type { Scopes } from '../../core/http/scopes.ts';
import type { CommentParts } from './comment-parts.ts';
import { getComments } from './get-comments.ts';

export type { CommentParts } from './comment-parts.ts';
export { commentReader } from './comment-reader.ts';
export { driverTerms } from './driver-terms.ts';
export { locationWords } from './location-words.ts';
export { countComments, readComments, readKnownNames, readWaitingCustomers } from './read-comments.ts';
export type { TwoComments } from './two-comments.ts';

/** Puts the routes of this feature where they belong. */
export function register({ server }: Scopes, parts: CommentParts): void {
  getComments(server, parts);
}
