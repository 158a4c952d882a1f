import type { Database } from '@goodword/collector';
import {
  erasePerson,
  findRecommendation,
  findResponse,
  findVisit,
  putSite,
  readFunnel,
  rebuildViews,
  retain,
  settle,
  streamEvents,
  takeOn,
} from '@goodword/collector/queries';
import { siteSettings } from '@goodword/protocol';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { all } from '../support/all.ts';
import { NOON, SITE } from '../support/collector.ts';
import type { Opened } from './contract.ts';
import { EVERY_TYPE, example } from './every-event.ts';
import { CODE, everythingOf } from './everything-of.ts';
import { figures } from './figures.ts';
import { later } from './later.ts';
import { logged } from './logged.ts';

const DAY_MS = 86_400_000;

/** What retention must do, whatever database is behind it. */
export function retentionContract(name: string, open: () => Promise<Opened>, numRuns: number): void {
  const prepared = async () => {
    const opened = await open();
    await opened.database.write(putSite, { key: SITE, settings: siteSettings.parse({ name: 'Harbor Books' }) });
    return opened;
  };
  const log = async (database: Database) => JSON.stringify(await all(database.stream(streamEvents, SITE)));
  const holdsAfterRebuild = async ({ database, dump }: Opened, nowMs = NOON) => {
    const live = await dump();
    await rebuildViews(database, nowMs);
    expect(await dump()).toEqual(live);
  };

  describe(`${name}: retention`, () => {
    const keeping = async (retention: object) => {
      const opened = await open();
      await opened.database.write(putSite, {
        key: SITE,
        settings: siteSettings.parse({ name: 'Harbor Books', retention }),
      });
      return opened;
    };
    const nothing = { contactDays: null, wordsDays: null, eventsDays: null };

    test('clears contact and words when they are old, and leaves what the customer let be shown', async () => {
      const opened = await keeping({ ...nothing, contactDays: 10, wordsDays: 20 });
      const { database } = opened;
      await database.commit([...everythingOf('a'), ...everythingOf('b').map((event) => later(event, 5))]);
      const before = await database.readViews(readFunnel, { site: SITE });

      await retain(database, NOON + 11 * DAY_MS);
      expect(await log(database)).not.toMatch(/secret-a@|Secret a","visitor|The shop may call.*secret-a/);
      expect(await database.readViews(findResponse, SITE, 'response-a')).toMatchObject({
        contact: null,
        contactConsent: null,
        contactMethod: 'email',
      });
      expect(await database.readViews(findResponse, SITE, 'response-b')).toMatchObject({
        contact: 'secret-b@mail.example',
      });
      expect(await database.readViews(findVisit, SITE, 'visit-a')).toMatchObject({
        name: null,
        boundResponse: 'response-a',
      });
      expect(await database.readViews(findVisit, SITE, 'visit-b')).toMatchObject({ name: 'Secret b' });
      expect(await log(database)).toMatch(/secret line a/);
      await holdsAfterRebuild(opened);

      await retain(database, NOON + 21 * DAY_MS);
      expect(await log(database)).not.toMatch(/secret (line|choice|of old) a/);
      expect(await log(database)).toMatch(/secret line b/);
      expect((await database.readViews(findResponse, SITE, 'response-a'))?.answers).toMatchObject({
        score: { value: 10 },
        text: { value: null },
        choice: { value: { chosen: ['a', 'other'] } },
        comment: { value: 'secret words a' },
      });
      expect(await database.readViews(findRecommendation, `${CODE.slice(0, -1)}a`)).toMatchObject({
        words: 'secret praise a',
      });
      expect(await database.readViews(readFunnel, { site: SITE })).toEqual(before);
      await holdsAfterRebuild(opened);
    });

    test('drops old events with all that is kept by person, and what they counted stays', async () => {
      const opened = await keeping({ ...nothing, eventsDays: 30 });
      const { database } = opened;
      const first = everythingOf('a');
      await database.commit([...first, ...everythingOf('b').map((event) => later(event, 40))]);
      await settle(database, NOON + 41 * DAY_MS);
      const before = await database.readViews(readFunnel, { site: SITE });
      const ofJune = { site: SITE, from: '2026-06-12', to: '2026-06-12' };
      const june = await database.readViews(readFunnel, ofJune);
      expect(june).toMatchObject({ asked: 1, answered: 1, advocates: 1, reported: 1 });

      await retain(database, NOON + 41 * DAY_MS);
      expect((await all(database.stream(streamEvents, SITE))).map(({ id }) => id)).toEqual([
        '~prepared-a',
        '~published-a',
        ...everythingOf('b').map(({ id }) => id),
      ]);
      expect(await database.readViews(findResponse, SITE, 'response-a')).toBeUndefined();
      expect(await database.readViews(findVisit, SITE, 'visit-a')).toBeUndefined();
      expect(await database.readViews(findResponse, SITE, 'response-b')).toMatchObject({ score: 10 });
      expect(await database.readViews(findRecommendation, `${CODE.slice(0, -1)}a`)).toMatchObject({
        words: 'secret praise a',
      });
      expect(await database.readViews(readFunnel, { site: SITE })).toEqual(before);
      expect(await database.readViews(readFunnel, ofJune)).toEqual(june);
      await holdsAfterRebuild(opened);

      // A replay is a duplicate for ever; what comes late for a sealed day is added once.
      expect(new Set(await database.commit(first))).toEqual(new Set(['duplicate']));
      const late = logged(
        { id: 'late-0001', type: 'survey.shown', response: 'response-late', program: 'visit', location: 'harbor' },
        { receivedAt: NOON + 42 * DAY_MS },
      );
      await database.commit([late]);
      await database.commit([late]);
      expect((await database.readViews(readFunnel, ofJune)).asked).toBe(2);
      await holdsAfterRebuild(opened);
      await retain(database, NOON + 80 * DAY_MS);
      expect((await database.readViews(readFunnel, ofJune)).asked).toBe(2);
      // What stays of a person can still be erased.
      expect(await erasePerson(database, SITE, 'visitor-a', NOON)).toMatchObject({ recommendations: 1 });
      expect(await log(database)).not.toMatch(/secret praise a/);
      await holdsAfterRebuild(opened);
    });

    test('what one event keeps, keeps all that belongs to it', async () => {
      const opened = await keeping({ ...nothing, eventsDays: 30 });
      const { database } = opened;
      const about = { response: 'response-1', program: 'visit', location: 'harbor' };
      const at = (days: number, event: Record<string, unknown> & { id: string; type: string }, stamp = {}) =>
        later(logged(event, stamp), days);
      const sale = { type: 'conversion', order: 'order-1', click: 'click-1', value: { currency: 'EUR', minor: 100 } };
      await database.commit([
        at(0, { ...about, id: 'shown-001', type: 'survey.shown' }),
        at(0, { id: 'landed-01', type: 'link.landed', code: CODE }, { click: 'click-1', person: 'somebody' }),
        at(0, { id: 'share-001', type: 'share.opened', code: CODE, channel: 'copy' }),
        at(9, { ...about, id: 'done-0001', type: 'survey.completed' }),
        at(9, { ...sale, id: 'sale-0001' }),
        at(9, { id: 'share-002', type: 'share.opened', code: CODE, channel: 'copy' }),
      ]);
      const before = await database.readViews(readFunnel, { site: SITE });
      await retain(database, NOON + 35 * DAY_MS);
      expect(await all(database.stream(streamEvents, SITE))).toHaveLength(6);
      await holdsAfterRebuild(opened);
      await retain(database, NOON + 45 * DAY_MS);
      expect(await all(database.stream(streamEvents, SITE))).toEqual([]);
      expect(await database.readViews(readFunnel, { site: SITE })).toEqual(before);
      await holdsAfterRebuild(opened);
    });

    test('one of many collectors does what is done once a day', async () => {
      const { database } = await prepared();
      const taken = await Promise.all([1, 2, 3].map(() => takeOn(database, 'nightly', '2026-06-12')));
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await takeOn(database, 'nightly', '2026-06-11')).toBe(false);
      expect(await takeOn(database, 'nightly', '2026-06-13')).toBe(true);
    });

    test('of events of every type only those stay that others need, and what was counted', async () => {
      const staying = EVERY_TYPE.filter((type) => /^(recommendation\.|offer\.(issued|redeemed)$|person\.)/.test(type));
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(EVERY_TYPE, { minLength: 1 }), async (types) => {
          const opened = await keeping({ contactDays: 10, wordsDays: 20, eventsDays: 30 });
          const { database, dump } = opened;
          await database.commit(types.map((type) => example(type, 'a')));
          await settle(database, NOON + DAY_MS);
          const before = await figures(database);
          const kept = async () => (await log(database)) + JSON.stringify(await dump());
          await retain(database, NOON + 11 * DAY_MS);
          expect(await kept()).not.toMatch(/secret-a@/);
          const visit = (await all(database.stream(streamEvents, SITE))).find(({ type }) => type === 'visit.issued');
          expect(visit ?? {}).not.toHaveProperty('name');
          await retain(database, NOON + 41 * DAY_MS);
          const left = (await all(database.stream(streamEvents, SITE))).map(({ type }) => type);
          expect(left).toEqual(types.filter((type) => staying.includes(type)));
          expect(await kept()).not.toMatch(/secret (words|note)|secret-token/);
          expect(await figures(database)).toEqual(before);
          await holdsAfterRebuild(opened, NOON + 41 * DAY_MS);
        }),
        { numRuns, seed: 728 },
      );
    });
  });
}
