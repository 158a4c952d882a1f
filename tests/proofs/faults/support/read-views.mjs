import { queryAll } from './query.mjs';

/** The tables that follow from the log. */
export const VIEWS = [
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
  'visitor_responses',
  'offer_codes',
  'driver_sums',
];

/** Every row of every view and rollup, in a fixed order. */
export async function readViews(database) {
  const views = await queryAll(
    database,
    VIEWS.map((view) => `select * from ${view}`),
  );
  return views.map((rows) => rows.map((row) => JSON.stringify(row)).sort());
}
