import { type Location, location, locationsBody, nameId, type SiteSettings, siteSettings } from '@goodword/protocol';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Tables } from '../../core/database/tables.ts';
import { ApiError, invalidAt } from '../../core/http/api-error.ts';
import { asStored } from '../../core/http/as-stored.ts';
import { requireLocation, requireScope, siteTokenOf, tokenOf } from '../../core/http/authentication.ts';
import { ABSENT_STAYS, CHANGING, keepAbsent, keepAbsentById, onto } from '../../core/http/keep-absent.ts';
import { mergeSetting } from '../../core/http/merge-setting.ts';
import { deleteNamed, named, requireOwnId } from '../../core/http/named-setting.ts';
import { PAGED, pagedBy, pageOf } from '../../core/http/paged.ts';
import { unknownSetting } from '../../core/http/unknown-setting.ts';
import { deleteLocation, findLocation, listLocations, putLocations } from './location-queries.ts';
import type { SetupParts } from './setup-parts.ts';
import { changeSetup, findSite, putSite } from './site-queries.ts';
import { absolutePicture, keepPicture, relativePicture } from './stored-picture.ts';

/** Photos come along as base64: 500 locations with a few pictures among them. */
const MAX_LOCATIONS_BYTES = 16 * 1_048_576;
/** A logo that is too large is told so, not that the body is. */
const MAX_SITE_BYTES = 8 * 1_048_576;
const MAX_LOCATIONS = 500;

