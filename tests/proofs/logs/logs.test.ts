import { readFunnel } from '@goodword/collector/queries';
import { expect, test } from 'vitest';
import { broken } from '../proof.ts';
import { runSmall } from '../run-small.ts';
import { smallSize } from '../sizes.ts';
import { logs } from './logs.ts';
import { type Databases, openDatabases } from './open-databases.ts';
import { proveLogs } from './prove-logs.ts';

test('the proof holds', async () => {
  await runSmall(logs);
});

test('does not hold where a report tells more than the log', async () => {
  const open = async (): Promise<Databases> => {
    const databases = await openDatabases();
    return {
      ...databases,
      onEach: (doing) =>
        databases.onEach((kept) => {
          const { database } = kept;
          const read = database.read.bind(database);
          database.read = async (query, ...given) => {
            const found = await read(query, ...given);
            return (query as unknown) === readFunnel ? { ...found, promoters: 77 } : found;
          };
          return doing(kept);
        }),
    };
  };
  const found = await proveLogs({ ...smallSize(logs), parts: ['rebuild'] }, () => {}, open);
  expect(broken(found)).toEqual([expect.stringContaining('SQLite: the funnel is not what the log says')]);
});
