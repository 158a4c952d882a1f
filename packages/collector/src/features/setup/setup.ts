import { type Location, location, locationsBody, nameId, type SiteSettings, siteSettings } from '@goodword/protocol';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Tables } from '../../core/database/tables.ts';
import { ApiError, invalidAt } from '../../core/http/api-error.ts';
import { asStored } from '../../core/http/as-stored.ts';
import { requireLocation, requireScope, siteTokenOf, tokenOf } from '../../core/http/authentication.ts';
import { ABSENT_STAYS, keepAbsent, onto } from '../../core/http/keep-absent.ts';
import { mergeSetting } from '../../core/http/merge-setting.ts';
import { findLocation, listLocations, putLocations } from './location-queries.ts';
import type { SetupParts } from './setup-parts.ts';
import { changeSetup, findSite, putSite } from './site-queries.ts';
import { absolutePicture, keepPicture, relativePicture } from './stored-picture.ts';

/** Photos come along as base64: 500 locations with a few pictures among them. */
const MAX_LOCATIONS_BYTES = 16 * 1_048_576;
/** A logo that is too large is told so, not that the body is. */
const MAX_SITE_BYTES = 8 * 1_048_576;
const MAX_LOCATIONS = 500;
const PAGE = 100;

/** What owners set up: `PUT` and `GET /v1/site`, `PUT` and `GET /v1/locations`, `GET /v1/locations/:id`. */
export function setup(app: FastifyInstance, { database, catalog, publicUrl, pictures }: SetupParts): void {
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

  typed.put(
    '/v1/site',
    {
      onRequest: requireScope('site'),
      bodyLimit: MAX_SITE_BYTES,
      preValidation: keepAbsent((request) => database.read(siteOf, request)),
      schema: {
        summary: 'Change the site',
        description: ABSENT_STAYS,
        body: siteSettings,
        response: { 200: siteSettings },
      },
    },
    async (request) => {
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
  );

  typed.get(
    '/v1/site',
    {
      onRequest: requireScope('site'),
      serializerCompiler: asStored,
      schema: { summary: 'Read the site', response: { 200: siteSettings } },
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

  typed.put(
    '/v1/locations',
    {
      onRequest: requireScope('locations'),
      bodyLimit: MAX_LOCATIONS_BYTES,
      preValidation: keepAbsentInEach,
      schema: {
        summary: 'Make or change locations',
        description: `Those that are not named stay as they are. ${ABSENT_STAYS}`,
        body: locationsBody,
        response: { 200: z.object({ locations: z.int() }) },
      },
    },
    async (request) => {
      const { site } = tokenOf(request);
      const sent = request.body.locations;
      const sentPhotos: (string | undefined)[] = [];
      for (const [index, { photo }] of sent.entries())
        sentPhotos.push(await keepPicture({ database, publicUrl, pictures }, photo, `locations.${index}.photo`));
      const { locations: given } = request.given as { locations: unknown[] };
      await changeSetup(database, site, async (tx) => {
        const before = await knownLocations(
          tx,
          site,
          sent.map(({ id }) => id),
        );
        const changed = sent.map(({ id, photo: sentPhoto }, index) => {
          const place = onto(before.get(id), given[index], location);
          const photo = place.photo === sentPhoto ? sentPhotos[index] : relativePicture(publicUrl, place.photo);
          return { ...place, ...(photo === undefined ? {} : { photo }) };
        });
        await putLocations(tx, site, changed);
      });
      catalog.forget();
      return { locations: sent.length };
    },
  );

  typed.get(
    '/v1/locations',
    {
      onRequest: requireScope('locations'),
      serializerCompiler: asStored,
      schema: {
        summary: 'List locations',
        querystring: z.object({
          after: nameId.optional(),
          limit: z.coerce.number().int().min(1).max(500).default(PAGE),
        }),
        response: { 200: z.object({ items: z.array(location), next: z.string().nullable() }) },
      },
    },
    async (request) => {
      const token = tokenOf(request);
      const { after, limit } = request.query;
      const items = await database.read(listLocations, token.site, {
        limit,
        ...(after === undefined ? {} : { after }),
        ...(token.locations === null ? {} : { only: token.locations }),
      });
      return { items: items.map(shownLocation), next: items.length < limit ? null : (items.at(-1)?.id ?? null) };
    },
  );

  typed.get(
    '/v1/locations/:id',
    {
      onRequest: requireScope('locations'),
      serializerCompiler: asStored,
      schema: { summary: 'Read a location', params: z.object({ id: nameId }), response: { 200: location } },
    },
    async (request) => {
      const token = tokenOf(request);
      const { id } = request.params;
      requireLocation(token, id);
      const found = await database.read(findLocation, token.site, id);
      if (!found) throw new ApiError('unknown_location', `The site has no location ${id}.`);
      return shownLocation(found);
    },
  );
}