/** What owners set up: `PUT` and `GET /v1/site`, `PUT` and `GET /v1/locations`, `GET /v1/locations/:id`. */
export function setup(app: FastifyInstance, { database, catalog, publicUrl, pictures, now }: SetupParts): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  const shownSite = (settings: SiteSettings): SiteSettings => ({
    ...settings,
    ...absolutePicture(publicUrl, { logo: settings.logo }),
  });
  const shownLocation = (kept: Location): Location => ({
    ...kept,
    ...absolutePicture(publicUrl, { photo: kept.photo }),
  });
  const siteOf = async (db: Kysely<Tables>, request: FastifyRequest): Promise<SiteSettings> => {
    const found = await findSite(db, siteTokenOf(request).site);
    if (!found) throw new ApiError('unknown_site');
    return shownSite(found.settings);
  };

  typed.route({
    method: [...CHANGING],
    url: '/v1/site',
    onRequest: requireScope('site'),
    bodyLimit: MAX_SITE_BYTES,
    preValidation: keepAbsent((request) => database.read(siteOf, request)),
    schema: {
      summary: 'Change the site',
      operationId: 'putSite',
      tags: ['Site'],
      description: ABSENT_STAYS,
      body: siteSettings,
      response: { 200: siteSettings },
    },
    handler: async (request) => {
      const key = siteTokenOf(request).site;
      const sent = request.body.logo;
      const sentLogo = await keepPicture({ database, publicUrl, pictures }, sent, 'logo');
      const settings = await changeSetup(database, key, async (tx) => {
        const before = await siteOf(tx, request);
        const changed = onto(before, request.given, siteSettings);
        if (changed.allowedOrigins.length === 0 && before.allowedOrigins.length > 0) {
          const why = 'would be empty: no page could ask or answer any more. To stop asking, switch programs off';
          throw invalidAt('allowedOrigins', why);
        }
        const logo = changed.logo === sent ? sentLogo : relativePicture(publicUrl, changed.logo);
        const settings = { ...changed, ...(logo === undefined ? {} : { logo }) };
        await putSite(tx, { key, settings });
        return settings;
      });
      catalog.forget();
      return shownSite(settings);
    },
  });

  typed.get(
    '/v1/site',
    {
      onRequest: requireScope('site'),
      serializerCompiler: asStored,
      schema: { summary: 'Get the site', operationId: 'getSite', tags: ['Site'], response: { 200: siteSettings } },
    },
    (request) => database.read(siteOf, request),
  );

  /** The locations of a body, each with what it leaves out put back in. Those that are no locations are refused later. */
  async function keepAbsentInEach(request: FastifyRequest): Promise<void> {
    request.given = request.body;
    const { locations: given } = (request.body ?? {}) as { locations?: unknown };
    if (!Array.isArray(given) || given.length > MAX_LOCATIONS) return;
    const token = tokenOf(request);
    const ids = given.flatMap((each: unknown) => {
      const { id } = (each ?? {}) as { id?: unknown };
      return nameId.safeParse(id).success ? [String(id)] : [];
    });
    for (const id of ids) requireLocation(token, id);
    const known = await database.read(knownLocations, token.site, ids);
    const locations = given.map((each: { id?: unknown } | null) => mergeSetting(known.get(each?.id), each));
    request.body = { ...(request.body as object), locations };
  }

  async function knownLocations(db: Kysely<Tables>, site: string, ids: string[]): Promise<Map<unknown, Location>> {
    const found = ids.length === 0 ? [] : await listLocations(db, site, { limit: ids.length, only: ids });
    return new Map(found.map((each) => [each.id, shownLocation(each)]));
  }

  /** Keeps the locations of a body, all or none. `given`: each as it was sent. `at`: how the body's paths to one begin. */
  async function keepLocations(
    site: string,
    { sent, given, at }: { sent: readonly Location[]; given: readonly unknown[]; at(index: number): string },
  ): Promise<Location[]> {
    const sentPhotos: (string | undefined)[] = [];
    for (const [index, { photo }] of sent.entries())
      sentPhotos.push(await keepPicture({ database, publicUrl, pictures }, photo, `${at(index)}photo`));
    const ids = sent.map(({ id }) => id);
    const kept = await changeSetup(database, site, async (tx) => {
      const before = await knownLocations(tx, site, ids);
      const changed = sent.map(({ id, photo: sentPhoto }, index) => {
        const place = onto(before.get(id), given[index], location);
        const photo = place.photo === sentPhoto ? sentPhotos[index] : relativePicture(publicUrl, place.photo);
        return { ...place, ...(photo === undefined ? {} : { photo }) };
      });
      await putLocations(tx, site, changed);
      return changed;
    });
    catalog.forget();
    return kept;
  }

  typed.put(
    '/v1/locations',
    {
      onRequest: requireScope('locations'),
      bodyLimit: MAX_LOCATIONS_BYTES,
      preValidation: keepAbsentInEach,
      schema: {
        summary: 'Create or change locations',
        operationId: 'putLocations',
        tags: ['Locations'],
        description: `Those that are not named stay as they are. ${ABSENT_STAYS}`,
        body: locationsBody,
        response: { 200: z.object({ locations: z.int() }) },
      },
    },
    async (request) => {
      const { locations: given } = request.given as { locations: unknown[] };
      await keepLocations(tokenOf(request).site, {
        sent: request.body.locations,
        given,
        at: (index) => `locations.${index}.`,
      });
      return { locations: request.body.locations.length };
    },
  );

  typed.get(
    '/v1/locations',
    {
      onRequest: requireScope('locations'),
      serializerCompiler: asStored,
      schema: {
        summary: 'List locations',
        operationId: 'listLocations',
        tags: ['Locations'],
        description: `By id. ${PAGED}`,
        querystring: z.object(pagedBy(nameId)),
        response: { 200: z.object({ items: z.array(location), next: z.string().optional() }) },
      },
    },
    async (request) => {
      const token = tokenOf(request);
      const { cursor: after, limit } = request.query;
      const found = await database.read(listLocations, token.site, {
        limit: limit + 1,
        ...(after === undefined ? {} : { after }),
        ...(token.locations === null ? {} : { only: token.locations }),
      });
      return pageOf(found.map(shownLocation), limit, ({ id }) => id);
    },
  );

  deleteNamed(app, {
    kind: 'location',
    scope: 'locations',
    description:
      'Nobody is asked about it any more, and no customer can choose it. Answers that are under way are taken; its links, its wall and its reports stay.',
    async remove(request, id) {
      const token = tokenOf(request);
      requireLocation(token, id);
      const isDone = await database.write(deleteLocation, token.site, id, now());
      catalog.forget();
      return isDone;
    },
  });

  typed.get(
    '/v1/locations/:id',
    {
      onRequest: requireScope('locations'),
      serializerCompiler: asStored,
      schema: {
        summary: 'Get a location',
        operationId: 'getLocation',
        tags: ['Locations'],
        params: z.object({ id: nameId }),
        response: { 200: location },
      },
    },
    async (request) => {
      const token = tokenOf(request);
      const { id } = request.params;
      requireLocation(token, id);
      const found = await database.read(findLocation, token.site, id);
      if (!found) throw unknownSetting('location', id);
      return shownLocation(found);
    },
  );

  typed.route({
    method: [...CHANGING],
    url: '/v1/locations/:id',
    onRequest: requireScope('locations'),
    bodyLimit: MAX_SITE_BYTES,
    preValidation: keepAbsentById('location', async (request, id) => {
      const token = tokenOf(request);
      requireLocation(token, id);
      return (await database.read(knownLocations, token.site, [id])).get(id);
    }),
    schema: {
      summary: 'Create or change a location',
      operationId: 'putLocation',
      tags: ['Locations'],
      description: ABSENT_STAYS,
      params: named,
      body: location,
      response: { 200: location },
    },
    handler: async (request) => {
      const { id } = request.params;
      requireOwnId(request.body.id, id);
      const given = { id, ...(request.given as object) };
      const [kept] = await keepLocations(tokenOf(request).site, { sent: [request.body], given: [given], at: () => '' });
      return shownLocation(kept as Location);
    },
  });
}
