import {
  brokenRules,
  type Location,
  location,
  locationsBody,
  nameId,
  program,
  RULES,
  siteSettings,
} from '@goodword/protocol';
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

/** An earlier release may have kept a zone by a name that is no longer taken. */
const keptLocation = location.extend({ timeZone: z.string() });
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
        response: { 200: z.object({ items: z.array(keptLocation), next: z.string().nullable() }) },
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
      // Before its shape: what was meant is refused by the name of the rule, not as an unknown key.
      preValidation: async (request) => refuseBroken(request.body),
      schema: {
        summary: 'Make or replace a program',
        description: 'One that breaks a rule that binds the product is refused with `rule_broken`; see `…/compliance`.',
        params: z.object({ id: nameId }),
        body: program,
        response: { 200: versioned },
      },
    },
    async (request) => {
      if (request.body.id !== request.params.id) {
        throw new ApiError('invalid_request', `id: is ${request.body.id}, the address says ${request.params.id}`);
      }
      const { site } = siteTokenOf(request);
      const { offer } = request.body;
      if (offer && !(await store.offers(site)).some(({ id }) => id === offer.id)) {
        throw new ApiError(
          'unknown_offer',
          `offer.id: the site has no offer ${offer.id}; PUT /v1/offers/${offer.id} first`,
        );
      }
      const kept = await store.putProgram(site, request.body);
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

function refuseBroken(program: unknown): void {
  const broken = brokenRules(program);
  const [first] = broken;
  if (!first) return;
  const details = broken.map(({ rule, path, instead }) => ({ path, message: `${rule}: ${instead}` }));
  throw new ApiError(
    'rule_broken',
    `${first.rule} (${RULES[first.rule].title}): ${first.path}: ${first.instead}`,
    details,
  );
}
