import { expect, test } from 'vitest';
import { broken } from '../proof.ts';
import { runSmall } from '../run-small.ts';
import { smallSize } from '../sizes.ts';
import { connections } from './connections.ts';
import { proveConnections } from './prove-connections.ts';

test('the proof holds', async () => {
  await runSmall(connections);
});

test('does not hold where what is answered for is not stored', async () => {
  const found = await proveConnections(
    smallSize(connections),
    () => {},
    ({ database }) => {
      database.commit = async (events) => events.map(() => 'accepted');
    },
  );
  expect(broken(found)).toContainEqual(expect.stringContaining('events were accepted and not stored'));
});
