import { readFile } from 'node:fs/promises';
import { type Database, DatabaseAway, openPostgres } from '@goodword/collector';
import {
  keepSecret,
  listSites,
  putSite,
  readFunnel,
  rebuildViews,
  retain,
  settle,
  shareCounts,
} from '@goodword/collector/queries';
import { siteSettings } from '@goodword/protocol';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../packages/collector/src/core/database/postgres.ts';
import { up } from '../../packages/collector/src/migrations/0001-first.ts';
import { readViews } from '../proofs/faults/support/read-views.mjs';
import { breakingAddress } from '../support/breaking-address.ts';
import { NOON, SITE } from '../support/collector.ts';
import { emptyDatabase, newDatabase, postgres, usePostgres } from '../support/postgres.ts';
import { query } from '../support/postgres-databases.ts';
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

usePostgres();

async function openOn(url: string): Promise<Database> {
  const database = openPostgres(url);
  onTestFinished(() => database.close());
  await database.migrate();
  await database.tend(NOON);
  return database;
}

async function open(): Promise<Opened> {
  const url = await newDatabase();
  const database = await openOn(url);
  const dump = async (): Promise<string[][]> => {
    await database.catchUp();
    return readViews(url);
  };
  return { database, dump, address: url };
}

storeContract('PostgreSQL', open);
viewsContract('PostgreSQL', open);
erasureContract('PostgreSQL', open, 8);
retentionContract('PostgreSQL', open, 8);
commentsContract('PostgreSQL', open);
settingsContract('PostgreSQL', open);
behindContract('PostgreSQL', open, 8);
foldingContract('PostgreSQL', open, 8);
rebuildContract('PostgreSQL', open, 8);
rewritingsContract('PostgreSQL', open);

test('PostgreSQL: the rows of many collectors that settle at once are settled once', async () => {
  const url = await newDatabase();
  const databases = await Promise.all([1, 2, 3].map(() => openOn(url)));
  const responses = Array.from({ length: 60 }, (_, index) => `response-${index}`);
  await databases[0]?.commit(
    responses.map((response, index) =>
      logged(
        { id: `score-${index}`, type: 'survey.answered', response, program: 'visit', question: 'score', value: 9 },
        { question: 'score' },
      ),
    ),
  );
  await Promise.all(databases.map((database) => settle(database, NOON + 31 * 60_000)));
  expect(await databases[1]?.readViews(readFunnel, { site: SITE })).toMatchObject({
    asked: 60,
    answered: 60,
    promoters: 60,
  });
});

test('PostgreSQL: collectors tell each other what callers have used up, and that they are there', async () => {
  const url = await newDatabase();
  const [one, other] = await Promise.all([openOn(url), openOn(url)]);
  const minute = Math.floor(NOON / 60_000);
  const share = (database: Database, count: number, at = NOON) =>
    database.write(
      shareCounts,
      database === one ? 'one' : 'other',
      Math.floor(at / 60_000),
      new Map([['somebody', count]]),
      at,
    );
  expect(await share(one, 7)).toEqual({ totals: new Map([['somebody', 7]]), collectors: 1 });
  expect(await share(other, 5)).toEqual({ totals: new Map([['somebody', 12]]), collectors: 2 });
  expect(await share(one, 1, NOON + 60_000)).toEqual({ totals: new Map([['somebody', 1]]), collectors: 1 });
  await share(one, 1, NOON + 180_000);
  expect(await query(url, `select count(*)::int as n from shared_counts where minute = ${minute}`)).toEqual([{ n: 0 }]);
});

