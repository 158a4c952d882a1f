import { expect, test } from 'vitest';
import { DatabaseAway } from '../database/away.ts';
import type { Outcome } from './commit-group.ts';
import { GroupCommit } from './group-commit.ts';
import type { LoggedEvent } from './logged-event.ts';
import type { CommittedGroup } from './metrics.ts';

const event = (id: string) => ({ id, site: 'pub_testsite01' }) as LoggedEvent;
const batch = (size: number, name = 'e') => Array.from({ length: size }, (_, index) => event(`${name}${index}`));

/** A store whose commits end when the test says so. */
function heldStore() {
  const groups: string[][] = [];
  const waiting: (() => void)[] = [];
  return {
    groups,
    async release(): Promise<void> {
      // A group begins one turn of the event loop after its first event.
      await new Promise((resolve) => setTimeout(resolve));
      waiting.shift()?.();
      await new Promise((resolve) => setTimeout(resolve));
    },
    async commit(events: readonly LoggedEvent[]): Promise<Outcome[]> {
      groups.push(events.map(({ id }) => id));
      await new Promise<void>((resolve) => waiting.push(resolve));
      return events.map(({ id }) => (id.startsWith('old') ? 'duplicate' : 'accepted'));
    },
  };
}

test('what arrives while a commit is under way forms the next; everybody gets their own outcomes', async () => {
  const database = heldStore();
  const ingest = new GroupCommit(database);
  const first = ingest.submit([event('first')]);
  await new Promise((resolve) => setTimeout(resolve));
  const others = [ingest.submit([event('new'), event('old')]), ingest.submit([event('old2')])];
  expect(database.groups).toEqual([['first']]);
  await database.release();
  expect(await first).toEqual(['accepted']);
  await database.release();
  expect(database.groups).toEqual([['first'], ['new', 'old', 'old2']]);
  expect(await Promise.all(others)).toEqual([['accepted', 'duplicate'], ['duplicate']]);
  await ingest.drain();
});

test('a group has 500 events at most, and a request stays whole', async () => {
  const database = heldStore();
  const ingest = new GroupCommit(database);
  const all = [batch(200, 'a'), batch(200, 'b'), batch(200, 'c')].map((events) => ingest.submit(events));
  await database.release();
  await database.release();
  await Promise.all(all);
  expect(database.groups.map((group) => group.length)).toEqual([400, 200]);
});

test('beyond 20,000 waiting events the next is told to come back; what was taken is stored', async () => {
  const database = heldStore();
  const ingest = new GroupCommit(database);
  const taken = Array.from({ length: 400 }, (_, index) => ingest.submit(batch(50, `${index}-`)));
  expect(ingest.waitingEvents).toBe(20_000);
  await expect(ingest.submit([event('one-more')])).rejects.toBeInstanceOf(DatabaseAway);
  const releasing = setInterval(() => database.release(), 0);
  await Promise.all(taken);
  clearInterval(releasing);
  expect(database.groups.flat()).toHaveLength(20_000);
  expect(ingest.waitingEvents).toBe(0);
});

test("an event that the store cannot take fails its own request, not its neighbors'", async () => {
  const ingest = new GroupCommit({
    async commit(events) {
      if (events.some(({ id }) => id === 'poison')) throw new TypeError('cannot be stored');
      return events.map(() => 'accepted');
    },
  });
  const results = await Promise.allSettled([
    ingest.submit([event('one')]),
    ingest.submit([event('poison')]),
    ingest.submit([event('two')]),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('a store that is away fails all that wait on that commit, and the next is tried anew', async () => {
  let isAway = true;
  let asked = 0;
  const heard: CommittedGroup[] = [];
  const ingest = new GroupCommit(
    {
      async commit(events) {
        asked++;
        if (isAway) throw new DatabaseAway('away');
        return events.map(() => 'accepted');
      },
    },
    (group) => heard.push(group),
  );
  const results = await Promise.allSettled([ingest.submit([event('one')]), ingest.submit([event('two')])]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(asked).toBe(1);
  isAway = false;
  expect(await ingest.submit([event('one')])).toEqual(['accepted']);
  expect(heard.map(({ events }) => events)).toEqual([1]);
});
