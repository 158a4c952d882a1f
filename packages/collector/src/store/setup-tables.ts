import { type Action, type Location, type Offer, type Program, program as programShape } from '@goodword/protocol';
import type { Kysely } from 'kysely';
import { chunks } from './chunks.ts';
import type { LocationPage } from './location-page.ts';
import { putProgramVersion } from './put-program-version.ts';
import { readKept } from './read-kept.ts';
import type { Picture, Site, SiteSetup, Token, VersionedProgram } from './store.ts';
import type { Tables } from './tables.ts';

/** What owners set up: sites, tokens, locations, programs, pictures. Reads and writes of single rows. */
export class SetupTables {
  readonly #write: Kysely<Tables>;
  readonly #read: Kysely<Tables>;

  constructor(write: Kysely<Tables>, read: Kysely<Tables>) {
    this.#write = write;
    this.#read = read;
  }

  change<Result>(site: string, work: (setup: SiteSetup) => Promise<Result>): Promise<Result> {
    return inTransaction(this.#write, async (tx) => {
      // Changes nothing and takes the row: on PostgreSQL the next one waits here, on SQLite nobody else has begun.
      await tx
        .updateTable('sites')
        .set(({ ref }) => ({ number: ref('number') }))
        .where('site', '=', site)
        .execute();
      return work(new SetupTables(tx, tx));
    });
  }

  async putSite({ key, settings }: Site): Promise<void> {
    const data = JSON.stringify(settings);
    await this.#write
      .insertInto('sites')
      .values(({ selectFrom, fn, lit }) => ({
        site: key,
        settings: data,
        number: selectFrom('sites').select(({ eb }) =>
          eb(fn.coalesce(fn.max('number'), lit(0)), '+', lit(1)).as('number'),
        ),
      }))
      .onConflict((conflict) => conflict.column('site').doUpdateSet({ settings: data }))
      .execute();
  }

  async site(key: string): Promise<Site | undefined> {
    const row = await this.#read.selectFrom('sites').selectAll().where('site', '=', key).executeTakeFirst();
    return row && { key: row.site, settings: readKept(row.settings) };
  }

  async sites(limit?: number): Promise<Site[]> {
    const all = this.#read.selectFrom('sites').selectAll().orderBy('site');
    const rows = await (limit === undefined ? all : all.limit(limit)).execute();
    return rows.map((row) => ({ key: row.site, settings: readKept(row.settings) }));
  }

  async oldestSiteWith(program: string): Promise<string | undefined> {
    const row = await this.#read
      .selectFrom('programs')
      .innerJoin('sites', 'sites.site', 'programs.site')
      .select('sites.site')
      .where('program', '=', program)
      .where('active', '=', 1)
      .orderBy('number')
      .orderBy('sites.site')
      .executeTakeFirst();
    return row?.site;
  }

  async putToken(hash: string, token: Token & { name: string }): Promise<void> {
    await this.#write
      .insertInto('tokens')
      .values({
        hash,
        site: token.site,
        name: token.name,
        scopes: JSON.stringify(token.scopes),
        locations: token.locations && JSON.stringify(token.locations),
      })
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .execute();
  }

  async token(hash: string): Promise<Token | undefined> {
    const row = await this.#read.selectFrom('tokens').selectAll().where('hash', '=', hash).executeTakeFirst();
    return (
      row && { site: row.site, scopes: JSON.parse(row.scopes), locations: row.locations && JSON.parse(row.locations) }
    );
  }

  async putLocations(site: string, locations: readonly Location[]): Promise<void> {
    // The last of two with one id stands. In one order, so that no two callers wait for each other.
    const byId = new Map(locations.map((location) => [location.id, location]));
    const distinct = [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
    await inTransaction(this.#write, async (tx) => {
      for (const list of chunks(distinct, 500)) {
        await tx
          .insertInto('locations')
          .values(list.map((location) => ({ site, location: location.id, data: JSON.stringify(location) })))
          .onConflict((conflict) =>
            conflict.columns(['site', 'location']).doUpdateSet(({ ref }) => ({ data: ref('excluded.data') })),
          )
          .execute();
      }
    });
  }

  async location(site: string, id: string): Promise<Location | undefined> {
    const row = await this.#read
      .selectFrom('locations')
      .select('data')
      .where('site', '=', site)
      .where('location', '=', id)
      .executeTakeFirst();
    return row && readKept(row.data);
  }

  async locations(site: string, page: LocationPage): Promise<Location[]> {
    let query = this.#read
      .selectFrom('locations')
      .select('data')
      .where('site', '=', site)
      .where('location', '>', page.after ?? '');
    if (page.only) query = query.where('location', 'in', page.only);
    const rows = await query.orderBy('location').limit(page.limit).execute();
    return rows.map((row) => readKept<Location>(row.data));
  }

  async putProgram(site: string, program: Program): Promise<VersionedProgram> {
    const data = JSON.stringify(program);
    for (;;) {
      const version = await inTransaction(this.#write, (tx) => putProgramVersion(tx, site, program.id, data));
      if (version !== undefined) return { version, program };
    }
  }

  async programs(site: string): Promise<VersionedProgram[]> {
    const rows = await this.#read
      .selectFrom('programs')
      .selectAll()
      .where('site', '=', site)
      .where('active', '=', 1)
      .orderBy('program')
      .execute();
    return rows.map((row) => ({ version: row.version, program: readProgram(row.data) }));
  }

  async programVersions(site: string, id: string): Promise<VersionedProgram[]> {
    const rows = await this.#read
      .selectFrom('programs')
      .select(['version', 'data'])
      .where('site', '=', site)
      .where('program', '=', id)
      .orderBy('version', 'desc')
      .execute();
    return rows.map((row) => ({ version: row.version, program: readKept<Program>(row.data) }));
  }

  async putOffer(site: string, offer: Offer): Promise<void> {
    const data = JSON.stringify(offer);
    await this.#write
      .insertInto('offers')
      .values({ site, offer: offer.id, data })
      .onConflict((conflict) => conflict.columns(['site', 'offer']).doUpdateSet({ data }))
      .execute();
  }

  async offers(site: string): Promise<Offer[]> {
    const rows = await this.#read
      .selectFrom('offers')
      .select('data')
      .where('site', '=', site)
      .orderBy('offer')
      .execute();
    return rows.map(({ data }) => readKept<Offer>(data));
  }

  async putAction(site: string, action: Action): Promise<void> {
    const { id, location } = action;
    const data = JSON.stringify(action);
    await this.#write
      .insertInto('actions')
      .values({ site, action: id, location, data })
      .onConflict((conflict) => conflict.columns(['site', 'action']).doUpdateSet({ location, data }))
      .execute();
  }

  async actions(site: string, location?: string): Promise<Action[]> {
    let query = this.#read.selectFrom('actions').select('data').where('site', '=', site).orderBy('action');
    if (location !== undefined) query = query.where('location', '=', location);
    return (await query.execute()).map(({ data }) => readKept<Action>(data));
  }

  async putPicture(hash: string, { mime, bytes }: Picture): Promise<void> {
    await this.#write
      .insertInto('pictures')
      .values({ hash, mime, bytes })
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .execute();
  }

  async picture(hash: string): Promise<Picture | undefined> {
    const query = this.#read.selectFrom('pictures').select(['mime', 'bytes']).where('hash', '=', hash);
    const row = await query.executeTakeFirst();
    // A copy: the driver's bytes lie in memory of its own, which cannot be sent to another thread.
    return row && { mime: row.mime, bytes: new Uint8Array(row.bytes) };
  }

  async deletePictures(prefix: string): Promise<void> {
    await deletePicturesOf(this.#write, prefix);
  }

  secret(name: string, make: () => string): Promise<string> {
    return this.#once(`secret:${name}`, make);
  }

  async knownSecret(name: string): Promise<string | undefined> {
    const found = this.#read.selectFrom('secrets').select('value').where('name', '=', `secret:${name}`);
    return (await found.executeTakeFirst())?.value;
  }

  async forgetSalts(day: string): Promise<void> {
    await this.#write.deleteFrom('secrets').where('name', 'like', 'salt:%').where('name', '<', `salt:${day}`).execute();
  }

  async dailySalt(day: string, make: () => string): Promise<string> {
    return this.#once(`salt:${day}`, make);
  }

  async takeOn(job: string, day: string): Promise<boolean> {
    // Asked every minute: mostly it is done, and reading waits for nobody.
    const last = await this.#read.selectFrom('jobs').select('day').where('job', '=', job).executeTakeFirst();
    if (last && last.day >= day) return false;
    const taken = await this.#write
      .insertInto('jobs')
      .values({ job, day })
      .onConflict((conflict) => conflict.column('job').doUpdateSet({ day }).where('jobs.day', '<', day))
      .returning('day')
      .execute();
    return taken.length > 0;
  }

  async #once(name: string, make: () => string): Promise<string> {
    // Mostly it is there, and reading waits for nobody: a collector can start while another program writes.
    const known = await this.#read.selectFrom('secrets').select('value').where('name', '=', name).executeTakeFirst();
    if (known) return known.value;
    await this.#write
      .insertInto('secrets')
      .values({ name, value: make() })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute();
    const row = await this.#write
      .selectFrom('secrets')
      .select('value')
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
    return row.value;
  }
}

/** In a transaction of its own, unless there is one already. */
function inTransaction<Result>(db: Kysely<Tables>, work: (tx: Kysely<Tables>) => Promise<Result>): Promise<Result> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}

/** Forgets the pictures whose name begins so. */
export async function deletePicturesOf(db: Kysely<Tables>, prefix: string): Promise<void> {
  await db.deleteFrom('pictures').where('hash', '>=', prefix).where('hash', '<', `${prefix}\u{10ffff}`).execute();
}

/** A program that an earlier release kept lacks what programs were given since: defaults stand for it. */
function readProgram(data: string): Program {
  const kept = readKept<Program>(data);
  const parsed = programShape.safeParse(kept);
  return parsed.success ? parsed.data : kept;
}