test('PostgreSQL: who cannot write is not ready: a standby, a role without rights, and while somebody holds everything', async () => {
  const url = await newDatabase();
  const database = await openOn(url);
  await database.ping();
  const name = url.replace(/.*\//, '');
  // A standby, and an operator who lets nobody write, refuse the same statement.
  const reader = openPostgres(`${url}?options=-c%20default_transaction_read_only%3Don`);
  onTestFinished(() => reader.close());
  await expect(reader.ping()).rejects.toMatchObject({
    name: 'DatabaseAway',
    message: expect.stringContaining('only be read'),
  });
  await query(url, `create role reader_${name} login`);
  await query(url, `grant select on all tables in schema public to reader_${name}`);
  const other = openPostgres(url.replace('//postgres@', `//reader_${name}@`));
  onTestFinished(() => other.close());
  await expect(other.ping()).rejects.toMatchObject({
    name: 'DatabaseAway',
    message: expect.stringContaining('tables'),
  });
  const holder = new pg.Client({ connectionString: url });
  await holder.connect();
  await holder.query('begin');
  await holder.query('select pg_advisory_xact_lock(7226101)');
  await expect(database.ping()).rejects.toBeInstanceOf(DatabaseAway);
  const waiting = database.commit([logged({ id: 'waiting-1', type: 'track', name: 'seen' })]);
  await expect(waiting).rejects.toBeInstanceOf(DatabaseAway);
  await holder.query('rollback');
  await holder.end();
  await database.ping();
  expect(await database.commit([logged({ id: 'waiting-1', type: 'track', name: 'seen' })])).toEqual(['accepted']);
});

test('PostgreSQL: collectors that start at once make the tables once', async () => {
  const url = await emptyDatabase();
  const databases = await Promise.all([1, 2, 3].map(() => openOn(url)));
  expect(await databases[2]?.read(listSites)).toEqual([]);
});

test('PostgreSQL: the log is in parts by month of arrival, made ahead', async () => {
  const url = await newDatabase();
  const database = await openOn(url);
  const parts = () =>
    query(
      url,
      "select inhrelid::regclass::text as name from pg_inherits where inhparent = 'events'::regclass order by 1",
    );
  const names = async () => (await parts()).map(({ name }) => name);
  expect(await names()).toEqual(['events_2026_06', 'events_2026_07', 'events_2026_08', 'events_other']);
  await database.tend(NOON + 31 * 86_400_000);
  expect(await names()).toContain('events_2026_09');
  await database.commit([logged({ id: 'in-june-01', type: 'track', name: 'seen' })]);
  expect(await query(url, 'select count(*)::int as n from events_2026_06')).toEqual([{ n: 1 }]);
});

test('PostgreSQL: a database of the first release is brought up to date with all that it holds', async () => {
  const url = await emptyDatabase();
  const db = connect(url, 1);
  await up(db as never, 'postgres');
  await db.destroy();
  const fixture = await readFile(new URL('./fixtures/0001.sql', import.meta.url), 'utf8');
  await query(
    url,
    fixture
      .split('\n')
      .filter((line) => /^insert into|"kysely_migration/.test(line))
      .join('\n'),
  );
  await query(url, 'insert into event_ids select site, id from events');
  await query(url, "select setval('events_seq', (select max(seq) from events))");
  const database = await openOn(url);
  await database.catchUp();
  const live: string[][] = await readViews(url);
  expect(live.map((view) => view.length)).toEqual([6, 4, 3, 4, 4, 3, 4, 8, 5, 1, 0, 6, 0, 4]);
  await rebuildViews(database, NOON);
  expect(await readViews(url)).toEqual(live);
});

test('PostgreSQL: months that nobody wants to keep are dropped whole, but for recommendations', async () => {
  const url = await newDatabase();
  const database = await openOn(url);
  const days = (eventsDays: number | null) => siteSettings.parse({ name: 'Harbor Books', retention: { eventsDays } });
  await database.write(putSite, { key: SITE, settings: days(30) });
  await database.write(putSite, { key: 'pub_othersite', settings: days(null) });
  const code = 'code000000000001';
  await database.commit([
    logged({ id: 'prepared', type: 'recommendation.prepared', code, location: 'harbor' }),
    logged({ id: 'share-01', type: 'share.opened', code, channel: 'copy' }),
    logged({ id: 'kept-001', type: 'track', name: 'seen' }, {}, 'pub_othersite'),
  ]);
  const months = async () =>
    (await query(url, "select inhrelid::regclass::text as name from pg_inherits where inhparent = 'events'::regclass"))
      .map(({ name }) => name)
      .sort();
  const places = () => query(url, 'select tableoid::regclass::text as part, id from events order by seq');
  const before = await database.readViews(readFunnel, { site: SITE });
  await retain(database, NOON + 60 * 86_400_000);
  expect(await places()).toEqual([
    { part: 'events_2026_06', id: 'prepared' },
    { part: 'events_2026_06', id: 'kept-001' },
  ]);
  await database.write(putSite, { key: 'pub_othersite', settings: days(30) });
  await retain(database, NOON + 60 * 86_400_000);
  expect(await months()).toEqual(['events_2026_07', 'events_2026_08', 'events_other']);
  expect(await places()).toEqual([{ part: 'events_other', id: 'prepared' }]);
  expect(await database.readViews(readFunnel, { site: SITE })).toEqual(before);
  const again = logged({ id: 'share-01', type: 'share.opened', code, channel: 'copy' });
  expect(await database.commit([again])).toEqual(['duplicate']);
});

test('PostgreSQL: a server that is away is away, and is had again when it is back', async () => {
  const url = await newDatabase();
  const database = await openOn(url);
  await keepSecret(database, 'name', () => 'value');
  await postgres().end('SIGKILL');
  await expect(keepSecret(database, 'name', () => 'other')).rejects.toBeInstanceOf(DatabaseAway);
  await expect(database.commit([logged({ id: 'lost-not-1', type: 'track', name: 'seen' })])).rejects.toBeInstanceOf(
    DatabaseAway,
  );
  await postgres().start();
  expect(await keepSecret(database, 'name', () => 'other')).toBe('value');
  expect(await database.commit([logged({ id: 'lost-not-1', type: 'track', name: 'seen' })])).toEqual(['accepted']);
});

test('PostgreSQL: a connection that breaks off between two statements fails its transaction alone', async () => {
  const { url, breakNext } = await breakingAddress(await newDatabase());
  const database = await openOn(url);
  const seen = logged({ id: 'broken-off-1', type: 'track', name: 'seen' });
  breakNext();
  await expect(database.commit([seen])).rejects.toBeInstanceOf(DatabaseAway);
  expect(await database.commit([seen])).toEqual(['accepted']);
});
