import { cardColors, type SiteConfig, siteConfig, siteKey } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { canonicalLanguage } from '../../core/text/canonical-language.ts';
import { chooseLanguage } from '../../core/text/choose-language.ts';
import type { Place } from '../../core/text/place.ts';
import { absolutePicture, type VersionedProgram, whyNotDue } from '../setup/index.ts';
import type { WidgetFiles, WidgetParts } from '../widget/index.ts';
import { needsOccasions } from './needs-occasions.ts';
import { toPageLocation, toPageProgram } from './page-config.ts';
import { pageQuery, placeOfPage } from './place-of-page.ts';

/** `GET /v1/sites/:site/config`: all that a page needs to ask. Writes nothing and uses no token up. */
export function getConfig(app: FastifyInstance, context: WidgetParts): void {
  const { catalog, widget, publicUrl, now } = context;
  app.withTypeProvider<ZodTypeProvider>().get(
    '/v1/sites/:site/config',
    {
      schema: {
        summary: "Get a page's configuration",
        operationId: 'getConfig',
        tags: ['Pages'],
        description:
          'One location, one language, the programs that are due there. A visit token names the location by itself. ' +
          'Where the site has several locations and none is named: the programs that begin by asking for it. ' +
          'With `debug=1` the reply says which programs were left out, and why.',
        security: [],
        params: z.object({ site: siteKey }),
        querystring: pageQuery.extend({
          /** `1`: the page holds an element of ours. */
          elements: z.string().max(10).optional(),
          debug: z.string().max(10).optional(),
        }),
        response: { 200: siteConfig },
      },
    },
    async (request, reply) => {
      const { key, settings, location, visit } = await placeOfPage(context, request);
      const { lang, visit: token, elements, debug } = request.query;
      const language = chooseLanguage(lang, settings.language, Object.keys(widget.languages));
      const place: Place = { site: settings, location, visit };
      const { due, skipped } = sift(await catalog.programs(key), place, now());
      const programs = due.map((program) => toPageProgram(program, place, canonicalLanguage(lang) ?? language));
      const config: SiteConfig = {
        site: {
          name: settings.name,
          ...optional('scheme', settings.theme.scheme === 'auto' ? undefined : settings.theme.scheme),
          ...absolutePicture(publicUrl, { logo: settings.logo }),
          ...optional('privacyUrl', settings.privacyUrl),
          colors: cardColors(settings.theme.brand),
          ...optional('radius', settings.theme.radius),
        },
        ...optional('location', location && toPageLocation(location)),
        language,
        programs,
        ...optional('visit', visit),
        assets: {
          panel: widget.panel,
          sender: widget.sender,
          language: widget.languages[language] ?? '',
          ...elementFiles(widget, elements === '1', programs.some(needsOccasions)),
        },
        ...(debug === '1' ? { skipped } : {}),
      };
      const mayBeKept = token === undefined && debug === undefined;
      return reply.header('cache-control', mayBeKept ? 'public, max-age=60' : 'no-store').send(config);
    },
  );
}

/** The programs that are due at a place, and the others with the reason. */
function sift(programs: readonly VersionedProgram[], place: Place, nowMs: number) {
  const due: VersionedProgram['program'][] = [];
  const skipped: NonNullable<SiteConfig['skipped']> = [];
  for (const { program } of programs) {
    const reason = whyNotDue(program, place, nowMs);
    if (reason === undefined) due.push(program);
    else skipped.push({ id: program.id, reason });
  }
  return { due, skipped };
}

/** The files that fill a page's elements: alone where no program needs all the occasions to ask, else beside them. */
function elementFiles(
  { occasions, elements }: WidgetFiles,
  hasElements: boolean,
  needsAll: boolean,
): Pick<SiteConfig['assets'], 'occasions' | 'elements'> {
  if (needsAll) return { occasions, ...(hasElements ? { elements } : {}) };
  return hasElements ? { occasions: elements, elements } : {};
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
