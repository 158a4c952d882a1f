import { expect, test } from 'vitest';
import { postgresKillCollectors } from '../../scripts/faults/postgres-kill-collectors.mjs';
import { runFault } from '../../scripts/faults/run-fault.mjs';

test('postgres-kill-collectors: nothing acknowledged is lost, nothing counts twice', async () => {
  const outcome = await runFault(postgresKillCollectors, { rounds: 2 });
  expect(outcome).toMatchObject({ failures: [], lost: 0, doubled: 0, areRollupsEqual: true });
});
