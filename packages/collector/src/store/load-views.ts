import type { Transaction } from 'kysely';
import type { LoggedEvent } from '../domain/logged-event.ts';
import { neededKeys } from '../views/needed-keys.ts';
import { emptyViewState, stateKey, type ViewName, type ViewState } from '../views/view-state.ts';
import type { IsOneOf } from './dialect.ts';
import type { Tables } from './tables.ts';
import { fromTable, VIEW_TABLES, type ViewRow } from './view-tables.ts';

/** The rows of every view that these events touch. */
export async function loadViews(
  tx: Transaction<Tables>,
  isOneOf: IsOneOf,
  events: readonly LoggedEvent[],
): Promise<ViewState> {
  const state = emptyViewState();
  for (const [site, keys] of neededKeys(events)) {
    const load = async <View extends ViewName>(view: View, column: string, values: Iterable<string>): Promise<void> => {
      const { table, key } = VIEW_TABLES[view];
      const wanted = [...values];
      if (wanted.length === 0) return;
      const rows = await tx
        .selectFrom(table as 'responses')
        .selectAll()
        .where('site', '=', site)
        .where(isOneOf(column, wanted))
        .execute();
      for (const row of rows) {
        const id = key.map((name) => String(row[name as 'site'])).join('|');
        (state[view] as Map<string, ViewRow<View>>).set(id, fromTable(view, row));
      }
    };
    await load('responses', 'response', keys.responses);
    await load('recommendations', 'code', keys.recommendations);
    await load('visits', 'visit', keys.visits);
    await load('conversions', 'conversion', keys.conversions);
    await load('conversions', 'click', keys.clicks);
    await load('landings', 'click', keys.clicks);
    for (const { code, person } of keys.linkVisitors) {
      const row = await tx
        .selectFrom('link_visitors')
        .selectAll()
        .where('site', '=', site)
        .where('code', '=', code)
        .where('person', '=', person)
        .executeTakeFirst();
      if (row) state.linkVisitors.set(stateKey(site, code, person), fromTable('linkVisitors', row));
    }
  }
  return state;
}
