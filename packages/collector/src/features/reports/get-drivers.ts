import { driverReport, languageTag } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { requireScope, tokenOf } from '../../core/http/authentication.ts';
import { reportFilter, reportQuery, speechOf } from '../figures/index.ts';
import { driverSection } from './driver-section.ts';
import type { ReportParts } from './report-parts.ts';

/** `GET /v1/reports/drivers`: what matters for recommendation in the whole brand. */
export function getDrivers(app: FastifyInstance, { catalog, brands }: ReportParts): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/v1/reports/drivers',
    {
      onRequest: requireScope('reports'),
      schema: {
        summary: 'Get what matters for recommendation',
        operationId: 'getDrivers',
        tags: ['Reports'],
        description:
          'Of the brand, never of one location: thirty answers name the wrong driver more often than one in three. Answers are compared ' +
          'within their location. `basis` says whether answers were complete or, where questions rotate, taken in pairs. Only drivers that are ' +
          'asked for now are in it; where programs ask for different ones and none is named, it is about the `program` with most ratings.',
        querystring: reportQuery.extend({ language: languageTag.optional() }),
        response: { 200: driverReport },
      },
    },
    async (request, reply) => {
      const token = tokenOf(request);
      const { from = null, to = null, language } = request.query;
      // Of the brand, whatever locations the token is for.
      const filter = await reportFilter(catalog, { token: { ...token, locations: null }, query: request.query });
      const [figures, { tell, named }] = await Promise.all([
        brands.figures(filter),
        speechOf(catalog, token.site, { asked: language }),
      ]);
      return reply.header('cache-control', 'no-store').send(driverSection(figures, { named, tell, from, to }));
    },
  );
}
