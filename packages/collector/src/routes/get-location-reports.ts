import { locationReport, locationReports, nameId } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError } from '../api-error.ts';
import type { Context } from '../context.ts';
import { requireLocation, requireScope, tokenOf } from '../plugins/authentication.ts';
import { reportFilter, reportQuery, toFunnel } from './report.ts';
import { settleBeforeReading } from './settle-before-reading.ts';

const PAGE = 100;
const MAX_PAGE = 500;

/** `GET /v1/reports/locations` and `GET /v1/reports/locations/:id`: the funnel of each location, and of one. */
export function getLocationReports(app: FastifyInstance, { store, catalog, now }: Context): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();

  typed.get(
    '/v1/reports/locations',
    {
      onRequest: requireScope('reports'),
      schema: {
        summary: 'The funnel of each location',
        description:
          'Those where something happened in these days, by id. `next` is what to write as `after` for the following ones; ' +
          'null: there are no more. What belongs to no location is in `/v1/reports/funnel` only.',
        querystring: reportQuery.extend({
          after: nameId.optional(),
          limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(PAGE),
        }),
        response: { 200: locationReports },
      },
    },
    async (request, reply) => {
      const { site, locations } = tokenOf(request);
      const { after, limit } = request.query;
      await settleBeforeReading(store, now());
      const page = { limit, ...(after === undefined ? {} : { after }) };
      const found = await store.locationSums(reportFilter({ site, locations, query: request.query }), page);
      const items = found.map((sums) => ({ id: sums.location, name: sums.name, ...toFunnel(sums, request.query) }));
      const next = items.length < limit ? null : (items.at(-1)?.id ?? null);
      return reply.header('cache-control', 'no-store').send({ items, next });
    },
  );

  typed.get(
    '/v1/reports/locations/:id',
    {
      onRequest: requireScope('reports'),
      schema: {
        summary: 'The funnel of one location',
        params: z.object({ id: nameId }),
        querystring: reportQuery,
        response: { 200: locationReport },
      },
    },
    async (request, reply) => {
      const token = tokenOf(request);
      const { id } = request.params;
      requireLocation(token, id);
      const location = await catalog.location(token.site, id);
      if (!location) throw new ApiError('unknown_location');
      await settleBeforeReading(store, now());
      const filter = reportFilter({ site: token.site, locations: [id], query: request.query });
      const sums = await store.funnel(filter);
      return reply
        .header('cache-control', 'no-store')
        .send({ id, name: location.name, ...toFunnel(sums, request.query) });
    },
  );
}
