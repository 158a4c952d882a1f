import { type SiteConfig, siteConfig, siteKey } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { localDay } from '../domain/local-day.ts';
import { toPageLocation, toPageProgram } from '../domain/page-config.ts';
import { absolutePicture } from '../setup/kept-picture.ts';
import type { VisitRow } from '../views/visit.ts';
import { chooseLanguage } from './choose-language.ts';
import { pageQuery, placeOfPage } from './place-of-page.ts';

/** `GET /v1/sites/:site/config`: all that a page needs to ask. Writes nothing and uses no token up. */
export function getConfig(app: FastifyInstance, context: Context): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/v1/sites/:site/config',
    {
      schema: {
        summary: "A page's configuration",
        description:
          'One location, one language, the programs that are on. A visit token names the location by itself.',
        security: [],
        params: z.object({ site: siteKey }),
        querystring: pageQuery,
        response: { 200: siteConfig },
      },
    },
    async (request, reply) => {
      const { key, settings, location, visit } = await placeOfPage(context, request);
      const { lang, visit: token } = request.query;
      const language = chooseLanguage(lang, settings.language, Object.keys(context.widget.languages));
      const programs = location ? (await context.catalog.programs(key)).filter(({ program }) => program.enabled) : [];
      const config: SiteConfig = {
        site: {
          name: settings.name,
          ...optional('scheme', settings.theme.scheme === 'auto' ? undefined : settings.theme.scheme),
          ...absolutePicture(context.publicUrl, { logo: settings.logo }),
          ...optional('privacyUrl', settings.privacyUrl),
          ...optional('brand', settings.theme.brand),
          ...optional('radius', settings.theme.radius),
        },
        ...(location ? { location: toPageLocation(location) } : {}),
        language,
        programs: location
          ? programs.map(({ program }) => toPageProgram(program, { site: settings, location }, lang ?? language))
          : [],
        ...(visit && location ? { visit: visitSummary(visit, location.timeZone) } : {}),
        assets: { panel: context.widget.panel, language: context.widget.languages[language] ?? '' },
      };
      return reply.header('cache-control', token === undefined ? 'public, max-age=60' : 'no-store').send(config);
    },
  );
}

function visitSummary(visit: VisitRow, timeZone: string): NonNullable<SiteConfig['visit']> {
  return {
    kind: visit.kind as NonNullable<SiteConfig['visit']>['kind'],
    day: localDay(visit.visitedAt, timeZone).day,
    ...optional('name', visit.name ?? undefined),
  };
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
