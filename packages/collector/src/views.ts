import type { AnyView } from './core/log/define-view.ts';
import type { Feed } from './core/log/event-rules.ts';
import { landings, linkVisitors, previews, recommendations, shares } from './features/links/index.ts';
import { conversions } from './features/sales/index.ts';
import { responses } from './features/surveys/index.ts';
import { visits } from './features/visits/index.ts';

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
