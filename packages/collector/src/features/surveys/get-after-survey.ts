import { afterSurvey, nameId, siteKey } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError } from '../../core/http/api-error.ts';
import { unknownSetting } from '../../core/http/unknown-setting.ts';
import { canonicalLanguage } from '../../core/text/canonical-language.ts';
import { chooseLanguage } from '../../core/text/choose-language.ts';
import { localDay } from '../../core/time/local-day.ts';
import { absolutePicture, isOfferOn, speakOffer } from '../setup/index.ts';
import type { WidgetParts } from '../widget/index.ts';
import { toAfterSurvey } from './page-config.ts';
import { pageQuery, placeOfPage } from './place-of-page.ts';

/** `GET /v1/sites/:site/after`: what comes after a program's questions, asked for once somebody has answered them. */
export function getAfterSurvey(app: FastifyInstance, context: WidgetParts): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/v1/sites/:site/after',
    {
      schema: {
        summary: 'Get what comes after the questions',
        operationId: 'getAfterSurvey',
        tags: ['Pages'],
        description: 'The invitation, the follow-up, the thanks: in one language, for one location.',
        security: [],
        params: z.object({ site: siteKey }),
        querystring: pageQuery.extend({ program: nameId }),
        response: { 200: afterSurvey },
      },
    },
    async (request, reply) => {
      const { key, settings, location } = await placeOfPage(context, request);
      if (!location) throw new ApiError('unknown_location', 'Name a location: the site has several.');
      const found = await context.catalog.program(key, request.query.program);
      if (!found) throw unknownSetting('program', request.query.program);
      const language =
        canonicalLanguage(request.query.lang) ??
        chooseLanguage(undefined, settings.language, Object.keys(context.widget.languages));
      const promised = (await context.catalog.offers(key)).find(({ id }) => id === found.program.offer?.id);
      const { day } = localDay(context.now(), location.timeZone);
      const offer = promised && isOfferOn(promised, day) ? speakOffer(promised, language) : undefined;
      const after = toAfterSurvey(found.program, { site: settings, location }, { language, offer });
      return reply
        .header('cache-control', request.query.visit === undefined ? 'public, max-age=60' : 'no-store')
        .send({ ...after, ...absolutePicture(context.publicUrl, { photo: after.photo }) });
    },
  );
}
