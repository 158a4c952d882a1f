import type { Database } from '@goodword/collector';
import { erasePerson, putSite, readFunnel, rebuildViews, retain, settle } from '@goodword/collector/queries';
import { siteSettings } from '@goodword/protocol';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { query, queryAll } from '../proofs/faults/support/query.mjs';
import { VIEWS } from '../proofs/faults/support/read-views.mjs';
import { NOON, SITE } from '../support/collector.ts';
import { score } from './answered.ts';
import { anyEvent } from './any-event.ts';
import { betweenSteps } from './between-steps.ts';
import type { Opened } from './contract.ts';
import { DAMAGES, NOBODY, OTHER } from './damages.ts';
import { foldedAgain } from './folded-again.ts';
import { type Logged, logged } from './logged.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const ofSites = fc
  .record({ event: anyEvent, isOther: fc.boolean() })
  .map(({ event, isOther }): Logged => (isOther ? { ...event, id: `other-${event.id}`, site: OTHER } : event));
const someEvents = fc.array(ofSites, { minLength: 1, maxLength: 60 });

/** What a rebuild does beside collectors that go on, whatever database is behind it. */
export function rebuildContract(name: string, open: () => Promise<Opened>, numRuns: number): void {
  const prepared = async () => {
    const opened = await open();
    const settings = siteSettings.parse({
      name: 'Harbor Books',
      retention: { eventsDays: 30, contactDays: 20, wordsDays: 25 },
    });
    for (const key of [SITE, OTHER]) await opened.database.write(putSite, { key, settings });
    return opened;
  };
  const funnelOf = (database: Database) => database.readViews(readFunnel, { site: SITE });
  const countOf = async (address: string, table: string, where: string) =>
    Number((await query(address, `select count(*) as n from ${table} where ${where}`))[0]?.n);

  const someDamages = fc.subarray(DAMAGES, { minLength: 1 });
  /** What is wrong in a ledger decides what is appended: that is wrong in the log, too. */
  const OF_VIEWS = DAMAGES.filter((damage) => !damage.includes('codes'));

  describe(`${name}: a rebuild beside collectors`, () => {
    test('changes nothing of views that are right, and does not even hold them', async () => {
      await fc.assert(
        fc.asyncProperty(someEvents, fc.nat(4_000), async (events, minutes) => {
          const { database, dump } = await prepared();
          await database.commit(events);
          await settle(database, NOON - minutes * MINUTE_MS);
          const live = await dump();
          let held = 0;
          const counted = new Proxy(database, {
            get(target, property) {
              const value = Reflect.get(target, property, target);
              if (property === 'transaction') held++;
              return typeof value === 'function' ? value.bind(target) : value;
            },
          });
          expect((await rebuildViews(counted, NOON + DAY_MS)).changed).toEqual({});
          expect(held).toBe(0);
          expect(await dump()).toEqual(live);
        }),
        { numRuns },
      );
    });

    test('mends whatever is wrong, and tells how much was', async () => {
      await fc.assert(
        fc.asyncProperty(someEvents, someDamages, async (events, damages) => {
          const { database, address, dump } = await prepared();
          await database.commit(events);
          await settle(database, NOON);
          const live = (await dump()) as string[][];
          await queryAll(address, damages);
          const damaged = (await dump()) as string[][];
          const { changed } = await rebuildViews(database, NOON);
          expect(await dump()).toEqual(live);
          expect(await countOf(address, 'set_aside', 'true')).toBe(0);
          for (const [at, view] of VIEWS.entries()) {
            const isDamaged = JSON.stringify(damaged[at]) !== JSON.stringify(live[at]);
            expect([view, (changed[view] ?? 0) > 0]).toEqual([view, isDamaged]);
          }
          expect((await rebuildViews(database, NOON)).changed).toEqual({});
        }),
        { numRuns },
      );
    });

    test('tells of each table how many rows were wrong', async () => {
      const { database, address } = await prepared();
      await database.commit(
        [1, 2, 3, 4].map((id) =>
          score(`answer-${id}`, 9, NOON, { response: `response${id}`, visitor: `visitor${id}` }),
        ),
      );
      await settle(database, NOON);
      await queryAll(address, [
        `delete from responses where response = 'response1'`,
        `update responses set score = 1 where response = 'response2'`,
        'update rollups set asked = 9',
        `insert into visitor_responses values ('${NOBODY}', 'visitor9', 'response9')`,
      ]);
      expect(await rebuildViews(database, NOON)).toEqual({
        sites: 2,
        changed: { responses: 2, rollups: 1, visitor_responses: 1 },
      });
    });

    test('whatever happens between two of its steps, in the end the views are what the log says', async () => {
      const action = fc.oneof(
        { weight: 6, arbitrary: someEvents.map((events) => ({ does: 'commit' as const, events })) },
        { weight: 2, arbitrary: fc.nat(40).map((minutes) => ({ does: 'settle' as const, minutes })) },
        { weight: 1, arbitrary: fc.nat(5).map((who) => ({ does: 'erase' as const, who })) },
        { weight: 1, arbitrary: fc.constantFrom(20, 26, 34).map((days) => ({ does: 'retain' as const, days })) },
        { weight: 1, arbitrary: fc.constant({ does: 'fold' as const }) },
      );
      await fc.assert(
        fc.asyncProperty(
          someEvents,
          fc.option(fc.subarray(OF_VIEWS, { minLength: 1 })),
          fc.array(fc.option(action), { maxLength: 30 }),
          async (events, damages, actions) => {
            const opened = await prepared();
            const { database, address, dump } = opened;
            await database.commit(events);
            await database.catchUp();
            if (damages) await queryAll(address, damages);
            const left = [...actions];
            const beset = betweenSteps(database, async () => {
              const next = left.shift();
              if (next?.does === 'commit') await database.commit(next.events);
              if (next?.does === 'fold') await database.catchUp();
              if (next?.does === 'settle') await settle(database, NOON + next.minutes * MINUTE_MS);
              if (next?.does === 'erase') await erasePerson(database, SITE, `visitor${next.who}`, NOON);
              if (next?.does === 'retain') await retain(database, NOON + next.days * DAY_MS);
            });
            await rebuildViews(beset, NOON);
            await settle(database, NOON + DAY_MS);
            const rebuilt = await dump();
            expect(await foldedAgain(opened, NOON + DAY_MS)).toEqual(rebuilt);
            expect((await rebuildViews(database, NOON + DAY_MS)).changed).toEqual({});
          },
        ),
        { numRuns },
      );
    });

    test('an answer that time settles meanwhile stays settled, one that is completed meanwhile is not', async () => {
      const { database, address, dump } = await prepared();
      await database.commit([
        score('answer-1', 9, NOON, { response: 'response1' }),
        score('answer-2', 9, NOON, { response: 'response2' }),
      ]);
      await database.catchUp();
      await queryAll(address, ['update rollups set asked = 9', `delete from visitor_responses`]);
      let steps = 0;
      const beset = betweenSteps(database, async () => {
        if (steps++ !== 5) return;
        await settle(database, NOON + 31 * MINUTE_MS);
        await database.commit([
          logged({ id: 'done', at: NOON + 1, response: 'response2', program: 'visit', type: 'survey.completed' }),
        ]);
        await database.catchUp();
      });
      await rebuildViews(beset, NOON);
      expect(steps).toBeGreaterThan(5);
      expect(await countOf(address, 'responses', "settled = 1 and response = 'response1'")).toBe(1);
      expect(await countOf(address, 'responses', "settled = 0 and response = 'response2'")).toBe(1);
      expect(await funnelOf(database)).toMatchObject({ asked: 2, answered: 2 });
      const rebuilt = await dump();
      await rebuildViews(database, NOON + 31 * MINUTE_MS);
      expect(await dump()).toEqual(rebuilt);
    });

    test('broken off before any of its steps, each site is as it was or as it will be, and the next one ends it', async () => {
      const events = fc.sample(fc.array(ofSites, { minLength: 80, maxLength: 80 }), { seed: 13, numRuns: 1 })[0] ?? [];
      const bySite = (views: string[][]) =>
        [SITE, OTHER, NOBODY].map((site) => views.map((rows) => rows.filter((row) => row.includes(`"${site}"`))));
      const { database, address, dump } = await prepared();
      await database.commit(events);
      await settle(database, NOON);
      const damages = OF_VIEWS.filter((damage) => !damage.includes('recommendations'));
      const after = bySite((await dump()) as string[][]);
      let isWhole = false;
      // Each time a rebuild of its own, and another one after it: where many connections are made for one, every fourth step will do.
      for (let last = 0; !isWhole; last += numRuns < 10 ? 4 : 1) {
        await queryAll(address, damages);
        const before = bySite((await dump()) as string[][]);
        let steps = 0;
        const broken = betweenSteps(database, async () => {
          if (steps++ === last) throw new Error('broken off');
        });
        isWhole = await rebuildViews(broken, NOON).then(
          () => true,
          (error: Error) => {
            expect(error.message).toBe('broken off');
            return false;
          },
        );
        for (const [at, site] of bySite((await dump()) as string[][]).entries()) {
          expect([before[at], after[at]]).toContainEqual(site);
        }
        await rebuildViews(database, NOON);
        expect(bySite((await dump()) as string[][])).toEqual(after);
      }
    });

    test('two at once do no harm', async () => {
      const { database, address, dump } = await prepared();
      await database.commit(
        fc.sample(fc.array(ofSites, { minLength: 80, maxLength: 80 }), { seed: 3, numRuns: 1 })[0] ?? [],
      );
      await settle(database, NOON);
      const live = await dump();
      await queryAll(address, DAMAGES);
      await Promise.all([rebuildViews(database, NOON), rebuildViews(database, NOON)]);
      expect(await dump()).toEqual(live);
    });

    test('many rows go over in steps, a day with what is counted on it', async () => {
      const { database, address, dump } = await prepared();
      const answers = Array.from({ length: 6_000 }, (_, at) =>
        score(`answer-${at}`, at % 11, NOON - (at % 12) * DAY_MS, { response: `r${at}`, visitor: `v${at}` }),
      );
      for (let from = 0; from < answers.length; from += 500) await database.commit(answers.slice(from, from + 500));
      await settle(database, NOON);
      const live = await dump();
      await queryAll(address, ['delete from responses', 'update rollups set asked = 1', 'delete from rollup_days']);
      let held = 0;
      const counted = betweenSteps(database, async () => {
        const { rows, days } = (
          await query(
            address,
            `select (select count(*) from responses) as rows, (select coalesce(sum(asked), 0) from rollup_days) as days`,
          )
        )[0] as { rows: number; days: number };
        if (Number(rows) > 0 && Number(rows) < 6_000) held++;
        // What is not there yet is not counted either.
        expect(Number(days)).toBe(Number(rows));
      });
      const { changed } = await rebuildViews(counted, NOON);
      expect(changed).toMatchObject({ responses: 6_000, rollups: 12, rollup_days: 12 });
      expect(held).toBeGreaterThanOrEqual(2);
      expect(await dump()).toEqual(live);
    });

    test('where somebody is erased each time that a site is folded anew, it says so, and changes nothing', async () => {
      const { database, address, dump } = await prepared();
      await database.commit([score('answer-1', 9)]);
      await settle(database, NOON);
      await queryAll(address, ['update rollups set asked = 9']);
      const before = await dump();
      const beset = betweenSteps(database, async () => {
        await queryAll(address, [
          `insert into rewritings values ('${SITE}', 1) on conflict (site) do update set times = rewritings.times + 1`,
        ]);
      });
      await expect(rebuildViews(beset, NOON)).rejects.toMatchObject({
        name: 'DatabaseAway',
        message: expect.stringMatching(`^events of ${SITE} were erased or cleared .* run goodword rebuild again`),
      });
      expect(await dump()).toEqual(before);
    });
  });
}
