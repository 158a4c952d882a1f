import type { Scopes } from '../../core/http/scopes.ts';
import type { CommentParts } from './comment-parts.ts';
import { getComments } from './get-comments.ts';

export type { CommentParts } from './comment-parts.ts';
export { commentReader } from './comment-reader.ts';
export { locationWords } from './location-words.ts';
export { countComments, readComments, readKnownNames, readWaitingCustomers } from './read-comments.ts';
export type { TwoComments } from './two-comments.ts';

/** What knows words brings what knows languages along, a megabyte of it: it comes with the first report that looks for any. */
export async function loadDriverTerms() {
  return (await import('./driver-terms.ts')).driverTerms;
}

/** Puts the routes of this feature where they belong. */
export function register({ server }: Scopes, parts: CommentParts): void {
  getComments(server, parts);
}
