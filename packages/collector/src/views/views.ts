import type { EventFeeding } from '../domain/event-rules.ts';
import { conversions } from './conversion.ts';
import type { RowOf, View } from './define-view.ts';
import { landings } from './landing.ts';
import { linkVisitors } from './link-visitor.ts';
import { previews } from './preview.ts';
import { recommendations } from './recommendation.ts';
import { responses } from './response.ts';
import { Rows } from './rows.ts';
import { shares } from './share.ts';
import { visits } from './visit.ts';

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
};

/** One view of the log. */
export type ViewName = keyof typeof VIEWS;

/** The row of one view. */
export type ViewRow<Name extends ViewName> = RowOf<(typeof VIEWS)[Name]['fields']>;

/** A table that holds a view. */
type ViewTable = NonNullable<(typeof VIEWS)[ViewName]['table']>;

/** The rows of every view, as far as a group of events touches them. */
export type ViewState = { readonly [Name in ViewName]: Rows<ViewRow<Name>> };

/** The same views for whoever goes through all of them: each takes the events that feed it, and reads rows that are there. */
export const EACH_VIEW: {
  readonly [Name in ViewName]: View<ViewRow<Name>, EventFeeding<Name>, ViewState> & { table: ViewTable | null };
} = VIEWS;

/** Their names, in the same order. */
export const VIEW_NAMES = Object.keys(VIEWS) as ViewName[];

/** A state that holds nothing yet. */
export function emptyViewState(): ViewState {
  return Object.fromEntries(VIEW_NAMES.map((name) => [name, new Rows(VIEWS[name].key)])) as ViewState;
}
