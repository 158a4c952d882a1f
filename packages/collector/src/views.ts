import type { Feed } from './domain/event-rules.ts';
import { conversions } from './views/conversion.ts';
import type { AnyView } from './views/define-view.ts';
import { landings } from './views/landing.ts';
import { linkVisitors } from './views/link-visitor.ts';
import { previews } from './views/preview.ts';
import { recommendations } from './views/recommendation.ts';
import { responses } from './views/response.ts';
import { shares } from './views/share.ts';
import { visits } from './views/visit.ts';

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
