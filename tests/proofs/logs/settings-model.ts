import assert from 'node:assert/strict';
import type { Database } from '@goodword/collector';
import {
  deletePicturesOf,
  findLocation,
  findPicture,
  findSecret,
  findSite,
  findToken,
  keepSecret,
  listActions,
  listLocations,
  listOffers,
  listPrograms,
  listProgramVersions,
  listSites,
  putAction,
  putLocations,
  putOffer,
  putPicture,
  putProgram,
  putSite,
  putToken,
  takeOn,
} from '@goodword/collector/queries';
import {
  type Action,
  action,
  type Location,
  location,
  type Offer,
  offer,
  type Program,
  program,
  type SiteSettings,
  siteSettings,
} from '@goodword/protocol';
import fc from 'fast-check';
import { PROGRAM } from '../../support/test-site.ts';

/** Few enough that they meet; some differ in case, or in how languages order them. */
const IDS = ['a', 'B', 'b', 'Z', 'z-1', 'z.1', 'z_1', '0', '10', '9', 'constructor'];
const SITES = ['One', 'one', 'two'];
const id = fc.constantFrom(...IDS);
const site = fc.constantFrom(...SITES);
/** What people write, and what databases have ways of their own with. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      "O'Brien",
      '100%',
      'a_b',
      '\\',
      'ÅÄÖ',
      'null',
      '{"a":1}',
      '%s',
      '$1',
      '?1',
      '👨‍👩‍👧‍👦',
      ' ',
      '1e400',
    ),
  )
  .map((words) => words.slice(0, 100));
const coordinate = fc.double({ min: -90, max: 90, noNaN: true });
const days = fc.constantFrom('2026-03-01', '2026-03-02', '2026-12-31');

const anyLocation: fc.Arbitrary<Location> = fc
  .record({ id, name: text, address: fc.option(text, { nil: undefined }), lat: coordinate, lng: coordinate })
  .map((given) => location.parse(JSON.parse(JSON.stringify(given))));
const anySettings: fc.Arbitrary<SiteSettings> = fc
  .record({ name: text, eventsDays: fc.option(fc.integer({ min: 30, max: 3_000 })) })
  .map(({ name, eventsDays }) => siteSettings.parse({ name, retention: { eventsDays } }));
const anyProgram: fc.Arbitrary<Program> = fc
  .record({ id, name: fc.constantFrom('One', 'Two', "Third's") })
  .map((given) => program.parse({ ...PROGRAM, ...given }));
const anyOffer: fc.Arbitrary<Offer> = fc
  .record({ id, name: text, budget: fc.integer({ min: 1, max: 1_000_000 }), minor: fc.integer({ min: 0, max: 1e12 }) })
  .map(({ minor, ...given }) => offer.parse({ ...given, friend: '10 %', value: { currency: 'EUR', minor } }));
const anyAction: fc.Arbitrary<Action> = fc
  .record({ id, location: id, text, who: text, from: days })
  .filter((given) => given.text.trim() !== '' && given.who.trim() !== '')
  .map((given) => action.parse(given));

/** What the database must say: plain maps, by site and id. */
export class Model {
  readonly sites = new Map<string, SiteSettings>();
  readonly locations = new Map<string, Location>();
  readonly programs = new Map<string, Program[]>();
  readonly offers = new Map<string, Offer>();
  readonly actions = new Map<string, Action>();
  readonly tokens = new Map<string, object>();
  readonly pictures = new Map<string, number[]>();
  readonly secrets = new Map<string, string>();
  readonly jobs = new Map<string, string>();
}

/** One thing that an owner or a job does: to the model and to the database, which must answer alike. */
type Step = (database: Database, model: Model, prefix: string) => Promise<void>;

