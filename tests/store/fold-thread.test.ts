import { channel } from 'node:diagnostics_channel';
import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, DatabaseAway, openSqlite } from '@goodword/collector';
import { putSite, readFunnel } from '@goodword/collector/queries';
import { siteSettings } from '@goodword/protocol';
import Libsql from 'libsql';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { NOON, SITE } from '../support/collector.ts';
import { dumpViews } from '../support/dump-views.ts';
import { score } from './answered.ts';
import type { Opened } from './contract.ts';
import { foldingContract } from './folding.ts';

/** How many threads were started in a test. */
let started = 0;
beforeEach(() => {
  started = 0;
  const count = () => {
    started++;
  };
  channel('worker_threads').subscribe(count);
  onTestFinished(() => {
    channel('worker_threads').unsubscribe(count);
  });
});

const errors: unknown[] = [];

async function open(): Promise<Opened & { path: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-fold-thread-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'goodword.db');
  const database = openSqlite(path, { busyTimeoutMs: 1_000 });
  await database.migrate();
  fold(database);
  onTestFinished(async () => {
    await database.stopFolding();
    await database.close();
  });
  const dump = async () => {
    await database.catchUp();
    return dumpViews(path);
  };
  return { database, dump, address: `file:${path}`, path };
}

function fold(database: Database): void {
  errors.length = 0;
  database.foldBehind({ onFolded() {}, onSetAside() {}, onError: (error) => errors.push(error) });
}

const answers = (count: number, first = 0) =>
  Array.from({ length: count }, (_, at) =>
    score(`answer-${first + at}`, 9, NOON, { response: `response${first + at}` }),
  );

// Each run opens files and threads of its own.
foldingContract('SQLite, in a thread', open, 3);

test('a thread folds, started with the first fold; stopped, everything is in the file', async () => {
  const { database, path } = await open();
  expect(started).toBe(0);
  await database.write(putSite, { key: SITE, settings: siteSettings.parse({ name: 'Harbor Books' }) });
  for (let first = 0; first < 6_000; first += 500) await database.commit(answers(500, first));
  expect(await database.readViews(readFunnel, { site: SITE })).toMatchObject({ asked: 6_000 });
  expect(started).toBe(1);
  await database.commit(answers(500, 6_000));
  await database.stopFolding();
  await database.close();
  await copyFile(path, `${path}-copy`);
  const copy = openSqlite(`${path}-copy`);
  onTestFinished(() => copy.close());
  expect(await copy.lag()).toBe(0);
  expect(await copy.readViews(readFunnel, { site: SITE })).toMatchObject({ asked: 6_500 });
  expect(errors).toEqual([]);
});

test('a database that was stopped folds on when it is started again', async () => {
  const { database } = await open();
  await database.commit(answers(10));
  await database.stopFolding();
  await database.commit(answers(10, 10));
  expect(await database.lag()).toBe(10);
  fold(database);
  await expect.poll(() => database.lag()).toBe(0);
  expect(started).toBe(2);
});

test('what others append meanwhile waits for its turn, and never fails', async () => {
  const { database } = await open();
  const appended: Promise<unknown>[] = [];
  for (let first = 0; first < 8_000; first += 100) {
    appended.push(database.commit(answers(100, first)));
    if (first % 1_000 === 0) appended.push(database.catchUp());
  }
  await Promise.all(appended);
  await database.catchUp();
  expect(await database.lag()).toBe(0);
  expect(errors).toEqual([]);
});

test('where another process writes for too long, who asks is told to come again, and it goes on afterwards', async () => {
  const { database, path } = await open();
  await database.commit(answers(3));
  await database.catchUp();
  const other = new Libsql(path);
  onTestFinished(() => {
    other.close();
  });
  await database.commit(answers(3, 3));
  other.exec('begin immediate');
  await expect(database.catchUp()).rejects.toBeInstanceOf(DatabaseAway);
  other.exec('rollback');
  await database.catchUp();
  expect(await database.lag()).toBe(0);
});

test('a file that was moved away is not written by the thread', async () => {
  const { database, path } = await open();
  await database.commit(answers(3));
  await database.catchUp();
  await database.commit(answers(3, 3));
  await rename(path, `${path}-elsewhere`);
  await expect(database.catchUp()).rejects.toThrow(/was moved, deleted or replaced/);
  await rename(`${path}-elsewhere`, path);
  await database.catchUp();
  expect(await database.lag()).toBe(0);
});
