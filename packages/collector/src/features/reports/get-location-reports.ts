import { languageTag, locationReport, locationReports, nameId } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { requireScope, tokenOf } from '../../core/http/authentication.ts';
import { PAGED, pagedBy, pageOf } from '../../core/http/paged.ts';
import { unknownSetting } from '../../core/http/unknown-setting.ts';
import { localDay } from '../../core/time/local-day.ts';
import {
  readFunnel,
  readLocationSums,
  readPartCounts,
  reportFilter,
  reportQuery,
  speechOf,
  toFunnel,
} from '../figures/index.ts';
import { settleBeforeReading } from '../surveys/index.ts';
import { actionSection } from './action-section.ts';
import { learnedDays } from './brand-shelf.ts';
import { commentsSection } from './comments-section.ts';
import { consistencySection } from './consistency-section.ts';
import { funnelSection } from './funnel-section.ts';
import { ownPriority, prioritySection, priorityStatus } from './priority-section.ts';
import { readAction } from './read-action.ts';
import type { ReportParts } from './report-parts.ts';
import { endsOf, rankingSection, scoreSection, standingOf, toPoints } from './score-section.ts';
import { todaySection } from './today-section.ts';
import { weakTimeSection } from './weak-time-section.ts';

/** `GET /v1/reports/locations`: each location beside the others; `…/:id`: what its manager reads in thirty seconds. */
export function getLocationReports(app: FastifyInstance, context: ReportParts): void {
  const { database, catalog, brands, now } = context;
  const typed = app.withTypeProvider<ZodTypeProvider>();
  const query = reportQuery.extend({ language: languageTag.optional() });

  typed.get(
    '/v1/reports/locations',
    {
      onRequest: requireScope('reports'),
      schema: {
        summary: 'List locations with their funnel, score and priority',
        operationId: 'listLocationReports',
        tags: ['Reports'],
        description:
          `Those where something happened in these days, by id. ${PAGED} ` +
          'What belongs to no location is in `/v1/reports/funnel` only. Ranks are there only where ' +
          'locations differ beyond chance, from 30 answers on.',
        querystring: query.extend(pagedBy(nameId)),
        response: { 200: locationReports },
      },
    },
    async (request, reply) => {
      const token = tokenOf(request);
      const { site, locations } = token;
      const { cursor: after, limit, language } = request.query;
      const filter = await reportFilter(catalog, { token, query: request.query });
      await settleBeforeReading(database, now());
      const page = { limit: limit + 1, ...(after === undefined ? {} : { after }) };
      const [found, figures, speech] = await Promise.all([
        database.readViews(readLocationSums, filter, page),
        brands.figures(filter),
        speechOf(catalog, site, { asked: language }),
      ]);
      const { tell, named: namedDriver } = speech;
      const { items: shown, ...next } = pageOf(found, limit, ({ location }) => location);
      const items = shown.map((sums) => {
        const own = ownPriority(figures, sums.location);
        const status = priorityStatus(figures, own);
        const isNamed = status === 'PRIORITY' || status === 'CLOSE_CALL';
        return {
          id: sums.location,
          name: sums.name,
          ...toFunnel(sums, request.query),
          score: toPoints(figures.scores.get(sums.location)),
          standing: standingOf(sums.location, figures),
          priority: { status, driver: isNamed && own?.top ? namedDriver(own.top) : null },
        };
      });
      const { best, worst } = endsOf(figures);
      // Who may see some locations is told of these.
      const named = (id: string | null) =>
        id === null || (locations && !locations.includes(id)) ? null : nameOf(site, id);
      const ranking = rankingSection(figures, { best: await named(best), worst: await named(worst), tell });
      return reply.header('cache-control', 'no-store').send({ items, ...next, ranking });
    },
  );

  typed.get(
    '/v1/reports/locations/:id',
    {
      onRequest: requireScope('reports'),
      schema: {
        summary: 'Get one location in thirty seconds',
        operationId: 'getLocationReport',
        tags: ['Reports'],
        description:
          'What to do, the action under way and whether it works, today against normal, the weak day, the score, consistency and the ' +
          'funnel, in this order: as data and as sentences in `language` (13 ship; the default is the site’s). A status says why ' +
          'something is not said. Scores run from -100 to 100, ratings from 1 to 5, shares from 0 to 1.',
        params: z.object({ id: nameId }),
        querystring: query,
        response: { 200: locationReport },
      },
    },
    async (request, reply) => {
      const token = tokenOf(request);
      const { id } = request.params;
      const filter = await reportFilter(catalog, { token, query: { ...request.query, location: id } });
      const { site } = token;
      const location = await catalog.location(site, id);
      if (!location) throw unknownSetting('location', id);
      await settleBeforeReading(database, now());
      const today = localDay(now(), location.timeZone).day;
      const { from = null, to = null, language, program } = request.query;
      // Nothing that is only planned is under way, whatever days are asked for.
      const until = to !== null && to < today ? to : today;
      const [figures, days, parts, sums, action, { tell, named }] = await Promise.all([
        brands.figures(filter),
        brands.days(filter, today),
        database.readViews(readPartCounts, learnedDays(filter, today)),
        database.readViews(readFunnel, filter),
        readAction(database, { site, location: id, program, today: until }),
        speechOf(catalog, site, { asked: language, location }),
      ]);
      const priority = prioritySection(id, { figures, named, tell });
      const driver = priority.driver ?? priority.brandPriority;
      const comments = await commentsSection(context, { filter, location: id, driver, tell });
      return reply.header('cache-control', 'no-store').send({
        id,
        name: location.name,
        from,
        to,
        language: tell.language,
        priority,
        action: actionSection(action, { today: until, tell }),
        today: todaySection(days.days.get(id) ?? [], tell),
        weakTime: weakTimeSection(id, { days, parts, tell }),
        score: scoreSection(id, { figures, tell }),
        comments,
        consistency: consistencySection(id, { days, tell }),
        funnel: funnelSection(toFunnel(sums, request.query), tell),
      });
    },
  );

  async function nameOf(site: string, id: string) {
    return { id, name: (await catalog.location(site, id))?.name ?? id };
  }
}
