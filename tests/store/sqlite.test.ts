import { copyFile, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Database, DatabaseAway, openSqlite } from '@goodword/collector';
import {
  findRecommendation,
  findResponse,
  findSecret,
  keepSecret,
  putSite,
  readFunnel,
  rebuildViews,
  streamEvents,
} from '@goodword/collector/queries';
import { siteSettings } from '@goodword/protocol';
import Libsql from 'libsql';
import { expect, onTestFinished, test } from 'vitest';
import { limitPages } from '../../packages/collector/fixtures/limit-pages.ts';
import { all } from '../support/all.ts';
import { NOON, SITE } from '../support/collector.ts';
import { dumpViews } from '../support/dump-views.ts';
import { score } from './answered.ts';
import { behindContract } from './behind.ts';
import { commentsContract } from './comments.ts';
import { type Opened, storeContract } from './contract.ts';
import { erasureContract } from './erasure.ts';
import { foldingContract } from './folding.ts';
import { logged } from './logged.ts';
import { rebuildContract } from './rebuild.ts';
import { retentionContract } from './retention.ts';
import { rewritingsContract } from './rewritings.ts';
import { settingsContract } from './settings.ts';
import { viewsContract } from './views.ts';

async function newFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-store-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'goodword.db');
}

async function open(): Promise<Opened> {
  const path = await newFile();
  const database = openSqlite(path);
  await database.migrate();
  onTestFinished(() => database.close());
  return {
    database,
    dump: async () => {
      await database.catchUp();
      return dumpViews(path);
    },
    address: `file:${path}`,
  };
}

storeContract('SQLite', open);
viewsContract('SQLite', open);
erasureContract('SQLite', open, 25);
retentionContract('SQLite', open, 25);
commentsContract('SQLite', open);
settingsContract('SQLite', open);
behindContract('SQLite', open, 25);
foldingContract('SQLite', open, 25);
rebuildContract('SQLite', open, 25);
rewritingsContract('SQLite', open);

test('SQLite: what is committed is there after the file is opened again', async () => {
  const path = await newFile();
  const first = openSqlite(path);
  await first.migrate();
  await keepSecret(first, 'kept', () => 'value');
  await first.close();
  const second = openSqlite(path);
  await second.migrate();
  expect(await second.read(findSecret, 'kept')).toBe('value');
  await second.close();
});

test('SQLite: once it is closed, the file alone has everything', async () => {
  const path = await newFile();
  const database = openSqlite(path);
  await database.migrate();
  await database.commit([logged({ id: 'kept-event-1', type: 'track', name: 'seen' })]);
  expect(await all(database.stream(streamEvents, SITE))).toHaveLength(1);
  await database.close();
  const copy = `${path}-copy`;
  await copyFile(path, copy);
  const copied = openSqlite(copy);
  expect(await all(copied.stream(streamEvents, SITE))).toHaveLength(1);
  await copied.close();
});

test('SQLite: a commit has reached the disk: WAL, synchronous FULL', async () => {
  const path = await newFile();
  const database = openSqlite(path);
  await database.migrate();
  const db = new Libsql(path);
  expect(db.prepare('pragma journal_mode').all([])).toEqual([{ journal_mode: 'wal' }]);
  db.close();
  await database.close();
});

test('SQLite: a locked database is away, not broken', async () => {
  const path = await newFile();
  const database = openSqlite(path, { busyTimeoutMs: 10 });
  await database.migrate();
  const other = new Libsql(path);
  other.exec('begin immediate');
  await expect(keepSecret(database, 'name', () => 'value')).rejects.toBeInstanceOf(DatabaseAway);
  other.exec('rollback');
  expect(await keepSecret(database, 'name', () => 'value')).toBe('value');
  other.close();
  await database.close();
});

test('SQLite: what ended a transaction by itself, as a full disk does, is what the caller hears', async () => {
  const path = await newFile();
  const database = openSqlite(path);
  await database.migrate();
  const other = new Libsql(path);
  other.exec("create trigger full before insert on events begin select raise(rollback, 'there is no room'); end");
  const seen = logged({ id: 'no-room-01', type: 'track', name: 'seen' });
  await expect(database.commit([seen])).rejects.toThrow('there is no room');
  other.exec('drop trigger full');
  expect(await database.commit([seen])).toEqual(['accepted']);
  other.close();
  await database.close();
});

