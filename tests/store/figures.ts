import type { Store } from '@goodword/collector';
import { SITE } from '../support/test-site.ts';

/** What reports tell: it stays, whoever goes. */
export const figures = async (store: Store): Promise<unknown[]> => [
  await store.funnel({ site: SITE }),
  await store.driverSums({ site: SITE }, ['10', '9', 'staff', 'wait']),
  await store.dayCounts({ site: SITE }),
];
