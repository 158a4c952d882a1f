import type { Store } from '@goodword/collector';
import { siteSettings } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { all } from '../support/all.ts';
import { NOON, SITE } from '../support/collector.ts';
import type { Opened } from './contract.ts';
import { type Logged, later, logged } from './logged.ts';

const CODE = 'code000000000001';
const DAY_MS = 86_400_000;

/** All that one customer can leave, who is called by the letter. */
function everythingOf(letter: string): Logged[] {
  const ids = { visitor: `visitor-${letter}`, session: `session-${letter}` };
  const survey = { ...ids, response: `response-${letter}`, program: 'visit', location: 'harbor' };
  const said = (id: string, question: string, value: unknown, more: object = {}) =>
    logged(
      { ...survey, id: `${id}-${letter}`, type: 'survey.answered', question, value, ...more },
      { question: question === 'old' ? undefined : question, visit: `visit-${letter}`, customer: `C-secret-${letter}` },
    );
  const wording = 'The shop may call.';
  return [
    logged({
      id: `~visit-${letter}`,
      type: 'visit.issued',
      visit: `visit-${letter}`,
      location: 'harbor',
      kind: 'visit',
      visitedAt: NOON,
      name: `Secret ${letter}`,
      visitor: undefined,
      session: undefined,
    }),
    logged({
      ...ids,
      id: `granted-${letter}`,
      type: 'consent.changed',
      state: 'granted',
      consent: { wording: 'Feedback may be kept.' },
    }),
    logged({ ...survey, id: `shown-${letter}`, type: 'survey.shown' }),
    said('scored', 'score', 10),
    said('comment', 'comment', `secret words ${letter}`, {
      visit: `token-${letter}`,
      consent: { wording: 'Show it.' },
    }),
    said('text', 'text', `secret line ${letter}`),
    said('old', 'old', `secret of old ${letter}`),
    said('choice', 'choice', { chosen: ['a', 'other'], other: `secret choice ${letter}` }),
    logged({
      ...survey,
      id: `contact-${letter}`,
      type: 'contact.requested',
      method: 'email',
      contact: `secret-${letter}@mail.example`,
      consent: { wording },
    }),
    logged({ ...survey, id: `done-${letter}`, type: 'survey.completed' }),
    logged({
      ...ids,
      id: `~prepared-${letter}`,
      type: 'recommendation.prepared',
      code: `${CODE.slice(0, -1)}${letter}`,
      location: 'harbor',
      program: 'visit',
      response: `response-${letter}`,
    }),
    logged({
      id: `~published-${letter}`,
      type: 'recommendation.published',
      visitor: undefined,
      session: undefined,
      code: `${CODE.slice(0, -1)}${letter}`,
      words: `secret praise ${letter}`,
      name: `Secret ${letter}`,
      consent: { wording },
    }),
    logged({
      ...ids,
      id: `share-${letter}`,
      type: 'share.opened',
      code: `${CODE.slice(0, -1)}${letter}`,
      channel: 'email',
      response: `response-${letter}`,
    }),
    logged(
      { ...ids, id: `landed-${letter}`, type: 'link.landed', code: `${CODE.slice(0, -1)}x` },
      { click: `click-${letter}`, person: `visitor-${letter}` },
    ),
    logged({
      ...ids,
      id: `sale-${letter}`,
      type: 'conversion',
      order: `order-${letter}`,
      click: `click-${letter}`,
      value: { currency: 'EUR', minor: 100 },
    }),
    logged({ ...ids, id: `track-${letter}`, type: 'track', name: 'seen', props: { note: `secret note ${letter}` } }),
  ];
}

