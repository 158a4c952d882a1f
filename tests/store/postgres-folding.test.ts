import { type Database, DatabaseAway, openPostgres } from '@goodword/collector';
import { putSite, readFunnel, rebuildViews } from '@goodword/collector/queries';
import { siteSettings } from '@goodword/protocol';
import { expect, onTestFinished, test } from 'vitest';
import { readViews } from '../proofs/faults/support/read-views.mjs';
import { NOON, SITE } from '../support/collector.ts';
import { newDatabase, usePostgres } from '../support/postgres.ts';
import { score } from './answered.ts';

usePostgres();

function openOn(url: string): Database {
  const database = openPostgres(url);
  onTestFinished(() => database.close());
  return database;
}

type Work = Parameters<typeof Database.prototype.transaction<[], unknown>>[0];

/** A transaction that has done something and does not end before it is told to. */
async function heldOpen(database: Database, work: Work, isKept = true) {
  let end = () => {};
  const held = new Promise<void>((resolve) => {
    end = resolve;
  });
  let hasDone = () => {};
  const done = new Promise<void>((resolve) => {
    hasDone = resolve;
  });
  const ended = database
    .transaction(async (tx, log) => {
      await work(tx, log);
      hasDone();
      await held;
      if (!isKept) throw new Error('taken back');
    })
    .catch((error: Error) => error.message);
  await done;
  return {
    async end() {
      end();
      return ended;
    },
  };
}

test('PostgreSQL: what a slower transaction appends is not skipped, however many have appended after it', async () => {
  const url = await newDatabase();
  const [slow, quick] = [openOn(url), openOn(url)];
  await quick.write(putSite, { key: SITE, settings: siteSettings.parse({ name: 'Harbor Books' }) });
  const answer = (id: number) => score(`answer-${id}`, 9, NOON, { response: `response${id}` });
  for (const isKept of [true, false]) {
    const first = isKept ? 1 : 11;
    const appends = async (...[tx, log]: Parameters<Work>) => {
      await log.lock(tx, []);
      await log.append(tx, [answer(first)]);
    };
    const held = await heldOpen(slow, appends, isKept);
    await quick.commit([answer(first + 1)]);
    await quick.commit([answer(first + 2)]);
    await expect(quick.catchUp(50)).rejects.toBeInstanceOf(DatabaseAway);
    expect(await held.end()).toBe(isKept ? undefined : 'taken back');
    expect(await quick.readViews(readFunnel, { site: SITE })).toMatchObject({ asked: isKept ? 3 : 5 });
  }
  const live: string[][] = await readViews(url);
  await rebuildViews(quick, NOON);
  expect(await readViews(url)).toEqual(live);
});

test('PostgreSQL: collectors that append and fold at once give the views that one gives', async () => {
  const url = await newDatabase();
  const databases = [1, 2, 3].map(() => openOn(url));
  const answers = Array.from({ length: 300 }, (_, index) =>
    score(`answer-${index}`, index % 11, NOON, { response: `response${index % 40}` }),
  );
  await Promise.all(
    databases.map(async (database, at) => {
      for (let from = at * 10; from < answers.length; from += 30) {
        await database.commit(answers.slice(from, from + 10));
        await database.catchUp();
      }
    }),
  );
  const live: string[][] = await readViews(url);
  await rebuildViews(databases[0] as Database, NOON);
  expect(await readViews(url)).toEqual(live);
});

test('PostgreSQL: while somebody else holds the views, answers are taken, who asks for views is told to come again, and then has them all', async () => {
  const url = await newDatabase();
  const [folder, database] = [openOn(url), openOn(url)];
  await database.write(putSite, { key: SITE, settings: siteSettings.parse({ name: 'Harbor Books' }) });
  const held = await heldOpen(folder, (tx, log) => log.lockViews(tx));
  for (let id = 0; id < 20; id++) {
    const answer = score(`answer-${id}`, 9, NOON, { response: `response${id}` });
    expect(await database.commit([answer])).toEqual(['accepted']);
  }
  await expect(database.catchUp(50)).rejects.toThrow('the views are behind the log');
  await held.end();
  expect(await database.readViews(readFunnel, { site: SITE })).toMatchObject({ asked: 20 });
});
