import { settle } from '@goodword/collector/queries';
import { queryAll } from '../proofs/faults/support/query.mjs';
import { VIEWS } from '../proofs/faults/support/read-views.mjs';
import type { Opened } from './contract.ts';

/** The views as collectors fold them, behind a log that nobody adds to: from nothing but what was sealed. */
export async function foldedAgain({ database, address, dump }: Opened, nowMs: number): Promise<unknown> {
  const ledgers = ['codes', 'offer_codes'];
  const counters =
    'asked answered promoters passives detractors invited shares previews visitors reported confirmed'.split(' ');
  await queryAll(address, [
    ...[...VIEWS, 'set_aside'].filter((view) => !ledgers.includes(view)).map((view) => `delete from ${view}`),
    'insert into rollups select * from sealed_rollups',
    `insert into rollup_days (site, location, day, program, ${counters.join()})
      select site, location, day, program, ${counters.map((each) => `sum(${each})`)} from sealed_rollups
      group by site, location, day, program`,
    'insert into rollup_values select * from sealed_values',
    'insert into driver_sums select * from sealed_driver_sums',
    'update cursors set seq = 0',
  ]);
  await settle(database, nowMs);
  return dump();
}
