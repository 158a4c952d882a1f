import type { Transaction } from 'kysely';
import type { LoggedEvent } from '../domain/logged-event.ts';
import { neededKeys } from '../views/needed-keys.ts';
import { emptyViewState, stateKey, type ViewName, type ViewState } from '../views/view-state.ts';
import type { Dialect } from './dialect.ts';
import type { Tables } from './tables.ts';
import { fromValues, VIEW_TABLES, type ViewRow } from './view-tables.ts';

/** The rows of every view that these events touch. */
export async function loadViews(
  tx: Transaction<Tables>,
  dialect: Dialect,
  events: readonly LoggedEvent[],
): Promise<ViewState> {
  const state = emptyViewState();
  const load = async <View extends ViewName>(
    view: View,
    values: readonly (readonly string[])[],
    by = VIEW_TABLES[view].key,
  ): Promise<void> => {
    if (values.length === 0) return;
    const { table, key, columns } = VIEW_TABLES[view];
    const rows = await dialect.find(tx, { table, columns, by, values, isUnique: by === key });
    const places = key.map((column) => columns.indexOf(column));
    for (const row of rows) {
      const [site = '', ...rest] = places.map((place) => row[place] as string);
      (state[view] as Map<string, ViewRow<View>>).set(stateKey(site, ...rest), fromValues(view, row));
    }
  };
  const bySite = [...neededKeys(events)];
  const all = (pick: (needed: (typeof bySite)[number][1]) => Iterable<string>) =>
    bySite.flatMap(([site, needed]) => [...pick(needed)].map((value) => [site, value]));
  await load(
    'responses',
    all(({ responses }) => responses),
  );
  await load(
    'recommendations',
    all(({ recommendations }) => recommendations),
  );
  await load(
    'visits',
    all(({ visits }) => visits),
  );
  await load(
    'conversions',
    all(({ conversions }) => conversions),
  );
  await load(
    'offerCodes',
    all(({ offerCodes }) => offerCodes),
  );
  const clicks = all((needed) => needed.clicks);
  await load('conversions', clicks, ['site', 'click']);
  // A sale whose click an earlier event told counts on the day of the place where that click landed.
  const begun = [...state.conversions.values()].flatMap(({ site, click }) => (click === null ? [] : [[site, click]]));
  await load('landings', unique([...clicks, ...begun]));
  const people = bySite.flatMap(([site, { linkVisitors }]) =>
    linkVisitors.map(({ code, person }) => [site, code, person]),
  );
  await load('linkVisitors', people);
  return state;
}

function unique(keys: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(keys.map((key) => [key.join('|'), key])).values()];
}
