import type { AnyView } from './core/log/define-view.ts';
import type { Feed } from './core/log/event-rules.ts';
import { landings, linkVisitors, previews, recommendations, shares } from './features/links/views.ts';
import { conversions } from './features/sales/views.ts';
import { responses } from './features/surveys/views.ts';
import { visits } from './features/visits/views.ts';

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
