import { freeText, nameId, recommendationCode, siteKey } from '@goodword/protocol';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError } from '../../core/http/api-error.ts';
import { repliesWith } from '../../core/http/replies-with.ts';
import { sendPage } from '../../core/http/send-page.ts';
import { renderGonePage } from '../../core/pages/gone.tsx';
import { canonicalLanguage } from '../../core/text/canonical-language.ts';
import { chooseLanguage, firstLanguage } from '../../core/text/choose-language.ts';
import { absolutePicture, type NotDue, notDue } from '../setup/index.ts';
import type { WidgetParts } from '../widget/index.ts';
import { type ClosedModel, renderClosedPage } from './closed.tsx';
import { type PlaceOfPage, pageQuery, placeOfPage } from './place-of-page.ts';
import { renderSurveyPage } from './survey.tsx';

/** A page with more links than these helps nobody. */
const MAX_PLACES = 500;

/** Why a program is asked nowhere. */
const ELSEWHERE_TOO: readonly NotDue['why'][] = ['off', 'before', 'over', 'unproven'];

/** No location has this id. */
const NOWHERE = '?';

/** Links are printed, written by hand, and put together by programs that leave blanks: one wrong part spoils no other. */
const querystring = z.object({
  /** Default: the oldest site that has the program, for addresses from when there was no other. */
  site: z.union([z.literal('').transform(() => undefined), siteKey]).optional(),
  /** Empty: none. */
  location: z
    .union([z.literal(''), nameId])
    .optional()
    .catch(NOWHERE),
  /** Default: the first language of the browser. */
  lang: freeText().optional().catch(undefined),
  gw_visit: pageQuery.shape.visit.catch(undefined),
  /** The link that a reader came by; the widget takes it from the address. */
  via: recommendationCode.optional().catch(undefined),
});
type Query = z.infer<typeof querystring>;

/** `GET /f/:program`: a survey on a page of its own, for links in mails and codes on paper. Records nothing, uses no token up. */
export function getSurveyPage(app: FastifyInstance, context: WidgetParts): void {
  const { catalog, widget, publicUrl, now } = context;
  app.withTypeProvider<ZodTypeProvider>().get(
    '/f/:program',
    {
      // A person reads the reply, whatever is wrong with the link: a kind page for all of it.
      attachValidation: true,
      schema: {
        summary: 'Get the hosted survey page',
        operationId: 'getSurveyPage',
        tags: ['Pages'],
        ...repliesWith('text/html'),
        security: [],
        params: z.object({ program: z.string() }),
        querystring,
      },
    },
    async (request, reply) => {
      const { query } = request;
      const asked = canonicalLanguage(
        (request.validationError ? undefined : query.lang) ?? firstLanguage(request.headers['accept-language']),
      );
      const key = request.validationError ? undefined : (query.site ?? (await siteOf(request.params.program)));
      const site = key === undefined ? undefined : await catalog.site(key);
      const found = site && (await catalog.activeProgram(site.key, request.params.program));
      if (!found) {
        return sendPage(reply.status(404), renderGonePage({ reason: 'unknown', language: asked ?? 'en' }));
      }
      const { settings } = site;
      const language = chooseLanguage(asked, settings.language, Object.keys(widget.languages));
      const model = {
        name: settings.name,
        brand: settings.theme.brand,
        logoUrl: absolutePicture(publicUrl, { logo: settings.logo }).logo,
        url: settings.url,
      };
      const { location, visit, isUnknown } = await placeOfLink(site.key, query);
      const why = notDue(found.program, { site: settings, location, visit }, now());
      // What is wrong everywhere is told first.
      const reason = isUnknown && !(why && ELSEWHERE_TOO.includes(why.why)) ? ({ why: 'unknown-place' } as const) : why;
      if (reason) {
        return sendClosed(reply, { language, site: model, reason, key: site.key, id: found.program.id, query });
      }
      reply.header('vary', 'accept-language');
      if (query.gw_visit === undefined) reply.header('cache-control', 'public, max-age=60');
      return sendPage(
        reply,
        renderSurveyPage({
          language,
          site: model,
          place: location,
          widget: { program: found.program.id, site: site.key, location: location?.id, language: asked },
          images: [absolutePicture(publicUrl, { photo: location?.photo }).photo],
        }),
      );
    },
  );

  async function siteOf(program: string): Promise<string | undefined> {
    return nameId.safeParse(program).success ? catalog.oldestSiteWith(program) : undefined;
  }

  /** What the link says of the place. `isUnknown`: it names one that is not there. */
  async function placeOfLink(
    site: string,
    query: Query,
  ): Promise<Pick<PlaceOfPage, 'location' | 'visit'> & { isUnknown: boolean }> {
    const asked = { location: query.location, visit: query.gw_visit };
    try {
      return { ...(await placeOfPage(context, { params: { site }, query: asked, headers: {} })), isUnknown: false };
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'unknown_location') throw error;
      return { location: undefined, visit: undefined, isUnknown: true };
    }
  }

  async function sendClosed(
    reply: FastifyReply,
    { key, id, query, ...model }: Omit<ClosedModel, 'places'> & { key: string; id: string; query: Query },
  ): Promise<FastifyReply> {
    const { lang, via } = query;
    const more = { ...(lang === undefined ? {} : { lang }), ...(via === undefined ? {} : { via }) };
    const isAboutPlaces = model.reason.why === 'placeless' || model.reason.why === 'unknown-place';
    const known = isAboutPlaces ? (await catalog.findableLocations(key)).slice(0, MAX_PLACES) : [];
    const places = known.map(({ choice: { id: location, name, locality } }) => ({
      name,
      locality,
      url: `/f/${id}?${new URLSearchParams({ site: key, location, ...more })}`,
    }));
    return sendPage(reply.status(404), renderClosedPage({ ...model, places }));
  }
}
