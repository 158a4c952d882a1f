import type { Database } from '@goodword/collector';
import {
  erasePerson,
  findPicture,
  findRecommendation,
  findVisit,
  putPicture,
  putSite,
  readFunnel,
  readPerson,
  rebuildViews,
  settle,
  streamConversions,
  streamEvents,
  streamRecommendations,
  streamResponses,
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
import { logged } from './logged.ts';

/** What the erasure of a person must do, whatever database is behind it. */
export function erasureContract(name: string, open: () => Promise<Opened>, numRuns: number): void {
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

  describe(`${name}: a person`, () => {
    test('is shown whole, and nobody else', async () => {
      const { database } = await prepared();
      await database.commit([...everythingOf('a'), ...everythingOf('b')]);
      const found = await database.transaction(readPerson, SITE, 'visitor-a');
      expect(found?.events.map(({ id }) => id)).toEqual(
        everythingOf('a')
          .map(({ id }) => id)
          .filter((id) => id !== '~visit-a'),
      );
      expect(found).toMatchObject({
        responses: [{ response: 'response-a', comment: 'secret words a', contact: 'secret-a@mail.example' }],
        recommendations: [{ words: 'secret praise a' }],
        shares: [{ id: 'share-a' }],
        conversions: [{ conversion: 'order:order-a' }],
        visits: [{ visit: 'visit-a', name: 'Secret a' }],
      });
      expect(JSON.stringify(found)).not.toMatch(/ b"|-b"/);
      expect(await database.transaction(readPerson, SITE, 'visitor-c')).toBeUndefined();
      expect(await database.transaction(readPerson, 'pub_othersite', 'visitor-a')).toBeUndefined();
    });

    test('is erased from log and views, and stays counted', async () => {
      const opened = await prepared();
      const { database, dump } = opened;
      await database.commit([...everythingOf('a'), ...everythingOf('b')]);
      await database.write(putPicture, `card:${CODE.slice(0, -1)}a:1`, {
        mime: 'image/png',
        bytes: new Uint8Array([1]),
      });
      const before = await database.readViews(readFunnel, { site: SITE });
      const ids = (await all(database.stream(streamEvents, SITE))).map(({ id }) => id);

      expect(await erasePerson(database, SITE, 'visitor-a', NOON)).toMatchObject({ responses: 1, recommendations: 1 });
      expect(await database.readViews(readFunnel, { site: SITE })).toEqual(before);
      const kept = (await log(database)) + JSON.stringify(await dump());
      for (const trace of [
        'visitor-a',
        'session-a',
        'response-a',
        'C-secret-a',
        'token-a',
        /[sS]ecret[^"]* a\b/,
        'secret-a@',
      ]) {
        expect(kept).not.toMatch(trace);
      }
      expect(await database.transaction(readPerson, SITE, 'visitor-a')).toBeUndefined();
      expect(await erasePerson(database, SITE, 'visitor-a', NOON)).toBeUndefined();
      expect(await database.read(findPicture, `card:${CODE.slice(0, -1)}a:1`)).toBeUndefined();
      expect(await database.readViews(findRecommendation, `${CODE.slice(0, -1)}a`)).toMatchObject({
        words: null,
        name: null,
        withdrawnAt: NOON,
      });
      // The visit's token is used up, and by whom nobody knows.
      expect(await database.readViews(findVisit, SITE, 'visit-a')).toMatchObject({
        name: null,
        boundResponse: null,
        boundAt: NOON,
      });
      // The others have lost nothing.
      expect(await database.transaction(readPerson, SITE, 'visitor-b')).toMatchObject({
        responses: [{ comment: 'secret words b' }],
      });

      const after = await all(database.stream(streamEvents, SITE));
      expect(after.map(({ id }) => id)).toEqual([
        ...ids,
        `~withdrawn.${CODE.slice(0, -1)}a`,
        expect.stringMatching(/^~erased\./),
      ]);
      expect(after.at(-1)).not.toHaveProperty('visitor');
      await holdsAfterRebuild(opened);

      // Replays are duplicates; an event that is late is a new person's.
      expect(new Set(await database.commit(everythingOf('a')))).toEqual(new Set(['duplicate']));
      const late = {
        visitor: 'visitor-a',
        session: 'session-a',
        response: 'response-a',
        program: 'visit',
        location: 'harbor',
      };
      await database.commit([
        logged({ ...late, id: 'late-done', type: 'survey.completed' }),
        logged(
          { ...late, id: 'late-answer', type: 'survey.answered', question: 'score', value: 3 },
          { question: 'score', visit: 'visit-a' },
        ),
      ]);
      expect((await database.readViews(readFunnel, { site: SITE })).asked).toBe(before.asked + 1);
      expect(await database.readViews(findVisit, SITE, 'visit-a')).toMatchObject({ boundResponse: null });
      await holdsAfterRebuild(opened);
    });

    test('answers, links and sales lead no longer to each other', async () => {
      const { database } = await prepared();
      await database.commit(everythingOf('a'));
      await erasePerson(database, SITE, 'visitor-a', NOON);
      const [response] = await all(await database.streamViews(streamResponses, SITE));
      const [recommendation] = await all(await database.streamViews(streamRecommendations, SITE));
      const [conversion] = await all(await database.streamViews(streamConversions, SITE));
      expect(new Set([response?.visitor, recommendation?.visitor, conversion?.visitor]).size).toBe(3);
      expect(recommendation?.response).not.toBe(response?.response);
      const [landing] = (await all(database.stream(streamEvents, SITE))).filter(({ type }) => type === 'link.landed');
      expect(landing?.stamp.person).toBe(landing?.visitor);
    });

    test('is one by several ids where they gave the same response', async () => {
      const opened = await prepared();
      const { database } = opened;
      const about = { response: 'response-1', program: 'visit', location: 'harbor' };
      await database.commit([
        logged({ ...about, id: 'shown-01', visitor: 'visitor-1', type: 'survey.shown' }),
        logged({ ...about, id: 'done-0001', visitor: 'visitor-2', type: 'survey.completed' }),
        logged({ id: 'track-001', visitor: 'visitor-2', type: 'track', name: 'seen' }),
        // Names somebody else's code, and does not have it by that.
        logged({
          id: 'prepare-1',
          visitor: 'visitor-3',
          type: 'recommendation.prepared',
          code: CODE,
          location: 'harbor',
        }),
        logged({
          id: 'prepare-2',
          visitor: 'visitor-2',
          type: 'recommendation.prepared',
          code: CODE,
          location: 'harbor',
        }),
      ]);
      expect(await erasePerson(database, SITE, 'visitor-1', NOON)).toMatchObject({ events: 4, recommendations: 0 });
      expect(await log(database)).not.toMatch(/visitor-[12]/);
      expect(await database.readViews(findRecommendation, CODE)).toMatchObject({
        visitor: 'visitor-3',
        withdrawnAt: null,
      });
      await holdsAfterRebuild(opened);
    });

    test('of events of every type nothing that they wrote stays, and nothing that names them', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(EVERY_TYPE, { minLength: 1 }),
          fc.shuffledSubarray(EVERY_TYPE, { minLength: 1 }),
          async (theirs, others) => {
            const opened = await prepared();
            const { database, dump } = opened;
            const of = (letter: string, types: typeof EVERY_TYPE) => types.map((type) => example(type, letter));
            await database.commit(of('a', theirs));
            await database.commit(of('b', others));
            await settle(database, NOON);
            const before = await figures(database);
            const ofOthers = async () =>
              (await all(database.stream(streamEvents, SITE))).filter(({ id }) =>
                of('b', others).some((it) => it.id === id),
              );
            const untouched = await ofOthers();
            await erasePerson(database, SITE, 'secret-visitor-a', NOON);
            expect((await log(database)) + JSON.stringify(await dump())).not.toMatch(/secret[^"]*[ -]a\b/i);
            expect(await ofOthers()).toEqual(untouched);
            expect(await figures(database)).toEqual(before);
            await holdsAfterRebuild(opened);
          },
        ),
        { numRuns, seed: 727 },
      );
    });
  });
}
