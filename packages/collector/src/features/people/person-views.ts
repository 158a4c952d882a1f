import type { ConversionRow } from '../sales/conversion-view.ts';
import type { ViewState } from '../../core/log/define-view.ts';
import type { LandingRow } from '../links/landing-view.ts';
import type { LinkVisitorRow } from '../links/link-visitor-view.ts';
import type { RecommendationRow } from '../links/recommendation-view.ts';
import type { ResponseRow } from '../surveys/response-view.ts';
import type { Rows } from '../../core/log/rows.ts';
import type { VisitRow } from '../visits/visit-view.ts';

/** The views that hold what is known of a person, and all the others. */
export type PersonViews = ViewState & {
  readonly responses: Rows<ResponseRow>;
  readonly recommendations: Rows<RecommendationRow>;
  readonly conversions: Rows<ConversionRow>;
  readonly visits: Rows<VisitRow>;
  readonly landings: Rows<LandingRow>;
  readonly linkVisitors: Rows<LinkVisitorRow>;
};
