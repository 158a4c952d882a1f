import { openPostgres } from '@goodword/collector';
import { rebuildViews } from '@goodword/collector/queries';
import { expect, onTestFinished, test } from 'vitest';
import { query } from '../proofs/faults/support/query.mjs';
import { NOON } from '../support/collector.ts';
import { newDatabase, usePostgres } from '../support/postgres.ts';
import { score } from './answered.ts';

usePostgres();

test('PostgreSQL: a role that may make no temporary tables is told what to grant, and with it may rebuild', async () => {
  const url = await newDatabase();
  const name = url.replace(/.*\//, '');
  const owner = openPostgres(url);
  onTestFinished(() => owner.close());
  await owner.commit([score('answer-1', 9)]);
  await owner.catchUp();
  await query(url, `create role keeper_${name} login`);
  await query(url, `grant all on all tables in schema public to keeper_${name}`);
  await query(url, `grant all on all sequences in schema public to keeper_${name}`);
  await query(url, `revoke temporary on database ${name} from public`);
  await query(url, 'update rollups set asked = 9');
  const database = openPostgres(url.replace('//postgres@', `//keeper_${name}@`));
  onTestFinished(() => database.close());
  const refused = await rebuildViews(database, NOON).catch((error: Error) => error);
  expect(refused).toMatchObject({
    name: 'DatabaseAway',
    message: expect.stringMatching(`: grant temporary on database ${name} to keeper_${name}$`),
  });
  expect(await query(url, 'select asked from rollups')).toEqual([{ asked: 9 }]);
  await query(url, `grant temporary on database ${name} to keeper_${name}`);
  expect((await rebuildViews(database, NOON)).changed).toEqual({ rollups: 1 });
  expect(await query(url, 'select asked from rollups')).toEqual([{ asked: 1 }]);
});

test('PostgreSQL: what a connection keeps beside is all that it may write', async () => {
  const url = await newDatabase();
  const database = openPostgres(url);
  onTestFinished(() => database.close());
  const beside = await database.openBeside(['rollup_values']);
  onTestFinished(() => beside.close());
  const row = {
    site: 'pub_a',
    location: '',
    program: '',
    day: '2026-06-12',
    currency: 'EUR',
    reported: 1,
    confirmed: 1,
  };
  await beside.transaction((tx) => tx.insertInto('rollup_values').values(row).execute());
  const elsewhere = beside.transaction((tx) => tx.insertInto('jobs').values({ job: 'a', day: 'b' }).execute());
  await expect(elsewhere).rejects.toThrow();
  expect(await query(url, 'select * from rollup_values')).toEqual([]);
});
