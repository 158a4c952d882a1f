/** What a token may be allowed to do. */
export const SCOPES = [
  'site',
  'locations',
  'programs',
  'visits',
  'responses',
  'conversions',
  'offers',
  'actions',
  'reports',
  // Reports show words as they were written, and who can be reached how; without it, they mask.
  'personal-data',
  'export',
  'people',
  'history',
  'metrics',
  'moderation',
] as const;
/** What a token may be allowed to do. */
export type Scope = (typeof SCOPES)[number];
