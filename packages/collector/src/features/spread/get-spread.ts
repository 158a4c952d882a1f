import { languageTag, linkReports, nameId, recommendationCode, spreadReport } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { requireLocation, requireScope, tokenOf } from '../../core/http/authentication.ts';
import type { Token } from '../../core/keys/tokens.ts';
import { reportFilter, reportQuery, speechOf } from '../figures/index.ts';
import type { SetupParts } from '../setup/index.ts';
import { cascadesSection } from './cascades-section.ts';
import { readLinks } from './read-links.ts';
import { readSharedLinks } from './read-shared-links.ts';
import { readSpread } from './read-spread.ts';

const PAGE = 100;
const MAX_PAGE = 500;

/** `GET /v1/reports/spread`: how far recommendations travelled, from whom to whom; `GET /v1/reports/links`: link by link. */
export function getSpread(app: FastifyInstance, { database, catalog, now }: SetupParts): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  const query = reportQuery.extend({ location: nameId.optional() });

  typed.get(
    '/v1/reports/spread',
    {
      onRequest: requireScope('reports'),
      schema: {
        summary: 'How far recommendations travelled',
        description:
          'By generation, channel and day, with the links that reached most. A campaign is its program. Links are taken by the ' +
          'UTC day on which they were made.',
        querystring: query.extend({ language: languageTag.optional() }),
        response: { 200: spreadReport },
      },
    },
    async (request, reply) => {
      const token = tokenOf(request);
      const { from = null, to = null, language } = request.query;
      const filter = filterOf(token, request.query);
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
        summary: 'What each link brought about',
        description:
          'Newest first. `next` is what to write as `after` for the following ones; null: there are no more.',
        querystring: query.extend({
          after: recommendationCode.optional(),
          limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(PAGE),
        }),
        response: { 200: linkReports },
      },
    },
    async (request, reply) => {
      const { after, limit } = request.query;
      const page = { limit, ...(after === undefined ? {} : { after }) };
      const items = await database.readViews(readLinks, filterOf(tokenOf(request), request.query), page);
      const next = items.length < limit ? null : (items.at(-1)?.code ?? null);
      return reply.header('cache-control', 'no-store').send({ items, next });
    },
  );
}

function filterOf(
  token: Token,
  query: { location?: string | undefined } & Parameters<typeof reportFilter>[0]['query'],
) {
  const { location } = query;
  if (location !== undefined) requireLocation(token, location);
  const locations = location === undefined ? token.locations : [location];
  return reportFilter({ site: token.site, locations, query });
}
