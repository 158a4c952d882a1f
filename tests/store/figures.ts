import type { Database } from '@goodword/collector';
import { readDayCounts, readDriverSums, readFunnel } from '@goodword/collector/queries';
import { SITE } from '../support/test-site.ts';

/** What reports tell: it stays, whoever goes. */
export const figures = async (database: Database): Promise<unknown[]> => [
  await database.readViews(readFunnel, { site: SITE }),
  await database.readViews(readDriverSums, { site: SITE }, ['10', '9', 'staff', 'wait']),
  await database.readViews(readDayCounts, { site: SITE }),
];
