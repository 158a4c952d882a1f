import { queryAll } from './query.mjs';

/** The views, and the rollups that they add up to. */
export const FOLDED = [
  'responses',
  'recommendations',
  'shares',
  'landings',
  'link_visitors',
  'conversions',
  'visits',
  'rollups',
  'rollup_days',
  'rollup_values',
  'driver_sums',
];

/** The tables that follow from the log: the same, and what is written with it. */
export const VIEWS = [...FOLDED, 'visitor_responses', 'offer_codes', 'codes'];

/** Every row of every view and rollup, in a fixed order. */
export async function readViews(database) {
  const views = await queryAll(
    database,
    VIEWS.map((view) => `select * from ${view}`),
  );
  return views.map((rows) => rows.map((row) => JSON.stringify(row)).sort());
}
