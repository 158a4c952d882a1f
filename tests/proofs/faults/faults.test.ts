import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runSmall } from '../run-small.ts';
import { FAULTS } from './all-faults.mjs';
import { faults } from './faults.ts';
import { judge } from './support/judge.mjs';
import { setUpShop } from './support/shop.mjs';

test('the proof holds', async () => {
  await runSmall(faults);
});

test('every fault is a part of it', () => {
  expect(faults.parts).toEqual(FAULTS.map(({ name }) => name));
});

test('an acknowledged event that is not in the log is lost', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-judge-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const database = `file:${join(folder, 'goodword.db')}`;
  await setUpShop(database);
  const batches = [{ events: [{ id: 'told-and-lost' }], isAcknowledged: true, attempts: [] }];
  const load = { batches, wrong: [], counts: { retries: 0, duplicates: 0 } };
  expect(await judge({ database, load })).toMatchObject({
    lost: 1,
    failures: ['1 acknowledged events are not in the log'],
  });
});
