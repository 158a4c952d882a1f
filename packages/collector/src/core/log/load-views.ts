import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { emptyViewState, type ViewState } from './define-view.ts';
import type { Log } from './log.ts';
import type { LoggedEvent } from './logged-event.ts';
import { leadsOf, neededKeys } from './needed-keys.ts';
import { findRows } from './view-rows.ts';

/** The rows of every view that these events touch. Whoever names the views that they read knows their rows. */
export async function loadViews<State = ViewState>(
  tx: Transaction<Tables>,
  log: Log,
  events: readonly LoggedEvent[],
): Promise<State> {
  const state: ViewState = emptyViewState(log.views);
  const leads = leadsOf(events);
  for (const [name, view] of Object.entries(log.views)) {
    const { needs, follows } = view;
    const followed = follows ? [...(state[follows]?.values() ?? [])] : [];
    const all = [...leads, ...followed.map((row) => ({ site: String(row.site), about: row }))];
    for (const things of needs) {
      const rows = await findRows(tx, log, view, neededKeys(all, things), ['site', ...things]);
      for (const row of rows) state[name]?.load(row);
    }
  }
  return state as State;
}
