import type { Database } from '@goodword/collector';
import {
  countComments,
  erasePerson,
  putSite,
  readComments,
  readKnownNames,
  readWaitingCustomers,
  retain,
} from '@goodword/collector/queries';
import { siteSettings } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { NOON, SITE } from '../support/collector.ts';
import type { Opened } from './contract.ts';
import { type Logged, logged } from './logged.ts';

const DAY_MS = 86_400_000;

/** What one customer does, whose response is called by the name. */
interface Wrote {
  name: string;
  text?: string;
  score?: number;
  ratings?: Record<string, number>;
  contact?: string;
  at?: number;
  location?: string | undefined;
  program?: string;
  flags?: string[];
  site?: string;
}

function wrote({ name, text, score, ratings, contact, at = NOON, flags = [], site = SITE, ...more }: Wrote): Logged[] {
  const about = { response: name, visitor: `visitor-${name}`, program: 'visit', location: 'harbor', at, ...more };
  const answered = (question: string, value: unknown, kind: string) =>
    logged(
      { ...about, id: `${name}-${question}`, type: 'survey.answered', question, value },
      { question: kind, flags },
      site,
    );
  return [
    logged({ ...about, id: `${name}-shown`, type: 'survey.shown', language: 'de-AT' }, { flags }, site),
    ...(score === undefined ? [] : [answered('score', score, 'score')]),
    ...(ratings === undefined ? [] : [answered('drivers', ratings, 'drivers')]),
    ...(text === undefined ? [] : [answered('comment', text, 'comment')]),
    ...(contact === undefined
      ? []
      : [
          logged(
            {
              ...about,
              id: `${name}-contact`,
              type: 'contact.requested',
              method: contact.includes('@') ? 'email' : 'phone',
              contact,
              consent: { wording: 'The shop may call.' },
            },
            { flags },
            site,
          ),
        ]),
  ];
}

