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
];
