import type { ViewState } from '../../core/log/define-view.ts';
import type { Rows } from '../../core/log/rows.ts';
import type { LandingRow, LinkVisitorRow, RecommendationRow } from '../links/index.ts';
import type { ConversionRow } from '../sales/index.ts';
import type { ResponseRow } from '../surveys/index.ts';
import type { VisitRow } from '../visits/index.ts';

/** The views that hold what is known of a person, and all the others. */
export type PersonViews = ViewState & {
  readonly responses: Rows<ResponseRow>;
  readonly recommendations: Rows<RecommendationRow>;
  readonly conversions: Rows<ConversionRow>;
  readonly visits: Rows<VisitRow>;
  readonly landings: Rows<LandingRow>;
  readonly linkVisitors: Rows<LinkVisitorRow>;
};
