import { randomBytes } from 'node:crypto';
import { MAX_BODY_BYTES, nameId, recommendationCode } from '@goodword/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { isbotMatch } from 'isbot';
import { nanoid } from 'nanoid';
import { z } from 'zod';
import { ApiError } from '../../core/http/api-error.ts';
import { mayBeHuman } from '../../core/http/human.ts';
import { isKnown } from '../../core/http/is-known.ts';
import { repliesWith } from '../../core/http/replies-with.ts';
import { sendPage } from '../../core/http/send-page.ts';
import { matchesHash } from '../../core/keys/secret-hash.ts';
import { stampNow } from '../../core/log/stamp.ts';
import { renderGonePage } from '../../core/pages/gone.tsx';
import { firstLanguage } from '../../core/text/choose-language.ts';
import { whyNotDue } from '../setup/index.ts';
import { recommendationInLog } from './code-in-log.ts';
import { findRecommendation } from './find-recommendation.ts';
import { makeLanding } from './landing-nonce.ts';
import { linkModel } from './link-model.ts';
import type { LinkParts } from './link-parts.ts';
import { renderRecommendationPage } from './recommendation.tsx';
import type { RecommendationRow } from './recommendation-view.ts';
import { renderTakenBackPage, renderWithdrawPage } from './withdraw.tsx';

const params = z.object({ code: z.string().max(64) });

