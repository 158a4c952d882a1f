import type { Database } from '@goodword/collector';
import {
  clickInLog,
  codeInLog,
  erasePerson,
  findRecommendation,
  findResponse,
  findVisit,
  offerCodeInLog,
  putSite,
  rebuildViews,
  recommendationInLog,
  responseInLog,
  retain,
  saleInLog,
  streamConversions,
  visitInLog,
} from '@goodword/collector/queries';
import { siteSettings } from '@goodword/protocol';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryAll } from '../proofs/faults/support/query.mjs';
import { all } from '../support/all.ts';
import { NOON, SITE } from '../support/collector.ts';
import { emptyViews } from '../support/empty-views.ts';
import { anyEvent } from './any-event.ts';
import type { Opened } from './contract.ts';
import { type Logged, logged } from './logged.ts';

const OTHER = 'pub_othersite';
const DAY_MS = 86_400_000;
const CODE = 'code000000000001';
const IDS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Some of everything, by two sites; some of it as the collector makes it when it is asked to. */
const anyAsked: fc.Arbitrary<Logged> = fc
  .record({ event: anyEvent, isAsked: fc.boolean(), isOther: fc.nat(5), secret: fc.nat(2), imported: fc.nat(4) })
  .map(({ event, isAsked, isOther, secret, imported }) => {
    const secretHash = event.type === 'recommendation.published' && isAsked ? { secretHash: String(secret) } : {};
    const stamp = imported === 0 ? { ...event.stamp, imported: true } : event.stamp;
    const site = isOther === 0 ? OTHER : SITE;
    return { ...event, ...secretHash, id: isAsked ? `~${event.id}` : event.id, site, stamp } as Logged;
  });

/** All that stamps and promises can ask of the log. */
async function answersOf(database: Database): Promise<unknown[]> {
  const answers: Promise<unknown>[] = [];
  for (const site of [SITE, OTHER]) {
    for (const id of IDS) {
      answers.push(
        database.readLog(codeInLog, `code0000000000${id}0`),
        database.readLog(recommendationInLog, `code0000000000${id}0`),
      );
      answers.push(
        database.readLog(clickInLog, site, `click-${id}`),
        database.readLog(visitInLog, site, `visit-${id}`),
        database.readLog(saleInLog, site, `order-${id}`),
      );
      answers.push(
        database.readLog(responseInLog, site, `response${id}`),
        database.readLog(offerCodeInLog, site, `AAAAA-0000${id}`),
      );
    }
  }
  return Promise.all(answers);
}

