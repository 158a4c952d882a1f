import type { ConversionRow } from './conversion.ts';
import type { LandingRow } from './landing.ts';
import type { LinkVisitorRow } from './link-visitor.ts';
import type { OfferCodeRow } from './offer-code.ts';
import type { RecommendationRow } from './recommendation.ts';
import type { ResponseRow } from './response.ts';
import type { ShareRow } from './share.ts';
import type { VisitRow } from './visit.ts';

/** Rows of every view by `site|key`, as far as a group of events touches them. */
export interface ViewState {
  responses: Map<string, ResponseRow>;
  recommendations: Map<string, RecommendationRow>;
  shares: Map<string, ShareRow>;
  landings: Map<string, LandingRow>;
  linkVisitors: Map<string, LinkVisitorRow>;
  conversions: Map<string, ConversionRow>;
  visits: Map<string, VisitRow>;
  offerCodes: Map<string, OfferCodeRow>;
}

/** One view of the log. */
export type ViewName = keyof ViewState;

/** A state that holds nothing yet. */
export function emptyViewState(): ViewState {
  return {
    responses: new Map(),
    recommendations: new Map(),
    shares: new Map(),
    landings: new Map(),
    linkVisitors: new Map(),
    conversions: new Map(),
    visits: new Map(),
    offerCodes: new Map(),
  };
}

/** The key of a row in a {@link ViewState}. Ids hold no `|`, so no two keys meet. */
export function stateKey(site: string, ...parts: string[]): string {
  return [site, ...parts].join('|');
}