/** What erasure and retention must do, whatever database is behind it. */
export function privacyContract(name: string, open: () => Promise<Opened>): void {
  const prepared = async () => {
    const opened = await open();
    await opened.store.putSite({ key: SITE, settings: siteSettings.parse({ name: 'Harbor Books' }) });
    return opened;
  };
  const log = async (store: Store) => JSON.stringify(await all(store.export(SITE, 'events')));
  const holdsAfterRebuild = async ({ store, dump }: Opened, nowMs = NOON) => {
    const live = await dump();
    await store.rebuild(nowMs, () => {});
    expect(await dump()).toEqual(live);
  };

  describe(`${name}: a person`, () => {
    test('is shown whole, and nobody else', async () => {
      const { store } = await prepared();
      await store.commit([...everythingOf('a'), ...everythingOf('b')]);
      const found = await store.person(SITE, 'visitor-a');
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
      expect(await store.person(SITE, 'visitor-c')).toBeUndefined();
      expect(await store.person('pub_othersite', 'visitor-a')).toBeUndefined();
    });

    test('is erased from log and views, and stays counted', async () => {
      const opened = await prepared();
      const { store, dump } = opened;
      await store.commit([...everythingOf('a'), ...everythingOf('b')]);
      await store.putPicture(`card:${CODE.slice(0, -1)}a:1`, { mime: 'image/png', bytes: new Uint8Array([1]) });
      const before = await store.funnel({ site: SITE });
      const ids = (await all(store.export(SITE, 'events'))).map(({ id }) => id);

      expect(await store.erasePerson(SITE, 'visitor-a', NOON)).toMatchObject({ responses: 1, recommendations: 1 });
      expect(await store.funnel({ site: SITE })).toEqual(before);
      const kept = (await log(store)) + JSON.stringify(await dump());
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
      expect(await store.person(SITE, 'visitor-a')).toBeUndefined();
      expect(await store.erasePerson(SITE, 'visitor-a', NOON)).toBeUndefined();
      expect(await store.picture(`card:${CODE.slice(0, -1)}a:1`)).toBeUndefined();
      expect(await store.recommendation(`${CODE.slice(0, -1)}a`)).toMatchObject({
        words: null,
        name: null,
        withdrawnAt: NOON,
      });
      // The visit's token is used up, and by whom nobody knows.
      expect(await store.visit(SITE, 'visit-a')).toMatchObject({ name: null, boundResponse: null, boundAt: NOON });
      // The others have lost nothing.
      expect(await store.person(SITE, 'visitor-b')).toMatchObject({ responses: [{ comment: 'secret words b' }] });

      const after = await all(store.export(SITE, 'events'));
      expect(after.map(({ id }) => id)).toEqual([
        ...ids,
        `~withdrawn.${CODE.slice(0, -1)}a`,
        expect.stringMatching(/^~erased\./),
      ]);
      expect(after.at(-1)).not.toHaveProperty('visitor');
      await holdsAfterRebuild(opened);

      // Replays are duplicates; an event that is late is a new person's.
      expect(new Set(await store.commit(everythingOf('a')))).toEqual(new Set(['duplicate']));
      const late = {
        visitor: 'visitor-a',
        session: 'session-a',
        response: 'response-a',
        program: 'visit',
        location: 'harbor',
      };
      await store.commit([
        logged({ ...late, id: 'late-done', type: 'survey.completed' }),
        logged(
          { ...late, id: 'late-answer', type: 'survey.answered', question: 'score', value: 3 },
          { question: 'score', visit: 'visit-a' },
        ),
      ]);
      expect((await store.funnel({ site: SITE })).asked).toBe(before.asked + 1);
      expect(await store.visit(SITE, 'visit-a')).toMatchObject({ boundResponse: null });
      await holdsAfterRebuild(opened);
    });

    test('answers, links and sales lead no longer to each other', async () => {
      const { store } = await prepared();
      await store.commit(everythingOf('a'));
      await store.erasePerson(SITE, 'visitor-a', NOON);
      const [response] = await all(store.export(SITE, 'responses'));
      const [recommendation] = await all(store.export(SITE, 'recommendations'));
      const [conversion] = await all(store.export(SITE, 'conversions'));
      expect(new Set([response?.visitor, recommendation?.visitor, conversion?.visitor]).size).toBe(3);
      expect(recommendation?.response).not.toBe(response?.response);
      const [landing] = (await all(store.export(SITE, 'events'))).filter(({ type }) => type === 'link.landed');
      expect(landing?.stamp.person).toBe(landing?.visitor);
    });

    test('is one by several ids where they gave the same response', async () => {
      const opened = await prepared();
      const { store } = opened;
      const about = { response: 'response-1', program: 'visit', location: 'harbor' };
      await store.commit([
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
      expect(await store.erasePerson(SITE, 'visitor-1', NOON)).toMatchObject({ events: 4, recommendations: 0 });
      expect(await log(store)).not.toMatch(/visitor-[12]/);
      expect(await store.recommendation(CODE)).toMatchObject({ visitor: 'visitor-3', withdrawnAt: null });
      await holdsAfterRebuild(opened);
    });
  });

  describe(`${name}: retention`, () => {
    const keeping = async (retention: object) => {
      const opened = await open();
      await opened.store.putSite({ key: SITE, settings: siteSettings.parse({ name: 'Harbor Books', retention }) });
      return opened;
    };
    const nothing = { contactDays: null, wordsDays: null, eventsDays: null };

    test('clears contact and words when they are old, and leaves what the customer let be shown', async () => {
      const opened = await keeping({ ...nothing, contactDays: 10, wordsDays: 20 });
      const { store } = opened;
      await store.commit([...everythingOf('a'), ...everythingOf('b').map((event) => later(event, 5))]);
      const before = await store.funnel({ site: SITE });

      await store.retain(NOON + 11 * DAY_MS);
      expect(await log(store)).not.toMatch(/secret-a@|Secret a","visitor|The shop may call.*secret-a/);
      expect(await store.response(SITE, 'response-a')).toMatchObject({
        contact: null,
        contactConsent: null,
        contactMethod: 'email',
      });
      expect(await store.response(SITE, 'response-b')).toMatchObject({ contact: 'secret-b@mail.example' });
      expect(await store.visit(SITE, 'visit-a')).toMatchObject({ name: null, boundResponse: 'response-a' });
      expect(await store.visit(SITE, 'visit-b')).toMatchObject({ name: 'Secret b' });
      expect(await log(store)).toMatch(/secret line a/);
      await holdsAfterRebuild(opened);

      await store.retain(NOON + 21 * DAY_MS);
      expect(await log(store)).not.toMatch(/secret (line|choice|of old) a/);
      expect(await log(store)).toMatch(/secret line b/);
      expect((await store.response(SITE, 'response-a'))?.answers).toMatchObject({
        score: { value: 10 },
        text: { value: null },
        choice: { value: { chosen: ['a', 'other'] } },
        comment: { value: 'secret words a' },
      });
      expect(await store.recommendation(`${CODE.slice(0, -1)}a`)).toMatchObject({ words: 'secret praise a' });
      expect(await store.funnel({ site: SITE })).toEqual(before);
      await holdsAfterRebuild(opened);
    });

    test('drops old events with all that is kept by person, and what they counted stays', async () => {
      const opened = await keeping({ ...nothing, eventsDays: 30 });
      const { store } = opened;
      const first = everythingOf('a');
      await store.commit([...first, ...everythingOf('b').map((event) => later(event, 40))]);
      await store.settle(NOON + 41 * DAY_MS);
      const before = await store.funnel({ site: SITE });
      const ofJune = { site: SITE, from: '2026-06-12', to: '2026-06-12' };
      const june = await store.funnel(ofJune);
      expect(june).toMatchObject({ asked: 1, answered: 1, advocates: 1, reported: 1 });

      await store.retain(NOON + 41 * DAY_MS);
      expect((await all(store.export(SITE, 'events'))).map(({ id }) => id)).toEqual([
        '~prepared-a',
        '~published-a',
        ...everythingOf('b').map(({ id }) => id),
      ]);
      expect(await store.response(SITE, 'response-a')).toBeUndefined();
      expect(await store.visit(SITE, 'visit-a')).toBeUndefined();
      expect(await store.response(SITE, 'response-b')).toMatchObject({ score: 10 });
      expect(await store.recommendation(`${CODE.slice(0, -1)}a`)).toMatchObject({ words: 'secret praise a' });
      expect(await store.funnel({ site: SITE })).toEqual(before);
      expect(await store.funnel(ofJune)).toEqual(june);
      await holdsAfterRebuild(opened);

      // A replay is a duplicate for ever; what comes late for a sealed day is added once.
      expect(new Set(await store.commit(first))).toEqual(new Set(['duplicate']));
      const late = logged(
        { id: 'late-0001', type: 'survey.shown', response: 'response-late', program: 'visit', location: 'harbor' },
        { receivedAt: NOON + 42 * DAY_MS },
      );
      await store.commit([late]);
      await store.commit([late]);
      expect((await store.funnel(ofJune)).asked).toBe(2);
      await holdsAfterRebuild(opened);
      await store.retain(NOON + 80 * DAY_MS);
      expect((await store.funnel(ofJune)).asked).toBe(2);
      // What stays of a person can still be erased.
      expect(await store.erasePerson(SITE, 'visitor-a', NOON)).toMatchObject({ recommendations: 1 });
      expect(await log(store)).not.toMatch(/secret praise a/);
      await holdsAfterRebuild(opened);
    });

    test('what one event keeps, keeps all that belongs to it', async () => {
      const opened = await keeping({ ...nothing, eventsDays: 30 });
      const { store } = opened;
      const about = { response: 'response-1', program: 'visit', location: 'harbor' };
      const at = (days: number, event: Record<string, unknown> & { id: string; type: string }, stamp = {}) =>
        later(logged(event, stamp), days);
      const sale = { type: 'conversion', order: 'order-1', click: 'click-1', value: { currency: 'EUR', minor: 100 } };
      await store.commit([
        at(0, { ...about, id: 'shown-001', type: 'survey.shown' }),
        at(0, { id: 'landed-01', type: 'link.landed', code: CODE }, { click: 'click-1', person: 'somebody' }),
        at(0, { id: 'share-001', type: 'share.opened', code: CODE, channel: 'copy' }),
        at(9, { ...about, id: 'done-0001', type: 'survey.completed' }),
        at(9, { ...sale, id: 'sale-0001' }),
        at(9, { id: 'share-002', type: 'share.opened', code: CODE, channel: 'copy' }),
      ]);
      const before = await store.funnel({ site: SITE });
      await store.retain(NOON + 35 * DAY_MS);
      expect(await all(store.export(SITE, 'events'))).toHaveLength(6);
      await holdsAfterRebuild(opened);
      await store.retain(NOON + 45 * DAY_MS);
      expect(await all(store.export(SITE, 'events'))).toEqual([]);
      expect(await store.funnel({ site: SITE })).toEqual(before);
      await holdsAfterRebuild(opened);
    });

    test('one of many collectors does what is done once a day', async () => {
      const { store } = await prepared();
      const taken = await Promise.all([1, 2, 3].map(() => store.takeOn('nightly', '2026-06-12')));
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await store.takeOn('nightly', '2026-06-11')).toBe(false);
      expect(await store.takeOn('nightly', '2026-06-13')).toBe(true);
    });
  });
}
