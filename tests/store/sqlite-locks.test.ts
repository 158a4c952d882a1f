import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createApp,
  createSite,
  type Database,
  DatabaseAway,
  openSqlite,
  readSettings,
  startServer,
} from '@goodword/collector';
import {
  keepSecret,
  listProgramVersions,
  listSites,
  putLocations,
  putProgram,
  putSite,
  readFunnel,
  settle,
  streamEvents,
} from '@goodword/collector/queries';
import { location, program, siteSettings } from '@goodword/protocol';
import LibsqlDatabase from 'libsql';
import { expect, onTestFinished, test } from 'vitest';
import { all } from '../support/all.ts';
import { LOCATIONS, NOON, PERSON, PROGRAM, PUBLIC_URL, SITE, TOKEN } from '../support/collector.ts';
import { logged } from './logged.ts';

async function newFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-locks-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'goodword.db');
}

async function open(path: string, options?: Parameters<typeof openSqlite>[1]): Promise<Database> {
  const database = openSqlite(path, options);
  onTestFinished(() => database.close());
  await database.migrate();
  return database;
}

/** A connection as of another process. */
function other(path: string): InstanceType<typeof LibsqlDatabase> {
  const db = new LibsqlDatabase(path);
  onTestFinished(() => {
    db.close();
  });
  return db;
}

const seen = (id: string) => logged({ id, type: 'track', name: 'seen' });

test('who reads before they write, while others write, stores everything', async () => {
  const path = await newFile();
  const databases = [await open(path), await open(path), await open(path)];
  const work = (database: Database, name: string) =>
    Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        await database.write(putProgram, SITE, program.parse({ ...PROGRAM, id: name, name: `${name} ${index}` }));
        return database.commit([seen(`seen-${name}-${index}`)]);
      }),
    );
  const outcomes = await Promise.all(databases.map((database, index) => work(database, `p${index}`)));
  expect(outcomes.flat(2).filter((outcome) => outcome !== 'accepted')).toEqual([]);
  for (const [index, database] of databases.entries()) {
    expect(await database.commit([seen(`afterwards-${index}`)])).toEqual(['accepted']);
    expect(await database.read(listProgramVersions, SITE, `p${index}`)).toHaveLength(40);
  }
  expect(await all((databases[0] as Database).stream(streamEvents, SITE))).toHaveLength(123);
});

test('while another process writes, others are served; what waits too long is away, and can be written afterwards', async () => {
  const path = await newFile();
  const database = await open(path, { busyTimeoutMs: 300 });
  const lock = other(path);
  lock.exec('begin immediate');
  let turns = 0;
  const counting = setInterval(() => turns++, 5);
  onTestFinished(() => clearInterval(counting));
  const waiting = Promise.allSettled([
    database.commit([seen('waiting-1')]),
    database.write(putSite, { key: SITE, settings: siteSettings.parse({ name: 'Harbor Books' }) }),
    keepSecret(database, 'name', () => 'value'),
    settle(database, NOON),
    database.ping(),
  ]);
  expect(await database.read(listSites)).toEqual([]);
  const outcomes = await waiting;
  // Nothing is due: there is nothing to settle.
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'fulfilled', 'rejected']);
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(DatabaseAway);
  // The event loop went on meanwhile.
  expect(turns).toBeGreaterThan(10);
  lock.exec('rollback');
  await database.ping();
  expect(await database.commit([seen('waiting-1')])).toEqual(['accepted']);
  expect(await keepSecret(database, 'name', () => 'value')).toBe('value');
});

test('who waits gets its turn as soon as the other process is done', async () => {
  const path = await newFile();
  const database = await open(path);
  const lock = other(path);
  lock.exec('begin immediate');
  const waiting = database.commit([seen('waiting-1')]);
  expect(await database.read(listSites)).toEqual([]);
  lock.exec("insert into secrets (name, value) values ('theirs', '1')");
  lock.exec('commit');
  expect(await waiting).toEqual(['accepted']);
});

test('a commit that fails in its midst holds nothing: others write, what is erased is gone from the log, and the next is right', async () => {
  const path = await newFile();
  const database = await open(path);
  const lock = other(path);
  for (const [index, how] of ['abort', 'fail', 'rollback'].entries()) {
    lock.exec(`create trigger broken before insert on events begin select raise(${how}, 'no'); end`);
    const scored = (id: string) =>
      logged(
        { id, type: 'survey.answered', response: `r${index}`, program: 'visit', question: 'score', value: 9 },
        { question: 'score' },
      );
    await expect(database.commit([scored(`score-${index}-1`)])).rejects.toThrow('no');
    lock.exec('drop trigger broken');
    lock.exec('begin immediate');
    lock.exec(`insert into secrets (name, value) values ('theirs ${index}', '1')`);
    lock.exec('commit');
    expect(lock.prepare('pragma wal_checkpoint(truncate)').all([])).toMatchObject([{ busy: 0 }]);
    expect(await database.commit([scored(`score-${index}-2`)])).toEqual(['accepted']);
  }
  expect(await database.readViews(readFunnel, { site: SITE })).toMatchObject({ asked: 3, promoters: 3 });
});

test('an export that nobody reads to its end holds nothing', async () => {
  const path = await newFile();
  const database = await open(path);
  await database.commit(Array.from({ length: 300 }, (_, index) => seen(`seen-${index}-0`)));
  for await (const event of database.stream(streamEvents, SITE)) {
    expect(event.type).toBe('track');
    break;
  }
  expect(await database.commit([seen('afterwards-1')])).toEqual(['accepted']);
  const lock = other(path);
  expect(lock.prepare('pragma wal_checkpoint(truncate)').all([])).toMatchObject([{ busy: 0 }]);
  expect(await all(database.stream(streamEvents, SITE))).toHaveLength(301);
});