/** What every store must know of customers' words, whatever database is behind it. */
export function commentsContract(name: string, open: () => Promise<Opened>): void {
  const prepared = async (...customers: Wrote[]) => {
    const opened = await open();
    await opened.database.write(putSite, { key: SITE, settings: siteSettings.parse({ name: 'Harbor Books' }) });
    for (const each of customers) await opened.database.commit(wrote(each));
    return opened;
  };
  const said = async (database: Database, filter: object = {}, limit = 100) =>
    (await database.readViews(readComments, { site: SITE, ...filter }, limit)).map(({ response }) => response);

  describe(`${name}: what customers wrote`, () => {
    test('comes with all that the same customer answered', async () => {
      const { database } = await prepared({
        name: 'one',
        text: 'Zu lange gewartet',
        score: 3,
        ratings: { welcome: 5, time: 1 },
        contact: 'ada.lovelace@mail.example',
      });
      await database.commit([
        logged(
          {
            response: 'one',
            visitor: 'visitor-one',
            at: NOON + 1_000,
            id: 'again',
            type: 'survey.answered',
            question: 'more',
            value: { time: 2 },
          },
          { question: 'drivers' },
        ),
        logged({
          id: '~prepared',
          visitor: 'visitor-one',
          type: 'recommendation.prepared',
          code: 'code000000000001',
          location: 'harbor',
          response: 'one',
        }),
        logged({
          id: '~published',
          type: 'recommendation.published',
          code: 'code000000000001',
          words: 'Good people',
          name: 'Ada L.',
          consent: { wording: 'Yes' },
        }),
      ]);
      expect(await database.readViews(readComments, { site: SITE }, 10)).toEqual([
        {
          response: 'one',
          program: 'visit',
          location: 'harbor',
          at: NOON,
          day: '2026-06-12',
          score: 3,
          language: 'de-AT',
          text: 'Zu lange gewartet',
          ratings: { welcome: 5, time: 2 },
          author: { names: ['Ada L.'], contact: 'ada.lovelace@mail.example' },
        },
      ]);
    });

    test('the newest first, so many, narrowed by day, program and location', async () => {
      const { database } = await prepared(
        { name: 'old', text: 'a', at: NOON - DAY_MS, program: 'other' },
        { name: 'mill', text: 'b', at: NOON - 1_000, location: 'mill' },
        { name: 'new', text: 'c' },
        { name: 'next', text: 'd', at: NOON + 1_000 },
        { name: 'nowhere', text: 'e', at: NOON - 2_000, location: undefined },
        { name: 'silent', score: 9 },
        { name: 'elsewhere', text: 'f', site: 'pub_othersite' },
      );
      expect(await said(database)).toEqual(['next', 'new', 'mill', 'nowhere', 'old']);
      expect(await said(database, {}, 2)).toEqual(['next', 'new']);
      expect(await said(database, { from: '2026-06-12', locations: ['harbor'] })).toEqual(['next', 'new']);
      expect(await said(database, { to: '2026-06-11' })).toEqual(['old']);
      expect(await said(database, { program: 'other' })).toEqual(['old']);
      expect(await said(database, { locations: ['mill', 'harbor'] }, 3)).toEqual(['next', 'new', 'mill']);
      expect(await said(database, { locations: [] })).toEqual([]);
      const counts = (filter: object, page: object) =>
        database.readViews(countComments, { site: SITE, ...filter }, { limit: 9, ...page });
      expect(await counts({}, {})).toEqual([
        { location: '', comments: 1 },
        { location: 'harbor', comments: 3 },
        { location: 'mill', comments: 1 },
      ]);
      expect(await counts({ program: 'visit' }, { after: '', limit: 1 })).toEqual([
        { location: 'harbor', comments: 2 },
      ]);
      expect(await counts({ locations: ['mill'], to: '2026-06-11' }, {})).toEqual([]);
    });

    test('of what was taken back, is a test, came too late or was erased, nothing is there', async () => {
      const { database } = await prepared(
        { name: 'kept', text: 'kept' },
        { name: 'late', text: 'late', flags: ['late'] },
        { name: 'test', text: 'test', flags: ['test'] },
        { name: 'back', text: 'taken back' },
        { name: 'erased', text: 'erased', score: 2, contact: '+44 20 7946 0958' },
      );
      await database.commit([
        logged(
          {
            response: 'back',
            visitor: 'visitor-back',
            at: NOON + 1,
            id: 'taken',
            type: 'survey.answered',
            question: 'comment',
            value: null,
          },
          { question: 'comment' },
        ),
      ]);
      await erasePerson(database, SITE, 'visitor-erased', NOON);
      expect(await said(database)).toEqual(['kept']);
      expect(await database.readViews(readWaitingCustomers, { site: SITE }, 5)).toEqual({ count: 0, newest: [] });
    });

    test('goes when the site no longer wants to keep it', async () => {
      const { database } = await prepared({ name: 'one', text: 'words', score: 2, contact: '+44 20 7946 0958' });
      const retention = { contactDays: 10, wordsDays: 20 };
      await database.write(putSite, { key: SITE, settings: siteSettings.parse({ name: 'Harbor Books', retention }) });
      await retain(database, NOON + 15 * DAY_MS);
      expect((await database.readViews(readComments, { site: SITE }, 9))[0]).toMatchObject({
        text: 'words',
        author: { contact: null },
      });
      expect((await database.readViews(readWaitingCustomers, { site: SITE }, 5)).count).toBe(0);
      await retain(database, NOON + 25 * DAY_MS);
      expect(await said(database)).toEqual([]);
    });
  });

  describe(`${name}: who waits, and whose names are known`, () => {
    test('unhappy customers who asked to be contacted, the newest first', async () => {
      const phone = '+44 20 7946 0958';
      const { database } = await prepared(
        { name: 'first', score: 6, contact: phone },
        { name: 'second', score: 0, contact: 'a@mail.example', at: NOON + 5_000, location: 'mill' },
        { name: 'happy', score: 7, contact: phone },
        { name: 'unsaid', contact: phone },
        { name: 'quiet', score: 2 },
        { name: 'late', score: 2, contact: phone, flags: ['late'] },
        { name: 'earlier', score: 2, contact: phone, at: NOON - DAY_MS },
      );
      expect(await database.readViews(readWaitingCustomers, { site: SITE, from: '2026-06-12' }, 1)).toEqual({
        count: 2,
        newest: [
          {
            response: 'second',
            program: 'visit',
            location: 'mill',
            at: NOON + 5_000,
            score: 0,
            method: 'email',
            contact: 'a@mail.example',
          },
        ],
      });
      expect(await database.readViews(readWaitingCustomers, { site: SITE, locations: ['harbor'] }, 9)).toMatchObject({
        count: 2,
        newest: [{ response: 'first' }, { response: 'earlier' }],
      });
    });

    test('of visits and recommendations at that location, each once', async () => {
      const { database } = await prepared();
      const visit = (id: string, who: string | undefined, location = 'harbor') =>
        logged({
          id: `~${id}`,
          type: 'visit.issued',
          visit: id,
          location,
          kind: 'visit',
          visitedAt: NOON,
          ...(who ? { name: who } : {}),
          visitor: undefined,
          session: undefined,
        });
      await database.commit([
        visit('visit-1', 'Ada Lovelace'),
        visit('visit-2', 'Ada Lovelace'),
        visit('visit-3', undefined),
        visit('visit-4', 'Emil Noether', 'mill'),
        logged({ id: '~prep', type: 'recommendation.prepared', code: 'code000000000001', location: 'harbor' }),
        logged({
          id: '~publ',
          type: 'recommendation.published',
          code: 'code000000000001',
          words: 'Good',
          name: 'Grace',
          consent: { wording: 'Yes' },
        }),
      ]);
      const place = { site: SITE, location: 'harbor' };
      expect(await database.readViews(readKnownNames, place, 9)).toEqual(['Ada Lovelace', 'Grace']);
      expect(await database.readViews(readKnownNames, { ...place, location: 'mill' }, 9)).toEqual(['Emil Noether']);
      expect(await database.readViews(readKnownNames, { ...place, site: 'pub_othersite' }, 9)).toEqual([]);
    });
  });
}
