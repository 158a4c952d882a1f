import type { Store } from '@goodword/collector';
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
    await opened.store.putSite({ key: SITE, settings: siteSettings.parse({ name: 'Harbor Books' }) });
    return opened;
  };
  const log = async (store: Store) => JSON.stringify(await all(store.export(SITE, 'events')));
  const holdsAfterRebuild = async ({ store, dump }: Opened, nowMs = NOON) => {
    const live = await dump();
    await store.rebuild(nowMs, () => {});
    expect(await dump()).toEqual(live);
  };

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

    test('of events of every type only those stay that others need, and what was counted', async () => {
      const staying = EVERY_TYPE.filter((type) => /^(recommendation\.|offer\.(issued|redeemed)$|person\.)/.test(type));
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(EVERY_TYPE, { minLength: 1 }), async (types) => {
          const opened = await keeping({ contactDays: 10, wordsDays: 20, eventsDays: 30 });
          const { store, dump } = opened;
          await store.commit(types.map((type) => example(type, 'a')));
          await store.settle(NOON + DAY_MS);
          const before = await figures(store);
          const kept = async () => (await log(store)) + JSON.stringify(await dump());
          await store.retain(NOON + 11 * DAY_MS);
          expect(await kept()).not.toMatch(/secret-a@/);
          const visit = (await all(store.export(SITE, 'events'))).find(({ type }) => type === 'visit.issued');
          expect(visit ?? {}).not.toHaveProperty('name');
          await store.retain(NOON + 41 * DAY_MS);
          const left = (await all(store.export(SITE, 'events'))).map(({ type }) => type);
          expect(left).toEqual(types.filter((type) => staying.includes(type)));
          expect(await kept()).not.toMatch(/secret (words|note)|secret-token/);
          expect(await figures(store)).toEqual(before);
          await holdsAfterRebuild(opened, NOON + 41 * DAY_MS);
        }),
        { numRuns, seed: 728 },
      );
    });
  });
}
