/** What a row of the log has, but for its number. */
export const LOG_COLUMNS = [
  'site',
  'id',
  'type',
  'received_at',
  'corrected_at',
  'response',
  'code',
  'visitor',
  'data',
  'stamp',
];