/** Any of these. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(site, anySettings).map(
    ([key, settings]): Step =>
      async (database, model, prefix) => {
        model.sites.set(prefix + key, settings);
        await database.write(putSite, { key: prefix + key, settings });
      },
  ),
  fc.tuple(site, fc.array(anyLocation, { maxLength: 8 })).map(
    ([key, all]): Step =>
      async (database, model, prefix) => {
        for (const each of all) model.locations.set(`${prefix}${key}|${each.id}`, each);
        await database.write(putLocations, prefix + key, all);
      },
  ),
  fc.tuple(site, anyProgram).map(
    ([key, given]): Step =>
      async (database, model, prefix) => {
        const versions = model.programs.get(`${prefix}${key}|${given.id}`) ?? [];
        if (JSON.stringify(versions.at(-1)) !== JSON.stringify(given)) versions.push(given);
        model.programs.set(`${prefix}${key}|${given.id}`, versions);
        assert.deepEqual(await database.write(putProgram, prefix + key, given), {
          version: versions.length,
          program: given,
        });
      },
  ),
  fc.tuple(site, anyOffer).map(
    ([key, given]): Step =>
      async (database, model, prefix) => {
        model.offers.set(`${prefix}${key}|${given.id}`, given);
        await database.write(putOffer, prefix + key, given);
      },
  ),
  fc.tuple(site, anyAction).map(
    ([key, given]): Step =>
      async (database, model, prefix) => {
        model.actions.set(`${prefix}${key}|${given.id}`, given);
        await database.write(putAction, prefix + key, given);
      },
  ),
  fc.tuple(site, id, fc.option(fc.array(id, { maxLength: 3 }))).map(
    ([key, hash, locations]): Step =>
      async (database, model, prefix) => {
        const token = { site: prefix + key, scopes: ['reports'], locations };
        // The first under a hash stays.
        if (!model.tokens.has(prefix + hash)) model.tokens.set(prefix + hash, token);
        await database.write(putToken, prefix + hash, { ...token, name: 'token' });
        assert.deepEqual(await database.read(findToken, prefix + hash), model.tokens.get(prefix + hash));
      },
  ),
  fc.tuple(id, fc.uint8Array({ maxLength: 20 })).map(
    ([hash, bytes]): Step =>
      async (database, model, prefix) => {
        if (!model.pictures.has(prefix + hash)) model.pictures.set(prefix + hash, [...bytes]);
        await database.write(putPicture, prefix + hash, { mime: 'image/png', bytes });
      },
  ),
  fc.constantFrom('z', 'b', '').map(
    (begin): Step =>
      async (database, model, prefix) => {
        for (const hash of [...model.pictures.keys()]) if (hash.startsWith(prefix + begin)) model.pictures.delete(hash);
        await database.write(deletePicturesOf, prefix + begin);
      },
  ),
  fc.tuple(id, text).map(
    ([name, value]): Step =>
      async (database, model, prefix) => {
        if (!model.secrets.has(prefix + name)) model.secrets.set(prefix + name, value);
        assert.equal(await keepSecret(database, prefix + name, () => value), model.secrets.get(prefix + name));
      },
  ),
  fc.tuple(id, days).map(
    ([job, day]): Step =>
      async (database, model, prefix) => {
        const isFirst = (model.jobs.get(prefix + job) ?? '') < day;
        if (isFirst) model.jobs.set(prefix + job, day);
        assert.equal(await takeOn(database, prefix + job, day), isFirst);
      },
  ),
);

/** Two maps of one kind, in the order of their keys' bytes: that of every database. */
const inOrder = <Value>(map: ReadonlyMap<string, Value>, prefix: string): Value[] =>
  [...map]
    .filter(([key]) => key.startsWith(prefix))
    .sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
    .map(([, value]) => value);

/** Whether the database says of everything that was ever set what plain maps say. Throws where it does not. */
export async function compare(database: Database, model: Model, prefix: string): Promise<void> {
  const sites = (await database.read(listSites)).filter(({ key }) => key.startsWith(prefix));
  assert.deepEqual(
    sites.map(({ settings }) => settings),
    inOrder(model.sites, prefix),
  );
  for (const key of SITES.map((each) => prefix + each)) {
    assert.deepEqual((await database.read(findSite, key))?.settings, model.sites.get(key));
    const locations = inOrder(model.locations, `${key}|`);
    const pages: Location[] = [];
    for (let after: string | undefined; ; ) {
      const page = await database.read(listLocations, key, { limit: 3, ...(after === undefined ? {} : { after }) });
      pages.push(...page);
      after = page.at(-1)?.id;
      if (after === undefined) break;
    }
    assert.deepEqual(pages, locations);
    const only = ['z_1', 'B', 'nobody'];
    assert.deepEqual(
      await database.read(listLocations, key, { limit: 9, only }),
      locations.filter((each) => only.includes(each.id)),
    );
    assert.deepEqual((await database.read(listOffers, key)) satisfies Offer[], inOrder(model.offers, `${key}|`));
    const actions = inOrder(model.actions, `${key}|`);
    assert.deepEqual(await database.read(listActions, key), actions);
    for (const each of IDS) {
      assert.deepEqual(await database.read(findLocation, key, each), model.locations.get(`${key}|${each}`));
      assert.deepEqual(
        await database.read(listActions, key, each),
        actions.filter(({ location: at }) => at === each),
      );
      const versions = (model.programs.get(`${key}|${each}`) ?? []).map((kept, index) => ({
        version: index + 1,
        program: kept,
      }));
      assert.deepEqual(await database.read(listProgramVersions, key, each), versions.reverse());
    }
    const newest = inOrder(model.programs, `${key}|`).map((kept) => ({ version: kept.length, program: kept.at(-1) }));
    assert.deepEqual(await database.read(listPrograms, key), newest);
  }
  for (const each of IDS) {
    const picture = await database.read(findPicture, prefix + each);
    assert.deepEqual(picture && [...picture.bytes], model.pictures.get(prefix + each));
    assert.equal(await database.read(findSecret, prefix + each), model.secrets.get(prefix + each));
  }
}
