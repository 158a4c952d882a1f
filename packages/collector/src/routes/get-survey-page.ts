import { freeText, siteKey } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError } from '../api-error.ts';
import type { Context } from '../context.ts';
import { canonicalLanguage } from '../domain/canonical-language.ts';
import { whyNotDue } from '../domain/why-not-due.ts';
import { renderGonePage } from '../pages/gone.tsx';
import { renderSurveyPage } from '../pages/survey.tsx';
import { absolutePicture } from '../setup/kept-picture.ts';
import { chooseLanguage, firstLanguage } from './choose-language.ts';
import { type PlaceOfPage, pageQuery, placeOfPage } from './place-of-page.ts';
import { sendPage } from './send-page.ts';

const querystring = z.object({
  /** Default: the only site of this collector. */
  site: siteKey.optional(),
  location: pageQuery.shape.location,
  /** Default: the first language of the browser. */
  lang: freeText().optional(),
  gw_visit: pageQuery.shape.visit,
});

/** `GET /f/:program`: a survey on a page of its own, for links in mails and codes on paper. Records nothing, uses no token up. */
export function getSurveyPage(app: FastifyInstance, context: Context): void {
  const { catalog, widget, publicUrl, now } = context;
  app.withTypeProvider<ZodTypeProvider>().get(
    '/f/:program',
    {
      // A person reads the reply, whatever is wrong with the link: the same kind page for all of it.
      attachValidation: true,
      schema: { summary: 'The hosted survey', security: [], params: z.object({ program: z.string() }), querystring },
    },
    async (request, reply) => {
      const place = request.validationError ? undefined : await placeOfLink(request.query);
      const found = place && (await catalog.program(place.key, request.params.program));
      const unknown = () => sendPage(reply.status(404), renderGonePage({ reason: 'unknown', language: 'en' }));
      if (!found) return unknown();
      const { key, settings, location, visit } = place;
      if (whyNotDue(found.program, { site: settings, location, visit }, now()) !== undefined) return unknown();
      const asked = canonicalLanguage(request.query.lang ?? firstLanguage(request.headers['accept-language']));
      reply.header('vary', 'accept-language');
      if (request.query.gw_visit === undefined) reply.header('cache-control', 'public, max-age=60');
      return sendPage(
        reply,
        renderSurveyPage({
          language: chooseLanguage(asked, settings.language, Object.keys(widget.languages)),
          site: {
            name: settings.name,
            brand: settings.theme.brand,
            logoUrl: absolutePicture(publicUrl, { logo: settings.logo }).logo,
            url: settings.url,
          },
          place: location,
          widget: {
            program: found.program.id,
            site: key,
            location: location?.id,
            language: asked,
          },
          images: [absolutePicture(publicUrl, { photo: location?.photo }).photo],
        }),
      );
    },
  );

  /** Where a link leads; undefined where it leads nowhere. */
  async function placeOfLink(query: z.infer<typeof querystring>): Promise<PlaceOfPage | undefined> {
    const site = query.site ?? (await catalog.onlySite())?.key;
    if (site === undefined) return undefined;
    const asked = { location: query.location, visit: query.gw_visit };
    return placeOfPage(context, { params: { site }, query: asked, headers: {} }).catch((error: unknown) => {
      if (error instanceof ApiError) return undefined;
      throw error;
    });
  }
}
