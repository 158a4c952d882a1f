import { type Location, location, locationsBody, nameId, program, siteSettings } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError } from '../api-error.ts';
import type { Context } from '../context.ts';
import { requireLocation, requireScope, siteTokenOf, tokenOf } from '../plugins/authentication.ts';
import { absolutePicture, keepPicture } from '../setup/kept-picture.ts';

/** Photos come along as base64: 500 locations with a few pictures among them. */
const MAX_LOCATIONS_BYTES = 16 * 1_048_576;
const PAGE = 100;

const versioned = z.object({ version: z.int(), program });

/** What owners set up: `PUT /v1/site`, `PUT` and `GET /v1/locations`, `PUT` and `GET /v1/programs/:id`. */
export function setup(app: FastifyInstance, { store, catalog, publicUrl }: Context): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();

  typed.put(
    '/v1/site',
    {
      onRequest: requireScope('site'),
      schema: { summary: 'Set the site up', body: siteSettings, response: { 200: siteSettings } },
    },
    async (request) => {
      const logo = await keepPicture({ store, publicUrl }, request.body.logo);
      const settings = { ...request.body, ...(logo === undefined ? {} : { logo }) };
      await store.putSite({ key: siteTokenOf(request).site, settings });
      catalog.forget();
      return { ...settings, ...absolutePicture(publicUrl, { logo }) };
    },
  );

  typed.put(
    '/v1/locations',
    {
      onRequest: requireScope('locations'),
      bodyLimit: MAX_LOCATIONS_BYTES,
      schema: {
        summary: 'Make or replace locations',
        body: locationsBody,
        response: { 200: z.object({ locations: z.int() }) },
      },
    },
    async (request) => {
      const token = tokenOf(request);
      for (const { id } of request.body.locations) requireLocation(token, id);
      const kept: Location[] = [];
      for (const given of request.body.locations) {
        const photo = await keepPicture({ store, publicUrl }, given.photo);
        kept.push({ ...given, ...(photo === undefined ? {} : { photo }) });
      }
      await store.putLocations(token.site, kept);
      catalog.forget();
      return { locations: kept.length };
    },
  );

  typed.get(
    '/v1/locations',
    {
      onRequest: requireScope('locations'),
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
      const items = await store.locations(token.site, {
        limit,
        ...(after === undefined ? {} : { after }),
        ...(token.locations === null ? {} : { only: token.locations }),
      });
      const shown = items.map((item) => ({ ...item, ...absolutePicture(publicUrl, { photo: item.photo }) }));
      return { items: shown, next: items.length < limit ? null : (items.at(-1)?.id ?? null) };
    },
  );

  typed.put(
    '/v1/programs/:id',
    {
      onRequest: requireScope('programs'),
      schema: {
        summary: 'Make or replace a program',
        params: z.object({ id: nameId }),
        body: program,
        response: { 200: versioned },
      },
    },
    async (request) => {
      if (request.body.id !== request.params.id) {
        throw new ApiError('invalid_request', `id: is ${request.body.id}, the address says ${request.params.id}`);
      }
      const kept = await store.putProgram(siteTokenOf(request).site, request.body);
      catalog.forget();
      return kept;
    },
  );

  typed.get(
    '/v1/programs/:id',
    {
      onRequest: requireScope('programs'),
      schema: { summary: 'Read a program', params: z.object({ id: nameId }), response: { 200: versioned } },
    },
    async (request) => {
      const found = (await store.programs(tokenOf(request).site)).find(
        ({ program: { id } }) => id === request.params.id,
      );
      if (!found) throw new ApiError('unknown_program');
      return found;
    },
  );
}