/** What is decided follows from the log, however far the views are behind it. */
export function behindContract(name: string, open: () => Promise<Opened>, numRuns: number): void {
  const prepared = async () => {
    const opened = await open();
    for (const key of [SITE, OTHER]) {
      const settings = siteSettings.parse({ name: key, retention: { eventsDays: 30 } });
      await opened.database.write(putSite, { key, settings });
    }
    return opened;
  };
  const refund = (id: string, minor: number) =>
    logged({ id, type: 'conversion.refunded', order: 'order-1', value: { currency: 'EUR', minor } });
  const issued = (id: string, offerCode: string) =>
    logged({ id, type: 'offer.issued', offer: 'tea', offerCode, holder: 'friend', location: 'harbor' });
  const published = (id: string, words: string, secretHash?: string) =>
    logged({ id, type: 'recommendation.published', code: CODE, words, consent: { wording: 'Yes' }, secretHash });
  const made = (site = SITE) =>
    logged({ id: `~prepared.${CODE}`, type: 'recommendation.prepared', code: CODE, location: 'harbor' }, {}, site);

  describe(`${name}: however far the views are behind`, () => {
    test('random logs have the same outcomes, and stamps and promises the same answers', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.array(anyAsked, { maxLength: 25 }), { maxLength: 8 }), async (groups) => {
          const [folded, behind] = [await prepared(), await prepared()];
          for (const group of groups) {
            const outcomes = await folded.database.commit(group);
            expect(await behind.database.commit(group)).toEqual(outcomes);
            await emptyViews(behind.address);
          }
          expect(await answersOf(behind.database)).toEqual(await answersOf(folded.database));
        }),
        { numRuns },
      );
    });

    test('the log answers as the views do once they have come', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyAsked, { maxLength: 120 }), async (events) => {
          const { database } = await prepared();
          await database.commit(events);
          const landings = await database.readViews((db) =>
            db.selectFrom('landings').select(['click', 'code']).where('site', '=', SITE).execute(),
          );
          const sales = await all(await database.streamViews(streamConversions, SITE));
          for (const id of IDS) {
            const code = `code0000000000${id}0`;
            const row = await database.readViews(findRecommendation, code);
            expect(await database.readLog(recommendationInLog, code)).toEqual(row);
            const owned = await database.readLog(codeInLog, code);
            const said = (of: { site: string; secretHash: string | null }, location: string | null) => ({
              site: of.site,
              secretHash: of.secretHash,
              location: location ?? '',
            });
            expect(owned && said(owned, owned.location)).toEqual(row && said(row, row.location));
            const response = await database.readViews(findResponse, SITE, `response${id}`);
            expect(await database.readLog(responseInLog, SITE, `response${id}`)).toEqual(
              response && { ...response, settled: false },
            );
            const visit = await database.readViews(findVisit, SITE, `visit-${id}`);
            expect((await database.readLog(visitInLog, SITE, `visit-${id}`))?.location).toBe(visit?.location);
            expect((await database.readLog(clickInLog, SITE, `click-${id}`))?.code).toBe(
              landings.find(({ click }) => click === `click-${id}`)?.code,
            );
            const sale = sales.find(({ conversion }) => conversion === `order:order-${id}`);
            expect(await database.readLog(saleInLog, SITE, `order-${id}`)).toEqual(
              sale &&
                expect.objectContaining({
                  report: sale.report,
                  confirmation: sale.confirmation,
                  refunds: sale.refunds,
                }),
            );
            expect((await database.readLog(saleInLog, SITE, `order-${id}`))?.link?.code ?? null).toBe(
              sale?.code ?? null,
            );
          }
        }),
        { numRuns },
      );
    });

    test('history takes back nothing that a customer published here', async () => {
      const { database, address } = await prepared();
      await database.commit([made(), published('~published', 'Mine', 'aa')]);
      await emptyViews(address);
      const withdrawn = logged({ id: 'withdrawn', type: 'recommendation.withdrawn', code: CODE }, { imported: true });
      expect(await database.commit([withdrawn])).toEqual(['accepted']);
      expect((await database.readLog(recommendationInLog, CODE))?.words).toBe('Mine');
    });

    test('a code stays with the site that made it', async () => {
      const { database, address } = await prepared();
      expect(await database.commit([made()])).toEqual(['accepted']);
      await emptyViews(address);
      expect(await database.commit([made(OTHER)])).toEqual(['taken']);
    });

    test('no more of a sale is taken back than is left', async () => {
      const { database, address } = await prepared();
      const value = { currency: 'EUR', minor: 100 };
      await database.commit([logged({ id: '~confirmed', type: 'conversion.confirmed', order: 'order-1', value })]);
      await emptyViews(address);
      expect(await database.commit([refund('~one', 60), refund('~two', 60), refund('~three', 40)])).toEqual([
        'accepted',
        'taken',
        'accepted',
      ]);
      await emptyViews(address);
      expect(await database.commit([refund('~one', 60), refund('~four', 1)])).toEqual(['duplicate', 'taken']);
    });

    test('a code of an offer is issued once, by whichever number; a number that is taken takes nothing else', async () => {
      const { database, address } = await prepared();
      expect(
        await database.commit([
          issued('~issued.tea.1', 'AAAAA-00001'),
          issued('~issued.tea.1', 'AAAAA-00002'),
          issued('~issued.tea.2', 'AAAAA-00001'),
          issued('~issued.tea.2', 'AAAAA-00002'),
        ]),
      ).toEqual(['accepted', 'duplicate', 'taken', 'accepted']);
      await emptyViews(address);
      expect(
        await database.commit([
          issued('~issued.tea.1', 'AAAAA-00001'),
          issued('~issued.tea.3', 'AAAAA-00001'),
          issued('~issued.tea.1', 'AAAAA-00003'),
          issued('~issued.tea.3', 'AAAAA-00003'),
        ]),
      ).toEqual(['duplicate', 'taken', 'duplicate', 'accepted']);
    });

    test('words stand under one secret, the first', async () => {
      const { database, address } = await prepared();
      await database.commit([made()]);
      await emptyViews(address);
      expect(await database.commit([published('~one', 'First', 'aa'), published('~two', 'Second', 'bb')])).toEqual([
        'accepted',
        'taken',
      ]);
      await emptyViews(address);
      expect(await database.commit([published('~three', 'Third', 'bb'), published('~with-secret', 'Mine')])).toEqual([
        'taken',
        'accepted',
      ]);
      expect((await database.readLog(recommendationInLog, CODE))?.words).toBe('Mine');
    });
  });

  describe(`${name}: what is promised`, () => {
    test('is known of a database that an earlier release filled', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyAsked, { maxLength: 120 }), async (events) => {
          const { database, address, dump } = await prepared();
          await database.commit(events);
          const known = await answersOf(database);
          const views = await dump();
          await queryAll(address, [
            'drop table codes',
            'drop index events_recommendation',
            'drop table cursors',
            'drop table set_aside',
            'drop table rewritings',
            ...['locations', 'offers', 'actions'].map((table) => `alter table ${table} drop column deleted_at`),
            "delete from kysely_migration where name > '0012'",
          ]);
          await database.migrate();
          expect(await answersOf(database)).toEqual(known);
          // That one folded each event as it was appended: none is folded again.
          expect(await dump()).toEqual(views);
        }),
        { numRuns: Math.ceil(numRuns / 4) },
      );
    });

    test('stays promised when its person is erased, everything is old, and views are made anew', async () => {
      const { database, dump } = await prepared();
      await database.commit([
        { ...made(), secretHash: 'aa', response: 'response1' } as Logged,
        issued('~issued.tea.1', 'AAAAA-00001'),
        logged(
          { id: 'landed-1', type: 'link.landed', code: CODE, visitor: undefined },
          { click: 'click-1', person: 'one' },
        ),
        logged({
          id: 'visit',
          type: 'visit.issued',
          visit: 'visit-1',
          location: 'mill',
          kind: 'visit',
          visitedAt: NOON,
        }),
      ]);
      expect(await database.readLog(clickInLog, SITE, 'click-1')).toEqual({ code: CODE, location: 'harbor' });
      await erasePerson(database, SITE, 'visitor1', NOON);
      await retain(database, NOON + 40 * DAY_MS);
      expect(await database.readLog(clickInLog, SITE, 'click-1')).toBeUndefined();
      expect(await database.readLog(visitInLog, SITE, 'visit-1')).toBeUndefined();
      const kept = JSON.stringify(await dump());
      expect(kept).not.toContain('visitor1');
      await rebuildViews(database, NOON);
      expect(JSON.stringify(await dump())).toBe(kept);
      expect(await database.readLog(codeInLog, CODE)).toMatchObject({
        site: SITE,
        location: 'harbor',
        secretHash: 'aa',
      });
      expect(await database.commit([made(OTHER), issued('~issued.tea.2', 'AAAAA-00001')])).toEqual(['taken', 'taken']);
    });
  });
}
