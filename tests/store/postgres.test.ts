import { openPostgres, type Store, StoreAway } from '@goodword/collector';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { VIEWS } from '../../scripts/faults/support/read-views.mjs';
import { breakingAddress } from '../support/breaking-address.ts';
import { NOON, SITE } from '../support/collector.ts';
import { newDatabase, postgres, query, usePostgres } from '../support/postgres.ts';
import { anyEvent, type Logged, logged, type Opened, storeContract } from './contract.ts';

usePostgres();

async function openOn(url: string): Promise<Store> {
  const store = openPostgres(url);
  onTestFinished(() => store.close());
  await store.migrate();
  await store.tend(NOON);
  return store;
}

const dumpOf = (url: string) => async () => {
  const views: string[][] = [];
  for (const view of VIEWS)
    views.push((await query(url, `select * from ${view}`)).map((row) => JSON.stringify(row)).sort());
  return views;
};

async function open(): Promise<Opened> {
  const url = await newDatabase();
  return { store: await openOn(url), dump: dumpOf(url) };
}

storeContract('PostgreSQL', open);

test('PostgreSQL: three collectors at once, and each event counts once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(anyEvent, { minLength: 1, maxLength: 12 }), { maxLength: 12 }),
      async (groups) => {
        const url = await newDatabase();
        const stores = await Promise.all([1, 2, 3].map(() => openOn(url)));
        // Each group goes to two of them: clients try again elsewhere.
        const outcomes = await Promise.all(
          groups.flatMap((group, index) => [0, 1].map((other) => commit(stores[(index + other) % 3] as Store, group))),
        );
        const accepted = outcomes.flat().filter((outcome) => outcome === 'accepted').length;
        const ids = new Set(groups.flat().map(({ id }) => id));
        expect(accepted).toBe(ids.size);
        expect(await query(url, 'select count(*)::int as n from events')).toEqual([{ n: ids.size }]);
        await Promise.all(stores.map((store) => store.settle(NOON)));
        const live = await dumpOf(url)();
        await stores[0]?.rebuild(NOON, () => {});
        expect(await dumpOf(url)()).toEqual(live);
        await Promise.all(stores.map((store) => store.close()));
      },
    ),
    { numRuns: 12, seed: 726 },
  );
}, 120_000);

/** As an ingest does it: what the store could not take is tried again. */
async function commit(store: Store, group: readonly Logged[]): ReturnType<Store['commit']> {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return await store.commit(group);
    } catch (error) {
      if (!(error instanceof StoreAway)) throw error;
    }
  }
  throw new Error('the store was away five times');
}

test('PostgreSQL: the rows of many collectors that settle at once are settled once', async () => {
  const url = await newDatabase();
  const stores = await Promise.all([1, 2, 3].map(() => openOn(url)));
  const responses = Array.from({ length: 60 }, (_, index) => `response-${index}`);
  await stores[0]?.commit(
    responses.map((response, index) =>
      logged(
        { id: `score-${index}`, type: 'survey.answered', response, program: 'visit', question: 'score', value: 9 },
        { question: 'score' },
      ),
    ),
  );
  await Promise.all(stores.map((store) => store.settle(NOON + 31 * 60_000)));
  expect(await stores[1]?.funnel({ site: SITE })).toMatchObject({ asked: 60, answered: 60, promoters: 60 });
});

test('PostgreSQL: collectors tell each other what callers have used up, and that they are there', async () => {
  const url = await newDatabase();
  const [one, other] = await Promise.all([openOn(url), openOn(url)]);
  const minute = Math.floor(NOON / 60_000);
  const share = (store: Store | undefined, count: number, at = NOON) =>
    store?.shareCounts(Math.floor(at / 60_000), new Map([['somebody', count]]), at);
  expect(await share(one, 7)).toEqual({ totals: new Map([['somebody', 7]]), collectors: 1 });
  expect(await share(other, 5)).toEqual({ totals: new Map([['somebody', 12]]), collectors: 2 });
  expect(await share(one, 1, NOON + 60_000)).toEqual({ totals: new Map([['somebody', 1]]), collectors: 1 });
  await share(one, 1, NOON + 180_000);
  expect(await query(url, `select count(*)::int as n from shared_counts where minute = ${minute}`)).toEqual([{ n: 0 }]);
});

test('PostgreSQL: collectors that start at once make the tables once', async () => {
  const url = await newDatabase();
  const stores = await Promise.all([1, 2, 3].map(() => openOn(url)));
  expect(await stores[2]?.sites()).toEqual([]);
});

test('PostgreSQL: the log is in parts by month of arrival, made ahead', async () => {
  const url = await newDatabase();
  const store = await openOn(url);
  const parts = () =>
    query(
      url,
      "select inhrelid::regclass::text as name from pg_inherits where inhparent = 'events'::regclass order by 1",
    );
  const names = async () => (await parts()).map(({ name }) => name);
  expect(await names()).toEqual(['events_2026_06', 'events_2026_07', 'events_2026_08', 'events_other']);
  await store.tend(NOON + 31 * 86_400_000);
  expect(await names()).toContain('events_2026_09');
  await store.commit([logged({ id: 'in-june-01', type: 'track', name: 'seen' })]);
  expect(await query(url, 'select count(*)::int as n from events_2026_06')).toEqual([{ n: 1 }]);
});

test('PostgreSQL: a server that is away is away, and is had again when it is back', async () => {
  const url = await newDatabase();
  const store = await openOn(url);
  await store.secret('name', () => 'value');
  await postgres().end('SIGKILL');
  await expect(store.secret('name', () => 'other')).rejects.toBeInstanceOf(StoreAway);
  await expect(store.commit([logged({ id: 'lost-not-1', type: 'track', name: 'seen' })])).rejects.toBeInstanceOf(
    StoreAway,
  );
  await postgres().start();
  expect(await store.secret('name', () => 'other')).toBe('value');
  expect(await store.commit([logged({ id: 'lost-not-1', type: 'track', name: 'seen' })])).toEqual(['accepted']);
});

test('PostgreSQL: a connection that breaks off between two statements fails its transaction alone', async () => {
  const { url, breakNext } = await breakingAddress(await newDatabase());
  const store = await openOn(url);
  const seen = logged({ id: 'broken-off-1', type: 'track', name: 'seen' });
  breakNext();
  await expect(store.commit([seen])).rejects.toBeInstanceOf(StoreAway);
  expect(await store.commit([seen])).toEqual(['accepted']);
});
