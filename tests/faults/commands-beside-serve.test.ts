import { expect, test } from 'vitest';
import { commandsBesideServe } from '../../scripts/faults/commands-beside-serve.mjs';
import { runFault } from '../../scripts/faults/run-fault.mjs';

test('commands-beside-serve: nothing acknowledged is lost, nothing counts twice, nobody is kept out', async () => {
  const outcome = await runFault(commandsBesideServe, { rounds: 1 });
  expect(outcome).toMatchObject({ failures: [], lost: 0, doubled: 0, areRollupsEqual: true });
});