test('a file that was moved away takes nothing, says so, and takes it again once it is back', async () => {
  const path = await newFile();
  const database = await open(path);
  await database.commit([seen('before-01')]);
  for (const suffix of ['', '-wal', '-shm']) await rename(path + suffix, `${path}-moved${suffix}`);
  await expect(database.commit([seen('between-1')])).rejects.toBeInstanceOf(DatabaseAway);
  await expect(database.ping()).rejects.toBeInstanceOf(DatabaseAway);
  for (const suffix of ['', '-wal', '-shm']) await rename(`${path}-moved${suffix}`, path + suffix);
  await database.ping();
  expect(await database.commit([seen('between-1')])).toEqual(['accepted']);
  expect(await all(database.stream(streamEvents, SITE))).toHaveLength(2);
});

test('a file that was deleted takes nothing, and no new one is made in its place', async () => {
  const path = await newFile();
  const database = await open(path);
  for (const suffix of ['', '-wal', '-shm']) await rm(path + suffix);
  await expect(database.commit([seen('nowhere-1')])).rejects.toBeInstanceOf(DatabaseAway);
  await expect(database.ping()).rejects.toBeInstanceOf(DatabaseAway);
  await expect(database.commit([seen('nowhere-1')])).rejects.toMatchObject({
    cause: { message: expect.stringContaining('was moved, deleted or replaced') },
  });
  const found = openSqlite(path);
  onTestFinished(() => found.close());
  await found.migrate();
  expect(await all(found.stream(streamEvents, SITE))).toEqual([]);
});

test('whether a write would work is asked in turn with commits, and leaves no trace', async () => {
  const path = await newFile();
  const database = await open(path);
  const lock = other(path);
  const version = () => lock.prepare('pragma data_version').all([]);
  await database.commit([seen('before-01')]);
  const before = version();
  await Promise.all(Array.from({ length: 50 }, () => database.ping()));
  expect(version()).toEqual(before);
  const work = Promise.all(Array.from({ length: 20 }, (_, index) => database.commit([seen(`during-${index}`)])));
  await Promise.all([work, ...Array.from({ length: 50 }, () => database.ping())]);
  expect((await work).flat()).toEqual(Array(20).fill('accepted'));
});

test('a collector starts while another program writes, and is ready when that has ended', async () => {
  const path = await newFile();
  const first = await startServer(readSettings({ DATABASE_URL: `file:${path}`, PORT: '0' }), { logs: false });
  await first.stop();
  const lock = other(path);
  lock.exec('begin immediate');
  const server = await startServer(readSettings({ DATABASE_URL: `file:${path}`, PORT: '0' }), { logs: false });
  onTestFinished(() => server.stop());
  const ready = async () => (await fetch(`${server.url}/health/ready`)).status;
  expect(await ready()).toBe(503);
  lock.exec('rollback');
  expect(await ready()).toBe(200);
});

test('while nothing can be written, every route that writes says so, and when to come again; then each goes on', async () => {
  const path = await newFile();
  const database = await open(path, { busyTimeoutMs: 100 });
  await createSite(database, {
    key: SITE,
    settings: siteSettings.parse({ name: 'Harbor Books', allowedOrigins: ['*'] }),
    token: TOKEN,
    tokenName: 'test',
  });
  await database.write(
    putLocations,
    SITE,
    LOCATIONS.map((each) => location.parse(each)),
  );
  await database.write(putProgram, SITE, program.parse(PROGRAM));
  const app = await createApp({
    database,
    secret: 'a secret that only tests know, 32+',
    publicUrl: PUBLIC_URL,
    logs: false,
  });
  onTestFinished(() => app.close());
  const at = Date.now();
  const event = { id: 'seen-0001', type: 'track', name: 'seen', at, visitor: 'visitor-1', session: 'session-1' };
  const requests: [method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object][] = [
    ['POST', '/v1/events', { site: SITE, sentAt: at, events: [event] }],
    ['POST', '/v1/recommendations', { site: SITE, code: 'code000000000001', location: 'harbor', program: 'visit' }],
    ['PUT', '/v1/site', { name: 'Harbor', allowedOrigins: ['*'] }],
    ['PUT', '/v1/locations', { locations: [LOCATIONS[1]] }],
    ['PUT', '/v1/programs/other', { ...PROGRAM, id: 'other' }],
    ['PUT', '/v1/offers/tea', { id: 'tea', name: 'Tea', friend: 'Tea', budget: 5 }],
    ['PUT', '/v1/actions/ask', { id: 'ask', location: 'harbor', text: 'Ask', who: 'Ines', from: '2026-06-01' }],
    ['POST', '/v1/conversions', { order: '4711' }],
    ['POST', '/v1/visits', { location: 'harbor' }],
    ['GET', '/health/ready'],
  ];
  const ask = ([method, url, payload]: (typeof requests)[number]) =>
    app.inject({
      method,
      url,
      headers: { authorization: `Bearer ${TOKEN}`, 'user-agent': PERSON },
      ...(payload ? { payload } : {}),
    });
  const lock = other(path);
  lock.exec('begin immediate');
  const refused = await Promise.all(requests.map(ask));
  expect(refused.map(({ statusCode, headers }) => [statusCode, Number(headers['retry-after'])])).toEqual(
    requests.map(() => [503, 2]),
  );
  expect((await ask(['GET', '/v1/reports/funnel'])).statusCode).toBe(200);
  expect((await ask(['GET', '/health/live'])).statusCode).toBe(200);
  lock.exec('rollback');
  const taken = await Promise.all(requests.map(ask));
  expect(taken.map(({ statusCode }) => Math.floor(statusCode / 100))).toEqual(requests.map(() => 2));
});
