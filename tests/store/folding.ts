import { type Database, DatabaseAway } from '@goodword/collector';
import { erasePerson, putSite, readFunnel, rebuildViews, retain, settle } from '@goodword/collector/queries';
import { siteSettings } from '@goodword/protocol';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { query, queryAll } from '../proofs/faults/support/query.mjs';
import { NOON, SITE } from '../support/collector.ts';
import { score } from './answered.ts';
import { anyEvent } from './any-event.ts';
import type { Opened } from './contract.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** How views come to have what was appended. */
type Folds = 'each' | 'some' | 'last';

/** Views are folded behind the log: whenever that happens, they become what one transaction would have made of them. */
export function foldingContract(name: string, open: () => Promise<Opened>, numRuns: number): void {
  const prepared = async () => {
    const opened = await open();
    const settings = siteSettings.parse({ name: 'Harbor Books', retention: { eventsDays: 30 } });
    await opened.database.write(putSite, { key: SITE, settings });
    return opened;
  };
  const funnelOf = (database: Database) => database.readViews(readFunnel, { site: SITE });
  const setAside = async (address: string) => {
    const rows = await query(address, 'select name, site, id, type, reason from set_aside order by seq');
    return rows as Record<string, string>[];
  };

  describe(`${name}: views are folded behind the log`, () => {
    test('random logs give the same views, folded after each group, after some, or at the end', async () => {
      const groups = fc.array(fc.record({ events: fc.array(anyEvent, { maxLength: 25 }), isFolded: fc.boolean() }), {
        maxLength: 8,
      });
      await fc.assert(
        fc.asyncProperty(groups, fc.nat(5), async (given, erased) => {
          const outcome = async (folds: Folds) => {
            const { database, dump } = await prepared();
            for (const { events, isFolded } of given) {
              await database.commit(events);
              if (folds === 'each' || (folds === 'some' && isFolded)) await database.catchUp();
            }
            const before = folds === 'last' ? undefined : await dump();
            // Who asks while they are behind has them folded first.
            await settle(database, NOON + 31 * MINUTE_MS);
            const live = await dump();
            const told = await funnelOf(database);
            await erasePerson(database, SITE, `visitor${erased}`, NOON);
            return { before, live, told, erased: await funnelOf(database) };
          };
          const [each, some, last] = [await outcome('each'), await outcome('some'), await outcome('last')];
          expect(some).toEqual(each);
          expect(last).toEqual({ ...each, before: undefined });
        }),
        { numRuns },
      );
    });

    test('erasure, retention and settling meet what is not folded yet', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyEvent, { maxLength: 120 }), fc.nat(5), async (events, who) => {
          const figuresOf = async (isFolded: boolean) => {
            const { database } = await prepared();
            await database.commit(events);
            if (isFolded) await database.catchUp();
            await erasePerson(database, SITE, `visitor${who}`, NOON);
            const erased = await funnelOf(database);
            await database.commit(events.map((event) => ({ ...event, id: `${event.id}-again` })));
            if (isFolded) await database.catchUp();
            await retain(database, NOON + 40 * DAY_MS);
            return { erased, retained: await funnelOf(database) };
          };
          expect(await figuresOf(false)).toEqual(await figuresOf(true));
        }),
        { numRuns: Math.ceil(numRuns / 2) },
      );
    });

    test('what is acknowledged is told to whoever asks next', async () => {
      const { database } = await prepared();
      for (let asked = 1; asked <= 5; asked++) {
        await database.commit([score(`answer-${asked}`, 9, NOON, { response: `response${asked}` })]);
        expect(await funnelOf(database)).toMatchObject({ asked });
      }
      expect(await database.lag()).toBe(0);
    });

    test('an event that cannot be folded is set aside by its name, and the others go on; mended, a rebuild takes it', async () => {
      const { database, address, dump } = await prepared();
      const answers = Array.from({ length: 50 }, (_, index) =>
        score(`answer-${index}`, 9, NOON, { response: `response${index}` }),
      );
      await database.commit(answers);
      const [{ data }] = (await query(address, "select data from events where id = 'answer-17'")) as [{ data: string }];
      await queryAll(address, ["update events set data = '{' where id in ('answer-17', 'answer-31')"]);
      expect(await funnelOf(database)).toMatchObject({ asked: 48 });
      const named = { name: 'views', site: SITE, type: 'survey.answered' };
      expect(await setAside(address)).toEqual([
        { ...named, id: 'answer-17', reason: expect.stringContaining('SyntaxError at ') },
        { ...named, id: 'answer-31', reason: expect.stringContaining('SyntaxError at ') },
      ]);
      await database.commit([score('answer-50', 9, NOON, { response: 'response50' })]);
      expect(await funnelOf(database)).toMatchObject({ asked: 49 });
      const before = await dump();
      await rebuildViews(database, NOON);
      expect(await dump()).toEqual(before);
      expect(await setAside(address)).toHaveLength(2);
      for (const id of [17, 31]) {
        const mended = data.replaceAll('answer-17', `answer-${id}`).replaceAll('response17', `response${id}`);
        await queryAll(address, [`update events set data = '${mended}' where id = 'answer-${id}'`]);
      }
      await rebuildViews(database, NOON);
      expect(await funnelOf(database)).toMatchObject({ asked: 51 });
      expect(await setAside(address)).toEqual([]);
    });

    test('of an event that is set aside, nothing is in the views, and none of its words in the reason', async () => {
      const { database, address } = await prepared();
      const isFile = address.startsWith('file:');
      await queryAll(address, [
        isFile
          ? "create trigger refused before insert on responses when new.response = 'response2' begin select raise(abort, 'no'); end"
          : "alter table responses add constraint refused check (response <> 'response2')",
      ]);
      await database.commit([1, 2, 3].map((id) => score(`answer-${id}`, 9, NOON, { response: `response${id}` })));
      expect(await funnelOf(database)).toMatchObject({ asked: 2, promoters: 2 });
      const rows = await setAside(address);
      expect(rows.map(({ id }) => id)).toEqual(['answer-2']);
      expect(JSON.stringify(rows)).not.toMatch(/response2|no'|violates/);
    });

    test('where the log gives its last places anew, what comes there is folded', async () => {
      const { database, address } = await prepared();
      const seen = (id: string, atMs: number) => {
        const event = score(id, 9, atMs, { response: `of-${id}` });
        return { ...event, stamp: { ...event.stamp, receivedAt: atMs } };
      };
      await database.commit([seen('answer-1', NOON), seen('answer-2', NOON)]);
      await retain(database, NOON + 40 * DAY_MS);
      expect(await query(address, 'select id from events')).toEqual([]);
      await database.commit([seen('answer-3', NOON + 40 * DAY_MS)]);
      expect(await funnelOf(database)).toMatchObject({ asked: 3 });
      expect((await query(address, 'select count(*) as n from responses'))[0]).toMatchObject({ n: expect.anything() });
    });

    test('however much is left to fold, others have their turn in between', async () => {
      const { database } = await prepared();
      const seen = Array.from({ length: 13_000 }, (_, at) =>
        score(`answer-${at}`, 9, NOON, { response: `r${at % 100}` }),
      );
      for (let from = 0; from < seen.length; from += 500) await database.commit(seen.slice(from, from + 500));
      let [turns, isDone] = [0, false];
      const turn = () => {
        turns++;
        if (!isDone) setImmediate(turn);
      };
      setImmediate(turn);
      await database.catchUp();
      isDone = true;
      // Of 4,000 each, at most.
      expect(turns).toBeGreaterThanOrEqual(3);
      expect(await funnelOf(database)).toMatchObject({ asked: 100 });
    });

    test('who may not wait is told so', async () => {
      const { database } = await prepared();
      await database.commit([score('answer-1', 9)]);
      await expect(database.catchUp(0)).rejects.toBeInstanceOf(DatabaseAway);
      expect(await funnelOf(database)).toMatchObject({ asked: 1 });
    });
  });
}
