import type { Transaction } from 'kysely';
import type { LoggedEvent } from '../domain/logged-event.ts';
import { leadsOf, neededKeys } from '../views/needed-keys.ts';
import { EACH_VIEW, emptyViewState, VIEW_NAMES, type ViewName, type ViewRow, type ViewState } from '../views/views.ts';
import type { Dialect } from './dialect.ts';
import type { Tables } from './tables.ts';
import { findRows } from './view-rows.ts';

/** The rows of every view that these events touch. */
export async function loadViews(
  tx: Transaction<Tables>,
  dialect: Dialect,
  events: readonly LoggedEvent[],
): Promise<ViewState> {
  const state = emptyViewState();
  const leads = leadsOf(events);
  const load = async <Name extends ViewName>(name: Name) => {
    const view = EACH_VIEW[name];
    const { needs, follows } = view;
    const followed = follows ? [...state[follows].values()] : [];
    const all = [...leads, ...followed.map((row) => ({ site: row.site, about: row }))];
    for (const things of needs) {
      const rows = await findRows<ViewRow<Name>>(tx, dialect, view, neededKeys(all, things), ['site', ...things]);
      for (const row of rows) state[name].load(row);
    }
  };
  for (const name of VIEW_NAMES) await load(name);
  return state;
}
