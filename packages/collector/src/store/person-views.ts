import type { ConversionRow } from '../views/conversion.ts';
import type { ViewState } from '../views/define-view.ts';
import type { LandingRow } from '../views/landing.ts';
import type { LinkVisitorRow } from '../views/link-visitor.ts';
import type { RecommendationRow } from '../views/recommendation.ts';
import type { ResponseRow } from '../views/response.ts';
import type { Rows } from '../views/rows.ts';
import type { VisitRow } from '../views/visit.ts';

/** The views that hold what is known of a person, and all the others. */
export type PersonViews = ViewState & {
  readonly responses: Rows<ResponseRow>;
  readonly recommendations: Rows<RecommendationRow>;
  readonly conversions: Rows<ConversionRow>;
  readonly visits: Rows<VisitRow>;
  readonly landings: Rows<LandingRow>;
  readonly linkVisitors: Rows<LinkVisitorRow>;
};
