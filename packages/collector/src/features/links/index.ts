import type { Scopes } from '../../core/http/scopes.ts';
import type { LinkParts } from './link-parts.ts';
import { links } from './links.ts';
import { moderation } from './moderation.ts';
import { recommendationRoutes } from './recommendations.ts';

export { CardShelf } from './card-shelf.ts';
export { clickInLog, codeInLog, type LinkOfClick, recommendationInLog } from './code-in-log.ts';
export { codes } from './code-ledger.ts';
export { findFirstRecommendation, findRecommendation } from './find-recommendation.ts';
export { readLanding } from './landing-nonce.ts';
export { type LandingRow, landings } from './landing-view.ts';
export type { LinkParts } from './link-parts.ts';
export { type LinkVisitorRow, linkVisitors } from './link-visitor-view.ts';
export { previews } from './preview-view.ts';
export { readHidden } from './read-hidden.ts';
export { type RecommendationRow, recommendations } from './recommendation-view.ts';
export { scrubWithdrawn } from './scrub-withdrawn.ts';
export { type ShareRow, shares } from './share-view.ts';

/** Puts the routes of this feature where they belong. */
export function register({ pages, server, people }: Scopes, parts: LinkParts): void {
  recommendationRoutes(pages, parts);
  moderation(server, parts);
  links(people, parts);
}
