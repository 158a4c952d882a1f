import { funnel } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { requireScope, tokenOf } from '../../core/http/authentication.ts';
import type { SetupParts } from '../setup/index.ts';
import { settleBeforeReading } from '../surveys/index.ts';
import { readFunnel } from './read-funnel.ts';
import { placeQuery, reportFilter, toFunnel } from './report.ts';

/** `GET /v1/reports/funnel`: from the first question to the sale, counted. */
export function getFunnel(app: FastifyInstance, { database, catalog, now }: SetupParts): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/v1/reports/funnel',
    {
      onRequest: requireScope('reports'),
      schema: {
        summary: 'Get the funnel',
        operationId: 'getFunnel',
        tags: ['Reports'],
        querystring: placeQuery,
        response: { 200: funnel },
      },
    },
    async (request, reply) => {
      const filter = await reportFilter(catalog, { token: tokenOf(request), query: request.query });
      await settleBeforeReading(database, now());
      const sums = await database.readViews(readFunnel, filter);
      return reply.header('cache-control', 'no-store').send(toFunnel(sums, request.query));
    },
  );
}
