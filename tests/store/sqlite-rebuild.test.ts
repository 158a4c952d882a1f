import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseAway, openSqlite } from '@goodword/collector';
import { rebuildViews } from '@goodword/collector/queries';
import { expect, onTestFinished, test } from 'vitest';
import { limitPages } from '../../packages/collector/fixtures/limit-pages.ts';
import { queryAll } from '../proofs/faults/support/query.mjs';
import { NOON } from '../support/collector.ts';
import { dumpViews } from '../support/dump-views.ts';
import { score } from './answered.ts';

const ANSWERS = Array.from({ length: 400 }, (_, id) =>
  score(`answer-${id}`, id % 11, NOON, { response: `response${id}`, visitor: `visitor${id}` }),
);

/** A file with answers, and its views as they are right and as they are wrong. */
async function damaged() {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-rebuild-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'goodword.db');
  const database = openSqlite(path);
  onTestFinished(() => database.close());
  await database.migrate();
  await database.commit(ANSWERS);
  await database.catchUp();
  const right = dumpViews(path);
  await queryAll(`file:${path}`, ['delete from responses', 'delete from rollups']);
  await queryAll(`file:${path}`, ['vacuum']);
  return { path, database, right, wrong: dumpViews(path) };
}

test('where the disk is full when a site is changed over, a rebuild says so and changes nothing; with room, it ends', async () => {
  const { path, database, right, wrong } = await damaged();
  await database.write(limitPages, 1);
  await expect(rebuildViews(database, NOON)).rejects.toMatchObject({
    name: 'DatabaseAway',
    message: expect.stringMatching(/the disk of .* is full: make room on it/),
  });
  expect(dumpViews(path)).toEqual(wrong);
  await database.write(limitPages, 1_000_000);
  await rebuildViews(database, NOON);
  expect(dumpViews(path)).toEqual(right);
});

test('where the disk is full while the log is folded beside, it says so, changes nothing and leaves nothing', async () => {
  const { path, database, right, wrong } = await damaged();
  const full = new Proxy(database, {
    get(target, name) {
      const value = Reflect.get(target, name, target);
      if (name !== 'openBeside') return typeof value === 'function' ? value.bind(target) : value;
      return async (tables: readonly string[]) => {
        const beside = await target.openBeside(tables);
        await beside.transaction((tx) => limitPages(tx, 1, 'temp'));
        return beside;
      };
    },
  });
  await expect(rebuildViews(full, NOON)).rejects.toBeInstanceOf(DatabaseAway);
  expect(dumpViews(path)).toEqual(wrong);
  expect((await readdir(dirname(path))).sort()).toEqual(['goodword.db', 'goodword.db-shm', 'goodword.db-wal']);
  await rebuildViews(database, NOON);
  expect(dumpViews(path)).toEqual(right);
});

test('a rebuild beside another program that writes changes nothing, and says who is in the way', async () => {
  const { path, right, wrong } = await damaged();
  const database = openSqlite(path, { busyTimeoutMs: 10 });
  onTestFinished(() => database.close());
  const end = await database.transaction(async () => {
    const other = openSqlite(path, { busyTimeoutMs: 10 });
    const refused = await rebuildViews(other, NOON).catch((error: Error) => error);
    await other.close();
    return refused;
  });
  expect(end).toMatchObject({ message: expect.stringMatching(/another program is writing to .*: try again/) });
  expect(dumpViews(path)).toEqual(wrong);
  await rebuildViews(database, NOON);
  expect(dumpViews(path)).toEqual(right);
});
