import { languageTag, linkReports, recommendationCode, spreadReport } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { requireScope, tokenOf } from '../../core/http/authentication.ts';
import { PAGED, pagedBy, pageOf } from '../../core/http/paged.ts';
import { placeQuery, reportFilter, speechOf } from '../figures/index.ts';
import type { SetupParts } from '../setup/index.ts';
import { cascadesSection } from './cascades-section.ts';
import { readLinks } from './read-links.ts';
import { readSharedLinks } from './read-shared-links.ts';
import { readSpread } from './read-spread.ts';

/** `GET /v1/reports/spread`: how far recommendations travelled, from whom to whom; `GET /v1/reports/links`: link by link. */
export function getSpread(app: FastifyInstance, { database, catalog, now }: SetupParts): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();

  typed.get(
    '/v1/reports/spread',
    {
      onRequest: requireScope('reports'),
      schema: {
        summary: 'Get how far recommendations traveled',
        operationId: 'getSpread',
        tags: ['Reports'],
        description:
          'By generation, channel and day, with the links that reached most. A campaign is its program. Links are taken by the ' +
          'UTC day on which they were made.',
        querystring: placeQuery.extend({ language: languageTag.optional() }),
        response: { 200: spreadReport },
      },
    },
    async (request, reply) => {
      const token = tokenOf(request);
      const { from = null, to = null, language } = request.query;
      const filter = await reportFilter(catalog, { token, query: request.query });
      const [spread, links, { tell }] = await Promise.all([
        database.readViews(readSpread, filter),
        database.readViews(readSharedLinks, filter),
        speechOf(catalog, token.site, { asked: language }),
      ]);
      const { total, largest: all, ...rest } = spread;
      // A chain that came here from another location counts, without being told to whom may not see that one.
      const largest = all.filter(({ location }) => token.locations?.includes(location) ?? true);
      const cascades = cascadesSection(links, { nowMs: now(), tell });
      return reply.header('cache-control', 'no-store').send({ from, to, total, cascades, largest, ...rest });
    },
  );

  typed.get(
    '/v1/reports/links',
    {
      onRequest: requireScope('reports'),
      schema: {
        summary: 'List links with what each led to',
        operationId: 'listLinkReports',
        tags: ['Reports'],
        description: `Newest first. ${PAGED}`,
        querystring: placeQuery.extend(pagedBy(recommendationCode)),
        response: { 200: linkReports },
      },
    },
    async (request, reply) => {
      const { cursor: after, limit } = request.query;
      const page = { limit: limit + 1, ...(after === undefined ? {} : { after }) };
      const filter = await reportFilter(catalog, { token: tokenOf(request), query: request.query });
      const found = await database.readViews(readLinks, filter, page);
      return reply.header('cache-control', 'no-store').send(pageOf(found, limit, ({ code }) => code));
    },
  );
}
