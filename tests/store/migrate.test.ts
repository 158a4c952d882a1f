import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openSqlite } from '@goodword/collector';
import { findSite, putSite, rebuildViews, retain } from '@goodword/collector/queries';
import { siteSettings } from '@goodword/protocol';
import Database from 'libsql';
import { expect, onTestFinished, test } from 'vitest';
import { VIEWS } from '../proofs/faults/support/read-views.mjs';
import { NOON, SITE } from '../support/collector.ts';
import { logged } from './logged.ts';

const DAY_MS = 86_400_000;
const BACKUP = 'goodword.db.before-0002-privacy.bak';
const FIXTURE = fileURLToPath(new URL('./fixtures/0001.sql', import.meta.url));

/** Every step that there is. */
const STEPS = [
  '0001-first',
  '0002-privacy',
  '0003-shared-counts',
  '0004-reports',
  '0005-visitor-responses',
  '0006-wall',
  '0007-amplify',
  '0008-comments',
  '0009-insights',
  '0010-places-and-refunds',
  '0011-oldest-site',
  '0012-ledgers',
  '0013-cursors',
  '0014-rewritings',
  '0015-deleted',
];

async function newFolder(): Promise<{ folder: string; path: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-migrate-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return { folder, path: join(folder, 'goodword.db') };
}

/** A file as the first release left it. */
async function oldFile(): Promise<{ folder: string; path: string }> {
  const made = await newFolder();
  await inFile(made.path, async (db) => db.exec(await readFile(FIXTURE, 'utf8')));
  return made;
}

