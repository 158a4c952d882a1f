import type { Database } from '@goodword/collector';
import { readDayCounts, readDriverSums, readFunnel } from '@goodword/collector/queries';
import { SITE } from '../support/test-site.ts';

/** What reports tell: it stays, whoever goes. */
export const figures = async (database: Database): Promise<unknown[]> => [
  await database.read(readFunnel, { site: SITE }),
  await database.read(readDriverSums, { site: SITE }, ['10', '9', 'staff', 'wait']),
  await database.read(readDayCounts, { site: SITE }),
];
