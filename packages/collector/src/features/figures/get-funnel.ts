import { funnel, nameId } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { requireLocation, requireScope, tokenOf } from '../../core/http/authentication.ts';
import type { SetupParts } from '../setup/index.ts';
import { settleBeforeReading } from '../surveys/index.ts';
import { readFunnel } from './read-funnel.ts';
import { reportFilter, reportQuery, toFunnel } from './report.ts';

/** `GET /v1/reports/funnel`: from the first question to the sale, counted. */
export function getFunnel(app: FastifyInstance, { database, now }: SetupParts): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/v1/reports/funnel',
    {
      onRequest: requireScope('reports'),
      schema: {
        summary: 'The funnel',
        querystring: reportQuery.extend({ location: nameId.optional() }),
        response: { 200: funnel },
      },
    },
    async (request, reply) => {
      const token = tokenOf(request);
      const { location } = request.query;
      if (location !== undefined) requireLocation(token, location);
      const locations = location === undefined ? token.locations : [location];
      await settleBeforeReading(database, now());
      const sums = await database.readViews(
        readFunnel,
        reportFilter({ site: token.site, locations, query: request.query }),
      );
      return reply.header('cache-control', 'no-store').send(toFunnel(sums, request.query));
    },
  );
}