async function inFile<Result>(
  path: string,
  work: (db: InstanceType<typeof Database>) => Result | Promise<Result>,
): Promise<Result> {
  const db = new Database(path);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

const rows = (path: string, text: string) =>
  inFile(path, (db) => db.prepare(text).all([]) as Record<string, unknown>[]);
const dump = async (path: string) => {
  const views: string[][] = [];
  for (const view of VIEWS)
    views.push((await rows(path, `select * from ${view}`)).map((row) => JSON.stringify(row)).sort());
  return views;
};
const steps = async (path: string) =>
  (await rows(path, 'select name from kysely_migration order by name')).map(({ name }) => name);

test('a file of the first release is brought up to date with all that it holds, and a rebuild gives the same rows', async () => {
  const { path } = await oldFile();
  const database = openSqlite(path);
  onTestFinished(() => database.close());
  await database.migrate();
  expect(await steps(path)).toEqual(STEPS);
  const live = await dump(path);
  expect(live.map((view) => view.length)).toEqual([6, 4, 3, 4, 4, 3, 4, 8, 5, 1, 0, 6, 0, 4]);
  await rebuildViews(database, NOON);
  expect(await dump(path)).toEqual(live);
  expect((await database.read(findSite, SITE))?.settings.name).toBe('Harbor Books');
});

test('sites of an old file keep the order in which they were made, and the next one follows them', async () => {
  const { path } = await oldFile();
  // By name the younger one would be the first.
  await inFile(path, async (db) => db.exec("insert into sites (site, settings) values ('pub_aaaaaaaa', '{}')"));
  const database = openSqlite(path);
  onTestFinished(() => database.close());
  await database.migrate();
  await database.write(putSite, { key: 'pub_00000000', settings: siteSettings.parse({ name: 'Newest' }) });
  expect((await rows(path, 'select site from sites order by number')).map(({ site }) => site)).toEqual([
    SITE,
    'pub_aaaaaaaa',
    'pub_00000000',
  ]);
});

test("what there was before is kept beside it, its owner's alone, and expires", async () => {
  const { folder, path } = await oldFile();
  const database = openSqlite(path);
  onTestFinished(() => database.close());
  await database.migrate();
  const backup = join(folder, BACKUP);
  expect((await stat(backup)).mode & 0o077).toBe(0);
  expect(await steps(backup)).toEqual(['0001-first']);
  expect(await rows(backup, 'select count(*) as n from events')).toEqual([{ n: 58 }]);
  // Nothing half written stays, and what is up to date is not kept again.
  await database.migrate();
  expect((await readdir(folder)).filter((name) => name.includes('.before-'))).toEqual([BACKUP]);

  await utimes(backup, NOON / 1_000, NOON / 1_000);
  await retain(database, NOON + 29 * DAY_MS);
  expect(await readdir(folder)).toContain(BACKUP);
  await retain(database, NOON + 31 * DAY_MS);
  expect(await readdir(folder)).not.toContain(BACKUP);
});

test('a new file has nothing to be kept', async () => {
  const { folder, path } = await newFolder();
  const database = openSqlite(path);
  onTestFinished(() => database.close());
  await database.migrate();
  expect((await readdir(folder)).filter((name) => name.includes('.before-'))).toEqual([]);
});

test.each([
  ['a new file', newFolder, []],
  ['a file of the first release', oldFile, [BACKUP]],
] as const)('two collectors that start at once on %s make each step once', async (_, make, backups) => {
  const { folder, path } = await make();
  const start = () =>
    promisify(execFile)(process.execPath, [
      '--input-type=module',
      '-e',
      `import { openSqlite } from ${JSON.stringify(import.meta.resolve('@goodword/collector'))};
      const store = openSqlite(${JSON.stringify(path)});
      await store.migrate();
      await store.close();`,
    ]);
  await Promise.all([start(), start()]);
  expect(await steps(path)).toEqual(STEPS);
  expect((await readdir(folder)).filter((name) => name.includes('.before-'))).toEqual(backups);
  for (const name of backups) expect(await steps(join(folder, name))).toEqual(['0001-first']);
});

test('a step that fails leaves nothing half done', async () => {
  const { path } = await oldFile();
  await inFile(path, (db) => db.exec('create table jobs (in_the_way text)'));
  const before = await rows(path, 'select name, sql from sqlite_master order by name');
  const database = openSqlite(path);
  onTestFinished(() => database.close());
  await expect(database.migrate()).rejects.toThrow(/jobs/);
  expect(await rows(path, 'select name, sql from sqlite_master order by name')).toEqual(before);
  expect(await steps(path)).toEqual(['0001-first']);
  await inFile(path, (db) => db.exec('drop table jobs'));
  await database.migrate();
  expect(await steps(path)).toEqual(STEPS);
});

test('a file of a newer release is refused, not touched', async () => {
  const { path } = await oldFile();
  await inFile(path, (db) => db.exec("insert into kysely_migration values ('0099-later', '2030-01-01')"));
  const database = openSqlite(path);
  onTestFinished(() => database.close());
  await expect(database.migrate()).rejects.toThrow(/0099-later/);
});

test('a sale that was taken back by an earlier release stays so, and a rebuild gives the same rows', async () => {
  const { path } = await newFolder();
  const database = openSqlite(path);
  await database.migrate();
  const said = { visitor: 'visitor1', session: 'session1', at: NOON };
  const value = (minor: number) => ({ currency: 'EUR', minor });
  await database.commit([
    logged({ ...said, id: 'sale-0001', type: 'conversion', order: 'A-1', value: value(500) }),
    logged({ ...said, id: 'sale-0002', type: 'conversion', order: 'A-2', value: value(500) }),
    logged({ at: NOON, id: '~refunded.A-1', type: 'conversion.refunded', order: 'A-1', value: value(200) }),
  ]);
  await database.catchUp();
  const live = await dump(path);
  await database.close();
  await inFile(path, (db) => {
    db.exec(
      `update conversions set refunds = case refunds when '[]' then 'null' else substr(refunds, 2, length(refunds) - 2) end`,
    );
    db.exec('alter table conversions rename column refunds to refund');
    for (const table of ['responses', 'landings']) db.exec(`alter table ${table} drop column time_zone`);
    db.exec("delete from kysely_migration where name = '0010-places-and-refunds'");
  });
  expect(await rows(path, 'select refund from conversions order by conversion')).toMatchObject([
    { refund: expect.stringMatching(/^\{/) },
    { refund: 'null' },
  ]);
  const newer = openSqlite(path);
  onTestFinished(() => newer.close());
  await newer.migrate();
  expect(await dump(path)).toEqual(live);
  await rebuildViews(newer, NOON);
  expect(await dump(path)).toEqual(live);
});
