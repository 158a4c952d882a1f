import { createHash } from 'node:crypto';
import { nameId, siteKey, type VisitKind, visitKind, type Wall, type WallItem, wall } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError } from '../../core/http/api-error.ts';
import { pageOf } from '../../core/http/paged.ts';
import { brandColors } from '../../core/pages/brand-colors.ts';
import { localDay } from '../../core/time/local-day.ts';
import type { SetupParts } from '../setup/index.ts';
import { siteForPage } from '../setup/index.ts';
import type { WallCounts, WallPlace, WallWords } from './read-wall.ts';
import { countWall, readWall } from './read-wall.ts';

const MAX_ITEMS = 50;
/** Short: words that were taken back must not stand anywhere for long. */
const CACHE_CONTROL = 'public, max-age=10';

const query = z.object({
  location: nameId.optional(),
  program: nameId.optional(),
  /** Only those left after a confirmed visit of this kind. */
  kind: visitKind.optional(),
  /** The `next` of the part before. */
  cursor: z
    .string()
    .regex(/^\d{1,15}\.[A-Za-z0-9_.~-]{1,90}$/, 'must be the next of an earlier reply')
    .optional(),
  limit: z.coerce.number().int().min(1).max(MAX_ITEMS).default(12),
});

/** `GET /v1/sites/:site/wall`: what customers let be shown of one location. All of it: no score is read, let alone filtered by. */
export function getWall(app: FastifyInstance, context: SetupParts): void {
  const { catalog, database } = context;
  app.withTypeProvider<ZodTypeProvider>().get(
    '/v1/sites/:site/wall',
    {
      schema: {
        summary: "Get a location's wall of customers' words",
        operationId: 'getWall',
        tags: ['Pages'],
        description:
          'What customers let be shown on the pages of the shop, whatever their score, the newest first. Taken back or ' +
          'taken down for abuse is not here, but counted. `location` may be left out where the site has one.',
        security: [],
        params: z.object({ site: siteKey }),
        querystring: query,
        response: { 200: wall },
      },
    },
    async (request, reply) => {
      const { location: wanted, program, kind, cursor, limit } = request.query;
      const { key, settings } = await siteForPage(context, request.params.site, request.headers.origin);
      const location = wanted ? await catalog.location(key, wanted) : await catalog.onlyLocation(key);
      if (!location) {
        throw new ApiError(
          'unknown_location',
          wanted ? `The site has no location ${wanted}.` : 'Name a location: the site has several.',
        );
      }
      const filter = { site: key, location: location.id, program, kind };
      const found = await database.readViews(readWall, filter, {
        after: cursor === undefined ? undefined : toPlace(cursor),
        limit: limit + 1,
      });
      const counts = await database.readViews(countWall, filter);
      const { items, ...next } = pageOf(found, limit, (last) => `${last.publishedAt}.${last.publishedId}`);
      return reply.header('cache-control', CACHE_CONTROL).send({
        place: location.name,
        items: items.map((each) => toItem(each, location.timeZone)),
        ...next,
        ...toCounts(counts),
        colors: toColors(settings.theme.brand),
      });
    },
  );
}

function toPlace(cursor: string): WallPlace {
  const dot = cursor.indexOf('.');
  return { publishedAt: Number(cursor.slice(0, dot)), publishedId: cursor.slice(dot + 1) };
}

function toItem(
  { words, name, language, contentTitle, publishedAt, publishedId, visit }: WallWords,
  zone: string,
): WallItem {
  return {
    id: createHash('sha256').update(publishedId).digest('base64url').slice(0, 12),
    words,
    ...(name === null ? {} : { name }),
    ...(language === null ? {} : { language }),
    ...localPart(visit?.visitedAt ?? publishedAt, zone),
    ...(visit === null ? {} : { visit: visit.kind as VisitKind }),
    ...(contentTitle === null ? {} : { about: contentTitle }),
  };
}

function localPart(atMs: number, zone: string): { day: string } {
  return { day: localDay(atMs, zone).day };
}

/** Computed here: what can be read on what is no work for every page. */
function toColors(brand: string | undefined): Wall['colors'] {
  const { light, dark } = brandColors(brand);
  const both = (tone: keyof typeof light) => `light-dark(${light[tone]},${dark[tone]})`;
  return { text: both('text'), fill: both('fill'), on: both('onFill') };
}

function toCounts({ kinds, withdrawn, hidden }: WallCounts): Pick<Wall, 'counts' | 'kinds'> {
  const shown = [...kinds.values()].reduce((sum, each) => sum + each, 0);
  const verified = [...kinds].filter(([kind]) => kind !== '');
  return {
    counts: { shown, verified: shown - (kinds.get('') ?? 0), withdrawn, hidden },
    kinds: Object.fromEntries(verified) as Wall['kinds'],
  };
}
