import { languageTag, nameId, type SiteConfig, siteConfig, siteKey } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError } from '../api-error.ts';
import type { Context } from '../context.ts';
import { localDay } from '../domain/local-day.ts';
import { toPageLocation, toPageProgram } from '../domain/page-config.ts';
import { readVisit } from '../keys/visit-token.ts';
import { siteForPage } from '../plugins/page-origin.ts';
import { absolutePicture } from '../setup/kept-picture.ts';
import type { VisitRow } from '../views/visit.ts';

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
        querystring: z.object({
          location: nameId.optional(),
          lang: z.string().max(100).optional(),
          visit: z.string().max(600).optional(),
        }),
        response: { 200: siteConfig },
      },
    },
    async (request, reply) => {
      const { location: named, lang, visit: token } = request.query;
      const { key, settings } = await siteForPage(context, request.params.site, request.headers.origin);
      const visit = token === undefined ? undefined : await provenVisit(context, key, token);
      const wanted = visit?.location ?? named;
      const location = wanted ? await context.catalog.location(key, wanted) : await context.catalog.onlyLocation(key);
      if (wanted && !location) throw new ApiError('unknown_location', `The site has no location ${wanted}.`);
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
        ...(location
          ? {
              location: {
                ...toPageLocation(location),
                ...absolutePicture(context.publicUrl, { photo: location.photo }),
              },
            }
          : {}),
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

async function provenVisit({ store, keys }: Context, site: string, token: string): Promise<VisitRow | undefined> {
  const visit = readVisit(keys.visit, site, token);
  return visit === undefined ? undefined : store.visit(site, visit);
}

function visitSummary(visit: VisitRow, timeZone: string): NonNullable<SiteConfig['visit']> {
  return {
    kind: visit.kind as NonNullable<SiteConfig['visit']>['kind'],
    day: localDay(visit.visitedAt, timeZone).day,
    ...optional('name', visit.name ?? undefined),
  };
}

/** The widget's language nearest to what the page asks for: the same, its base, the site's own, English. */
function chooseLanguage(asked: string | undefined, ofSite: string, shipped: readonly string[]): string {
  for (const tag of [asked, ofSite]) {
    if (tag === undefined || !languageTag.safeParse(tag).success) continue;
    const base = tag.split('-')[0];
    const found = shipped.find((one) => one === tag) ?? shipped.find((one) => one.split('-')[0] === base);
    if (found) return found;
  }
  return 'en';
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