test.each([
  ['before', true],
  ['after', false],
])(
  "SQLite: the file is its owner's alone, and what was taken back %s it was folded is in none of its files",
  async (_, isBefore) => {
    const path = await newFile();
    const database = openSqlite(path);
    await database.migrate();
    expect((await stat(path)).mode & 0o077).toBe(0);
    const at = 1_780_000_000_000;
    const stamp = { receivedAt: at, correctedAt: at, day: '2026-05-28', hour: 12, flags: [] };
    const base = { site: 'pub_testsite01', code: 'code000000000001', at, stamp };
    await database.commit([
      { ...base, id: '~prepared', type: 'recommendation.prepared', location: 'harbor' },
      {
        ...base,
        id: '~published',
        type: 'recommendation.published',
        words: 'forgetmenot'.repeat(50),
        consent: { wording: 'Yes' },
      },
    ]);
    if (!isBefore) {
      await database.catchUp();
      expect((await database.readViews(findRecommendation, base.code))?.words).toContain('forgetmenot');
      // Whatever the write-ahead log had is in the file.
      await database.forgetErased();
    }
    await database.commit([{ ...base, id: '~withdrawn', type: 'recommendation.withdrawn' }]);
    for (const name of await readdir(dirname(path))) {
      expect([name, (await readFile(join(dirname(path), name))).includes('forgetmenot')]).toEqual([name, false]);
    }
    await database.close();
  },
);

test('SQLite: two collectors on one file count what a customer answered to both in turns', async () => {
  const path = await newFile();
  const [one, other] = [openSqlite(path), openSqlite(path)];
  onTestFinished(() => one.close());
  onTestFinished(() => other.close());
  await one.migrate();
  const scored = (id: string, value: number, at: number) =>
    logged(
      {
        id,
        type: 'survey.answered',
        at,
        visitor: 'visitor1',
        session: 's',
        response: 'r1',
        program: 'visit',
        question: 'score',
        value,
      },
      { question: 'score' },
    );
  // Each in turn folds what it appended.
  const appends = async (database: Database, event: ReturnType<typeof scored>) => {
    await database.commit([event]);
    await database.catchUp();
  };
  await appends(one, scored('answer-01', 9, NOON));
  await appends(other, scored('answer-02', 3, NOON + 1_000));
  await appends(one, scored('answer-03', 8, NOON + 500));
  // Nothing is remembered of what was rolled back.
  const unstorable = { ...scored('answer-04', 1, NOON + 9_000), id: 1n as unknown as string };
  await expect(one.commit([scored('answer-05', 1, NOON + 9_000), unstorable])).rejects.toThrow();
  await appends(one, scored('answer-06', 10, NOON + 2_000));
  expect((await other.readViews(findResponse, SITE, 'r1'))?.score).toBe(10);
  expect(await one.readViews(readFunnel, { site: SITE })).toMatchObject({
    asked: 1,
    promoters: 1,
    passives: 0,
    detractors: 0,
  });
  const live = await dumpViews(path);
  await rebuildViews(other, NOON);
  expect(await dumpViews(path)).toEqual(live);
});

test('SQLite: where the disk is full between an append and its fold, who asks is told so, and nothing is lost', async () => {
  const path = await newFile();
  const database = openSqlite(path);
  onTestFinished(() => database.close());
  await database.migrate();
  await database.write(putSite, { key: SITE, settings: siteSettings.parse({ name: 'Harbor Books' }) });
  const answer = (id: number) => score(`answer-${id}`, 9, NOON, { response: `response${id}` });
  const answers = Array.from({ length: 200 }, (_, id) => answer(id));
  await database.commit(answers);
  // No more than there are: the first page that the views need is one too many.
  await database.write(limitPages, 1);
  await expect(database.readViews(readFunnel, { site: SITE })).rejects.toBeInstanceOf(DatabaseAway);
  expect(await all(database.stream(streamEvents, SITE))).toHaveLength(200);
  await database.write(limitPages, 1_000_000);
  expect(await database.readViews(readFunnel, { site: SITE })).toMatchObject({ asked: 200 });
  expect(await database.read((db) => db.selectFrom('set_aside').selectAll().execute())).toEqual([]);
});