/** `/r/:code`, its card, and the way to take it back. */
export function links(app: FastifyInstance, context: LinkParts): void {
  const { database, catalog, ingest, cards, keys, publicUrl, now } = context;
  const typed = app.withTypeProvider<ZodTypeProvider>();
  /** Undefined also where the site that it belongs to is gone: there is nothing left to show. */
  const find = async (
    code: string,
    ask = (valid: string) => database.readViews(findRecommendation, valid),
  ): Promise<RecommendationRow | undefined> => {
    const found = recommendationCode.safeParse(code).success ? await ask(code) : undefined;
    return found && (await catalog.site(found.site)) ? found : undefined;
  };

  typed.get(
    '/r/:code',
    {
      schema: {
        summary: "Get a recommendation's page",
        operationId: 'getRecommendationPage',
        tags: ['Pages'],
        ...repliesWith('text/html'),
        description: '`c`: the channel that this address is for, so that visitors can be told apart by it.',
        security: [],
        params,
        querystring: z.object({ c: nameId.optional().catch(undefined) }),
      },
    },
    async (request, reply) => {
      const { code } = request.params;
      const { c: channel } = request.query;
      const recommendation = await find(code);
      if (!recommendation) return unknown(request, reply);
      const machine = !mayBeHuman({
        agent: request.headers['user-agent'],
        purpose: String(request.headers['sec-purpose'] ?? request.headers.purpose ?? ''),
      });
      if (machine && request.method === 'GET') await previewed(request, recommendation);
      const { site, place, language, verification, offer, visitUrl } = await linkModel(context, recommendation);
      const reason = whyGone(recommendation);
      if (reason)
        return sendPage(reply.status(410), renderGonePage({ reason, language, site, place, visitUrl, now: now() }));
      const { click, nonce } = makeLanding(keys.landing, code, now(), randomBytes);
      const { words, name } = recommendation;
      return sendPage(
        reply,
        renderRecommendationPage({
          language,
          // A network may send people to this address instead of the one that was shared.
          url: `${publicUrl}/r/${code}${channel === undefined ? '' : `?c=${channel}`}`,
          cardUrl: `${publicUrl}/r/${code}/card.png`,
          site,
          place,
          recommendation:
            words !== null && verification
              ? { words, language, name: name ?? undefined, verification, isImported: recommendation.imported, offer }
              : undefined,
          isThing: recommendation.contentUrl !== null,
          now: now(),
          visitUrl: visitUrl && withClick(visitUrl, click),
          beacon: { endpoint: '/v1/events', site: recommendation.site, code, nonce, channel },
          recommendUrl: await recommendUrl(recommendation),
          withdrawUrl: recommendation.secretHash === null ? undefined : `/r/${code}/withdraw`,
        }),
      );
    },
  );

  typed.get(
    '/r/:code/card.png',
    {
      schema: {
        summary: "Get a recommendation's card, a PNG of 1200 × 630 pixels",
        operationId: 'getCard',
        tags: ['Pages'],
        ...repliesWith('image/png'),
        security: [],
        params,
      },
    },
    async (request, reply) => {
      const recommendation = await find(request.params.code);
      if (!recommendation) throw new ApiError('unknown_code');
      const reason = whyGone(recommendation);
      if (reason) throw new ApiError(reason === 'hidden' ? 'hidden' : 'withdrawn');
      const { png, etag } = await cards.card(recommendation);
      // Words may still come to a plain card; those of a published one may be taken back, so a copy is asked for again.
      reply
        // As the page says of itself: a search engine's copy could not be taken back.
        .header('x-robots-tag', 'noindex')
        .header('cache-control', recommendation.words === null ? 'no-store' : 'public, no-cache')
        .header('etag', etag);
      if (isKnown(request, etag)) return reply.status(304).send();
      return reply.type('image/png').send(png);
    },
  );

  typed.get(
    '/r/:code/withdraw',
    {
      schema: {
        summary: 'Get the page where customers take their words back',
        operationId: 'getWithdrawPage',
        tags: ['Pages'],
        ...repliesWith('text/html'),
        security: [],
        params,
      },
    },
    async (request, reply) => {
      const recommendation = await find(request.params.code);
      if (!recommendation) return unknown(request, reply);
      const { site, place, language, visitUrl } = await linkModel(context, recommendation);
      const { code, withdrawnAt, hiddenAt, publishedAt, secretHash } = recommendation;
      const isPlain = publishedAt === null;
      if (withdrawnAt !== null) {
        const where = { name: place.name, url: visitUrl };
        return sendPage(reply, renderTakenBackPage({ language, site, place: where, isPlain }));
      }
      const state = isPlain ? 'plain' : secretHash === null ? 'imported' : hiddenAt !== null ? 'hidden' : 'published';
      const words = state === 'published' ? (recommendation.words ?? '') : '';
      return sendPage(
        reply,
        renderWithdrawPage({ language, site, place, words, state, endpoint: `/r/${code}/withdraw` }),
      );
    },
  );

  typed.post(
    '/r/:code/withdraw',
    {
      bodyLimit: MAX_BODY_BYTES,
      schema: {
        summary: 'Withdraw a recommendation',
        operationId: 'withdrawRecommendation',
        tags: ['Pages'],
        security: [],
        params,
        body: z.object({ secret: z.string().max(64) }),
        response: { 200: z.object({ withdrawn: z.literal(true) }) },
      },
    },
    async (request) => {
      const recommendation = await find(request.params.code, (code) => database.readLog(recommendationInLog, code));
      if (!recommendation) throw new ApiError('unknown_code');
      const { site, code, secretHash } = recommendation;
      if (secretHash === null || !matchesHash(request.body.secret, secretHash)) {
        throw new ApiError('forbidden', 'Only the customer who wrote these words can take them back.');
      }
      if (recommendation.withdrawnAt === null) {
        // Under an id that nobody can know before, and take first.
        const id = `~withdrawn.${nanoid(16)}`;
        await ingest.submit([{ id, type: 'recommendation.withdrawn', site, code, ...(await moment(recommendation)) }]);
      }
      await cards.forget(code);
      // A promise to a customer is checked, not assumed.
      if ((await database.readLog(recommendationInLog, code))?.withdrawnAt == null) throw new ApiError('internal');
      return { withdrawn: true as const };
    },
  );

  /** Where a reader says a good word too, about the same place: open to all, so not where a proven visit is asked for. */
  async function recommendUrl(recommendation: RecommendationRow): Promise<string | undefined> {
    const { site, location: id, program: programId, code } = recommendation;
    const [found, home, location] = await Promise.all([
      catalog.activeProgram(site, programId),
      catalog.site(site),
      catalog.openLocation(site, id),
    ]);
    if (!found || !home || !location) return undefined;
    const place = { site: home.settings, location, visit: undefined };
    if (whyNotDue(found.program, place, now()) !== undefined) return undefined;
    // `via` keeps the chain: what comes of it has this word as its parent.
    return `/f/${encodeURIComponent(programId)}?${new URLSearchParams({ site, location: id, via: code })}`;
  }

  async function previewed(request: FastifyRequest, recommendation: RecommendationRow): Promise<void> {
    const { site, code } = recommendation;
    const agent = isbotMatch(request.headers['user-agent'])?.slice(0, 64);
    const event = {
      id: `~${nanoid(16)}`,
      type: 'link.previewed' as const,
      site,
      code,
      ...(agent ? { agent } : {}),
      ...(await moment(recommendation)),
    };
    // A machine's fetch is worth a count, not a wait: the page is sent whether the count arrives or not.
    ingest.submit([event]).catch((error: unknown) => request.log.warn({ err: error }, 'a preview was not counted'));
  }

  async function moment({ site, location: id }: RecommendationRow) {
    return stampNow(now(), await catalog.timeZone(site, id));
  }
}

/** Nothing is known of the link, so the reader's browser says in which language to tell them. */
function unknown(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = firstLanguage(request.headers['accept-language']) ?? 'en';
  return sendPage(reply.status(404), renderGonePage({ reason: 'unknown', language }));
}

/** Taken back by its author, whether or not there were words, or down by the site. */
function whyGone({
  withdrawnAt,
  hiddenAt,
  publishedAt,
}: RecommendationRow): 'withdrawn' | 'ended' | 'hidden' | undefined {
  if (withdrawnAt !== null) return publishedAt === null ? 'ended' : 'withdrawn';
  return hiddenAt === null ? undefined : 'hidden';
}

function withClick(address: string, click: string): string {
  const url = new URL(address);
  url.searchParams.set('gw', click);
  return url.href;
}
