import type { Database } from '@goodword/collector';
import {
  deletePicturesOf,
  findLocation,
  findOldestSiteWith,
  findPicture,
  findRecommendation,
  findToken,
  forgetSalts,
  keepDailySalt,
  keepSecret,
  listLocations,
  listPrograms,
  listSites,
  putLocations,
  putPicture,
  putProgram,
  putSite,
  putToken,
  readFunnel,
  readLocationSums,
  settle,
  streamEvents,
} from '@goodword/collector/queries';
import { location, program, siteSettings } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { all } from '../support/all.ts';
import { LOCATIONS, NOON, PROGRAM, SITE } from '../support/collector.ts';
import { about, score } from './answered.ts';
import { logged } from './logged.ts';

/** A database of its own for one test, and how to read its tables as they are. */
export interface Opened {
  database: Database;
  /** Every row of every view and rollup, in a fixed order. */
  dump(): Promise<unknown>;
  /** The database as tests ask it: a file, or an address. */
  address: string;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** What every store must do, whatever database is behind it. */
export function storeContract(name: string, open: () => Promise<Opened>): void {
  const prepared = async () => {
    const opened = await open();
    await opened.database.write(putSite, { key: SITE, settings: siteSettings.parse({ name: 'Harbor Books' }) });
    return opened;
  };
  const funnelOf = (database: Database) => database.readViews(readFunnel, { site: SITE });

  describe(`${name}: the log`, () => {
    test('an id counts once, in one group and over many', async () => {
      const { database } = await prepared();
      const one = logged({ ...about, id: 'same-id-1', type: 'survey.shown' });
      expect(await database.commit([one, one])).toEqual(['accepted', 'duplicate']);
      expect(await database.commit([one])).toEqual(['duplicate']);
      expect((await funnelOf(database)).asked).toBe(1);
    });

    test('the same id of two sites are two events', async () => {
      const { database } = await prepared();
      const of = (site: string) => logged({ ...about, id: 'same-id-1', type: 'survey.shown' }, {}, site);
      expect(await database.commit([of(SITE), of('pub_othersite')])).toEqual(['accepted', 'accepted']);
    });

    test('a code is that of the site which makes it first, in one group and over many', async () => {
      const { database } = await prepared();
      const made = (site: string, id: string) =>
        logged({ id, type: 'recommendation.prepared', location: 'harbor', code: 'code000000000001' }, {}, site);
      const [ours, theirs] = [made(SITE, 'prepared-1'), made('pub_othersite', 'prepared-1')];
      expect(await database.commit([ours, theirs])).toEqual(['accepted', 'taken']);
      expect(await database.commit([theirs, made(SITE, 'prepared-2')])).toEqual(['taken', 'accepted']);
      expect(await all(database.stream(streamEvents, 'pub_othersite'))).toEqual([]);
      expect(await database.readViews(findRecommendation, 'code000000000001')).toMatchObject({ site: SITE });
    });

    test('comes out as it went in', async () => {
      const { database } = await prepared();
      const event = score('answer-01', 9);
      await database.commit([event]);
      expect(await all(database.stream(streamEvents, SITE))).toEqual([event]);
    });
  });

  describe(`${name}: the funnel's words`, () => {
    test('a score alone is answered after 30 minutes, a completion at once', async () => {
      const { database } = await prepared();
      await database.commit([score('answer-01', 9)]);
      await settle(database, NOON + 29 * MINUTE_MS);
      expect(await funnelOf(database)).toMatchObject({ asked: 1, answered: 0, promoters: 1 });
      await settle(database, NOON + 31 * MINUTE_MS);
      expect(await funnelOf(database)).toMatchObject({ asked: 1, answered: 1 });
      await database.commit([logged({ ...about, id: 'completed', type: 'survey.completed' })]);
      expect(await funnelOf(database)).toMatchObject({ asked: 1, answered: 1 });
    });

    test('a changed score moves, it is not counted twice', async () => {
      const { database } = await prepared();
      await database.commit([score('answer-01', 9), score('answer-02', 4, NOON + 1_000)]);
      expect(await funnelOf(database)).toMatchObject({ promoters: 0, detractors: 1 });
      await database.commit([score('answer-03', 10, NOON - 1_000)]);
      expect(await funnelOf(database)).toMatchObject({ promoters: 0, detractors: 1 });
    });

    test('advocates are distinct people; shares are not', async () => {
      const { database } = await prepared();
      const share = (id: string, visitor: string) =>
        logged({ id, visitor, code: 'code000000000001', channel: 'copy', type: 'share.opened' });
      await database.commit([
        share('share-01', 'visitor1'),
        share('share-02', 'visitor1'),
        share('share-03', 'visitor2'),
      ]);
      expect(await funnelOf(database)).toMatchObject({ advocates: 2, shares: 3 });
    });

    test('a report is narrowed by day, program and location', async () => {
      const { database } = await prepared();
      const shown = (id: string, at: number, location: string) =>
        logged({ ...about, id, at, location, response: id, type: 'survey.shown' });
      await database.commit([
        shown('asked-01', NOON, 'harbor'),
        shown('asked-02', NOON - DAY_MS, 'harbor'),
        shown('asked-03', NOON, 'mill'),
      ]);
      const asked = async (filter: object) => (await database.readViews(readFunnel, { site: SITE, ...filter })).asked;
      expect(await asked({ from: '2026-06-12' })).toBe(2);
      expect(await asked({ to: '2026-06-11' })).toBe(1);
      expect(await asked({ locations: ['mill'] })).toBe(1);
      expect(await asked({ locations: [] })).toBe(0);
      expect(await asked({ program: 'other' })).toBe(0);
    });
  });

  describe(`${name}: the funnel of each location`, () => {
    const code = (location: string) => `code00000000${location}`;
    const made = (location: string, program: string) =>
      logged({ id: `prepared-${location}`, type: 'recommendation.prepared', code: code(location), location, program });
    const share = (id: string, visitor: string, location: string, at = NOON) =>
      logged({ id, at, visitor, code: code(location), channel: 'copy', type: 'share.opened' });
    const lively = async () => {
      const { database } = await prepared();
      await database.write(putLocations, SITE, [
        location.parse(LOCATIONS[0]),
        location.parse({ id: 'quiet', name: 'Quiet' }),
      ]);
      await database.commit([
        score('answer-01', 9),
        score('answer-02', 3, NOON, { location: 'mill', response: 'response2' }),
        score('answer-03', 10, NOON - DAY_MS, { location: 'mill', response: 'response3', program: 'other' }),
        score('answer-04', 8, NOON, { location: undefined, response: 'response4' }),
        logged({ ...about, id: 'elsewhere', type: 'survey.shown' }, {}, 'pub_othersite'),
        made('harbor', 'visit'),
        made('mill', 'other'),
        share('share-01', 'visitor1', 'harbor'),
        share('share-02', 'visitor1', 'harbor', NOON - DAY_MS),
        share('share-03', 'visitor1', 'mill'),
        share('share-04', 'visitor2', 'mill'),
        logged(
          { id: 'landed-01', type: 'link.landed', code: code('mill') },
          { click: 'click-mill', person: 'person1' },
        ),
        ...['EUR', 'USD'].map((currency) =>
          logged({
            id: `sale-${currency}`,
            type: 'conversion',
            order: `order-${currency}`,
            click: 'click-mill',
            value: { currency, minor: 700 },
          }),
        ),
      ]);
      return database;
    };
    const rowsOf = (database: Database, filter: object = {}, page: object = {}) =>
      database.readViews(readLocationSums, { site: SITE, ...filter }, { limit: 500, ...page });

    test('has a row for each where something happened, by id, with the name that it is set up by', async () => {
      const rows = await rowsOf(await lively());
      expect(rows).toMatchObject([
        { location: 'harbor', name: 'Harbor Books', asked: 1, promoters: 1, shares: 2, advocates: 1, values: [] },
        { location: 'mill', name: null, asked: 2, promoters: 1, detractors: 1, shares: 2, advocates: 2, visitors: 1 },
      ]);
      expect(rows[1]?.values).toEqual([
        { currency: 'EUR', reported: 700, confirmed: 0 },
        { currency: 'USD', reported: 700, confirmed: 0 },
      ]);
    });

    test("says what the location's own funnel says, however it is narrowed", async () => {
      const database = await lively();
      for (const filter of [{}, { from: '2026-06-12' }, { to: '2026-06-11' }, { program: 'other' }]) {
        for (const { location, name: _, ...sums } of await rowsOf(database, filter)) {
          expect(sums).toEqual(await database.readViews(readFunnel, { site: SITE, ...filter, locations: [location] }));
        }
      }
      expect(await rowsOf(database, { program: 'other' })).toMatchObject([
        { location: 'mill', asked: 1, advocates: 2 },
      ]);
      expect(await rowsOf(database, { from: '2026-06-13' })).toEqual([]);
    });

    test('comes in pages, and of some locations only where only these are asked for', async () => {
      const database = await lively();
      const ids = async (filter: object, page: object) =>
        (await rowsOf(database, filter, page)).map(({ location }) => location);
      expect(await ids({}, { limit: 1 })).toEqual(['harbor']);
      expect(await ids({}, { limit: 1, after: 'harbor' })).toEqual(['mill']);
      expect(await ids({}, { after: 'mill' })).toEqual([]);
      expect(await ids({ locations: ['mill', 'quiet'] }, {})).toEqual(['mill']);
      expect(await ids({ locations: [] }, {})).toEqual([]);
    });
  });

  describe(`${name}: what owners set up`, () => {
    test('is read back as it was written', async () => {
      const { database } = await prepared();
      const places = LOCATIONS.map((each) => location.parse(each));
      await database.write(putLocations, SITE, places);
      expect(await database.read(findLocation, SITE, 'harbor')).toEqual(places[0]);
      expect(await database.read(findLocation, 'pub_othersite', 'harbor')).toBeUndefined();
      expect((await database.read(listLocations, SITE, { limit: 1, after: 'harbor' })).map(({ id }) => id)).toEqual([
        'mill',
      ]);
      const written = program.parse(PROGRAM);
      expect(await database.write(putProgram, SITE, written)).toEqual({ version: 1, program: written });
      expect(await database.read(listPrograms, SITE)).toEqual([{ version: 1, program: written }]);
      expect(await database.read(listSites)).toHaveLength(1);
      await database.write(putSite, { key: 'pub_othersite', settings: siteSettings.parse({ name: 'Other' }) });
      expect((await database.read(listSites, 1)).map(({ key }) => key)).toEqual(['pub_othersite']);
      expect(await database.read(listSites)).toHaveLength(2);
      await database.write(putProgram, 'pub_othersite', { ...written, id: 'other' });
      await database.write(putProgram, 'pub_othersite', written);
      await database.write(putSite, { key: SITE, settings: siteSettings.parse({ name: 'Changed later' }) });
      expect(await Promise.all(['visit', 'other', 'none'].map((id) => database.read(findOldestSiteWith, id)))).toEqual([
        SITE,
        'pub_othersite',
        undefined,
      ]);
      await database.write(putToken, 'hash', { site: SITE, scopes: ['reports'], locations: ['mill'], name: 'one' });
      expect(await database.read(findToken, 'hash')).toEqual({ site: SITE, scopes: ['reports'], locations: ['mill'] });
      await database.write(putPicture, 'card:one', { mime: 'image/png', bytes: new Uint8Array([1, 2, 0, 3]) });
      expect(Buffer.from((await database.read(findPicture, 'card:one'))?.bytes ?? [])).toEqual(
        Buffer.from([1, 2, 0, 3]),
      );
      await database.write(deletePicturesOf, 'card:');
      expect(await database.read(findPicture, 'card:one')).toBeUndefined();
    });

    test("a secret's first value stays; a day's salt goes with the day", async () => {
      const { database } = await prepared();
      expect(await keepSecret(database, 'name', () => 'first')).toBe('first');
      expect(await keepSecret(database, 'name', () => 'second')).toBe('first');
      expect(await keepDailySalt(database, '2026-06-12', () => 'one')).toBe('one');
      expect(await keepDailySalt(database, '2026-06-13', () => 'two')).toBe('two');
      expect(await keepDailySalt(database, '2026-06-12', () => 'two')).toBe('one');
      await database.write(forgetSalts, '2026-06-13');
      expect(await keepDailySalt(database, '2026-06-12', () => 'three')).toBe('three');
      expect(await keepDailySalt(database, '2026-06-13', () => 'four')).toBe('two');
    });
  });
}
