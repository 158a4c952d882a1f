import type { Database } from '@goodword/collector';
import { findResponse, putSite, readFunnel, rebuildViews, settle } from '@goodword/collector/queries';
import { siteSettings } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { NOON, SITE } from '../support/collector.ts';
import { about, comment, score } from './answered.ts';
import { clockOf } from './clock-of.ts';
import type { Opened } from './contract.ts';
import { type Logged, logged } from './logged.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** What a view must be, whatever database is behind it: what follows from the log, in whatever order it came. */
export function viewsContract(name: string, open: () => Promise<Opened>): void {
  const prepared = async () => {
    const opened = await open();
    await opened.database.write(putSite, { key: SITE, settings: siteSettings.parse({ name: 'Harbor Books' }) });
    return opened;
  };
  const funnelOf = (database: Database) => database.readViews(readFunnel, { site: SITE });

  describe(`${name}: one log, many views`, () => {
    test('a rebuild gives the same rows of what is far apart in the log', async () => {
      const { database, dump } = await prepared();
      const later = NOON + 31 * MINUTE_MS;
      await database.commit([
        score('answer-01', 9),
        score('answer-02', 2, NOON, { response: 'response2' }),
        score('answer-03', 8, NOON, { response: 'response3' }),
      ]);
      await settle(database, later);
      // More than are rebuilt at once.
      const seen = Array.from({ length: 21_000 }, (_, index) =>
        logged({ id: `seen-${index}`, type: 'track', name: 'seen' }),
      );
      for (let from = 0; from < seen.length; from += 3_000) await database.commit(seen.slice(from, from + 3_000));
      await database.commit([
        logged({ ...about, id: 'completed', at: NOON + 1_000, type: 'survey.completed' }),
        score('answer-04', 10, NOON + 1_000, { response: 'response2' }),
        comment('answer-05', 'why', 'Late', { at: NOON - DAY_MS, response: 'response3' }),
      ]);
      await settle(database, later);
      const live = await dump();
      await rebuildViews(database, later);
      expect(await dump()).toEqual(live);
      expect(await funnelOf(database)).toMatchObject({
        asked: 3,
        answered: 3,
        promoters: 2,
        passives: 1,
        detractors: 0,
      });
    });

    test('a rebuild tells how far it is', async () => {
      const { database } = await prepared();
      await database.commit([score('answer-01', 9), score('answer-02', 4)]);
      const heard: [number, number][] = [];
      await rebuildViews(database, NOON, (done, total) => heard.push([done, total]));
      expect(heard).toEqual([
        [0, 2],
        [2, 2],
      ]);
    });

    test('the order in which the events of a response arrive changes nothing', async () => {
      const events = [
        logged({ ...about, id: 'shown-01', at: NOON - DAY_MS, type: 'survey.shown' }),
        score('answer-01', 3, NOON - DAY_MS + 1_000),
        score('answer-02', 10, NOON),
        comment('answer-03', 'why', 'Nobody came', { at: NOON + 1_000, consent: { wording: 'Show it' } }),
        comment('answer-04', 'comment', 'Somebody came', { at: NOON + 2_000, consent: { wording: 'Yes' } }),
        comment('answer-05', 'last', { declined: true }, { at: NOON + 3_000 }),
        logged({ ...about, id: 'completed', at: NOON + 4_000, type: 'survey.completed' }),
      ];
      const outcomes = new Set<string>();
      for (const order of [
        [0, 1, 2, 3, 4, 5, 6],
        [6, 5, 4, 3, 2, 1, 0],
        [4, 2, 0, 6, 3, 1, 5],
        [1, 5, 3, 0, 4, 6, 2],
      ]) {
        const { database, dump } = await prepared();
        for (const index of order) await database.commit([events[index] as Logged]);
        outcomes.add(JSON.stringify(await dump()));
        expect(await database.readViews(findResponse, SITE, 'response1')).toMatchObject({
          score: 10,
          firstScoredAt: NOON - DAY_MS + 1_000,
          comment: 'Somebody came',
          commentConsent: 'Yes',
          completedAt: NOON + 4_000,
        });
      }
      expect(outcomes.size).toBe(1);
    });
  });

  describe(`${name}: the day of a place that is learned later`, () => {
    // 19:00 on the 11th in New York, the 12th everywhere else.
    const EVENING = NOON - 13 * 3_600_000;
    const code = 'code000000000001';
    const harbor = clockOf('harbor', EVENING);
    const sold = { type: 'conversion', order: 'order-1', click: 'click-1', value: { currency: 'EUR', minor: 100 } };
    const events = [
      logged({ id: 'prepared', at: EVENING, type: 'recommendation.prepared', code, location: 'harbor' }, harbor),
      logged(
        { id: 'landed-1', at: EVENING, type: 'link.landed', code },
        { ...harbor, click: 'click-1', person: 'one' },
      ),
      logged({ ...sold, id: 'reported', at: EVENING + 1_000, location: 'mill' }, clockOf('mill', EVENING)),
      logged({ ...sold, id: 'confirmed', at: EVENING, type: 'conversion.confirmed' }, { timeZone: 'UTC' }),
      logged({ ...about, id: 'shown-01', at: EVENING, location: undefined, type: 'survey.shown' }, { timeZone: 'UTC' }),
      score('answer-01', 9, EVENING + 1_000, { location: 'mill' }),
      logged({ ...about, id: 'completed', at: EVENING + 1_000, type: 'survey.completed' }, harbor),
    ];

    test('is the one that counts, whatever arrives first', async () => {
      const outcomes = new Set<string>();
      for (const order of [
        [0, 1, 2, 3, 4, 5, 6],
        [0, 3, 2, 1, 6, 5, 4],
        [0, 2, 1, 3, 5, 6, 4],
      ]) {
        const { database, dump } = await prepared();
        for (const index of order) await database.commit([events[index] as Logged]);
        outcomes.add(JSON.stringify(await dump()));
        const filter = { site: SITE, from: '2026-06-11', to: '2026-06-11', locations: ['harbor'] };
        expect(await database.readViews(readFunnel, filter)).toMatchObject({
          asked: 1,
          promoters: 1,
          visitors: 1,
          confirmed: 1,
        });
      }
      expect(outcomes.size).toBe(1);
    });
  });
}
