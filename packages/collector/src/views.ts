import type { Feed } from './core/log/event-rules.ts';
import { conversions } from './features/sales/conversion-view.ts';
import type { AnyView } from './core/log/define-view.ts';
import { landings } from './features/links/landing-view.ts';
import { linkVisitors } from './features/links/link-visitor-view.ts';
import { previews } from './features/links/preview-view.ts';
import { recommendations } from './features/links/recommendation-view.ts';
import { responses } from './features/surveys/response-view.ts';
import { shares } from './features/links/share-view.ts';
import { visits } from './features/visits/visit-view.ts';

/** Every view of the log, by the name that event rules feed it by, in the order in which they are loaded and written. */
export const VIEWS = {
  responses,
  recommendations,
  shares,
  previews,
  conversions,
  landings,
  linkVisitors,
  visits,
} satisfies Record<Feed, AnyView>;
