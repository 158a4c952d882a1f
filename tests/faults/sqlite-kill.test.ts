import { expect, test } from 'vitest';
import { runFault } from '../../scripts/faults/run-fault.mjs';
import { sqliteKill } from '../../scripts/faults/sqlite-kill.mjs';

test('sqlite-kill: nothing acknowledged is lost, nothing counts twice', async () => {
  const outcome = await runFault(sqliteKill, { rounds: 2 });
  expect(outcome).toMatchObject({ failures: [], lost: 0, doubled: 0, areRollupsEqual: true });
});
