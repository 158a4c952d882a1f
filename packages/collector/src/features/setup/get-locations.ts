import { freeText, locationChoices, siteKey } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Point } from './distance-km.ts';
import { siteForPage } from './page-origin.ts';
import { MAX_CHOICES, rankLocations } from './rank-locations.ts';
import type { SetupParts } from './setup-parts.ts';

const COORDINATES = /^\s*(-?\d{1,3}(?:\.\d{0,20})?)\s*,\s*(-?\d{1,3}(?:\.\d{0,20})?)\s*$/;

/** `lat,lng` in degrees. What is wrong with it is said without saying it: where somebody is goes into no log. */
const near = z
  .string()
  .max(60)
  .transform((text, context): Point => {
    const [, lat = Number.NaN, lng = Number.NaN] = (COORDINATES.exec(text) ?? []).map(Number);
    if (Math.abs(lat) <= 90 && Math.abs(lng) <= 180) return { lat, lng };
    context.addIssue('must be latitude and longitude in degrees, for example 53.55,9.99');
    return z.NEVER;
  });

/** `GET /v1/sites/:site/locations`: the locations that a customer may mean, eight at most. */
export function getLocations(app: FastifyInstance, context: SetupParts): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/v1/sites/:site/locations',
    {
      schema: {
        summary: 'Find locations to choose from',
        operationId: 'findLocations',
        tags: ['Pages'],
        description:
          'Eight at most; `total` says how many there are where there are more. `q` is looked for in name, address, locality and region, without regard to case and accents: ' +
          'every word must stand somewhere, best match first. `near` is `lat,lng`: the nearest first, those without ' +
          'coordinates last. Among 10,000 locations of a site, the first by id.',
        security: [],
        params: z.object({ site: siteKey }),
        querystring: z.object({ q: freeText().max(100).optional(), near: near.optional() }),
        response: { 200: locationChoices },
      },
    },
    async (request, reply) => {
      const { key } = await siteForPage(context, request.params.site, request.headers.origin);
      const all = rankLocations(await context.catalog.findableLocations(key), request.query, Number.POSITIVE_INFINITY);
      const items = all.slice(0, MAX_CHOICES);
      // Where a customer is, is theirs: nothing in between keeps it.
      const isPersonal = request.query.near !== undefined;
      return reply
        .header('cache-control', isPersonal ? 'no-store' : 'public, max-age=60')
        .send({ items, ...(all.length > items.length ? { total: all.length } : {}) });
    },
  );
}
