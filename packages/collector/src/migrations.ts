import type { Migrations } from './core/database/migrate.ts';
import * as first from './migrations/0001-first.ts';
import * as privacy from './migrations/0002-privacy.ts';
import * as sharedCounts from './migrations/0003-shared-counts.ts';
import * as reports from './migrations/0004-reports.ts';
import * as visitorResponses from './migrations/0005-visitor-responses.ts';
import * as wall from './migrations/0006-wall.ts';
import * as amplify from './migrations/0007-amplify.ts';
import * as comments from './migrations/0008-comments.ts';
import * as insights from './migrations/0009-insights.ts';
import * as placesAndRefunds from './migrations/0010-places-and-refunds.ts';
import * as oldestSite from './migrations/0011-oldest-site.ts';
import * as ledgers from './migrations/0012-ledgers.ts';
import * as cursors from './migrations/0013-cursors.ts';
import * as rewritings from './migrations/0014-rewritings.ts';
import * as deleted from './migrations/0015-deleted.ts';

/** Every schema there was, in order. Forward only: a released one is never changed. A feature's own stands in its folder. */
export const MIGRATIONS = {
  '0001-first': first,
  '0002-privacy': privacy,
  '0003-shared-counts': sharedCounts,
  '0004-reports': reports,
  '0005-visitor-responses': visitorResponses,
  '0006-wall': wall,
  '0007-amplify': amplify,
  '0008-comments': comments,
  '0009-insights': insights,
  '0010-places-and-refunds': placesAndRefunds,
  '0011-oldest-site': oldestSite,
  '0012-ledgers': ledgers,
  '0013-cursors': cursors,
  '0014-rewritings': rewritings,
  '0015-deleted': deleted,
} satisfies Migrations;
