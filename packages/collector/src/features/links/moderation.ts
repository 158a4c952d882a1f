import { hideReason, hideRequest, recommendationCode } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError } from '../../core/http/api-error.ts';
import { requireLocation, requireScope, siteTokenOf, tokenOf } from '../../core/http/authentication.ts';
import { PAGED, pagedBy, pageOf } from '../../core/http/paged.ts';
import { stampNow } from '../../core/log/stamp.ts';
import { recommendationInLog } from './code-in-log.ts';
import type { LinkParts } from './link-parts.ts';
import { readHidden } from './read-hidden.ts';

const hidden = z.strictObject({
  code: recommendationCode,
  /** '' where it is about no location. */
  location: z.string(),
  reason: hideReason,
  /** UTC ms. */
  hiddenAt: z.int(),
  /** What was taken down. Null once its author has taken it back, too: then nothing of it is kept. */
  words: z.string().nullable(),
  name: z.string().nullable(),
});

/**
 * `POST /v1/recommendations/:code/hide` takes words down that are abuse, from page, card and wall, with a reason out of a list in
 * which dissatisfaction is none; `GET /v1/recommendations/hidden` tells what was taken down, when and why.
 */
export function moderation(app: FastifyInstance, { database, catalog, ingest, cards, now }: LinkParts): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();

  typed.post(
    '/v1/recommendations/:code/hide',
    {
      onRequest: requireScope('moderation'),
      schema: {
        summary: 'Hide a recommendation for abuse',
        operationId: 'hideRecommendation',
        tags: ['Moderation'],
        description:
          'It is gone from page, card and wall, and is counted on the wall. The first reason stands: asking again changes nothing.',
        params: z.object({ code: recommendationCode }),
        body: hideRequest,
        response: { 200: z.strictObject({ code: recommendationCode, reason: hideReason }) },
      },
    },
    async (request) => {
      const token = tokenOf(request);
      const { code } = request.params;
      const recommendation = await database.readLog(recommendationInLog, code);
      if (recommendation?.site !== token.site) throw new ApiError('unknown_code');
      requireLocation(token, recommendation.location);
      const { site, location } = recommendation;
      const zone = await catalog.timeZone(site, location);
      const { reason } = request.body;
      // One code, one id: who asks twice, or on two collectors at once, has hidden it once.
      const id = `~hidden.${code}`;
      await ingest.submit([{ id, type: 'recommendation.hidden', site, code, reason, ...stampNow(now(), zone) }]);
      await cards.forget(code);
      const kept = await database.readLog(recommendationInLog, code);
      if (kept?.hiddenAt == null) throw new ApiError('internal');
      return { code, reason: hideReason.parse(kept.hiddenReason) };
    },
  );

  typed.get(
    '/v1/recommendations/hidden',
    {
      onRequest: requireScope('moderation'),
      schema: {
        summary: 'List hidden recommendations',
        operationId: 'listHiddenRecommendations',
        tags: ['Moderation'],
        description: `Newest first. ${PAGED}`,
        querystring: z.object(
          pagedBy(z.string().regex(/^\d{1,15}\.[A-Za-z0-9_-]{16}$/, 'must be the next of an earlier reply')),
        ),
        response: { 200: z.strictObject({ items: z.array(hidden), next: z.string().optional() }) },
      },
    },
    async (request) => {
      const { cursor, limit } = request.query;
      const [hiddenAt, code = ''] = cursor?.split('.') ?? [];
      const after = hiddenAt === undefined ? undefined : { hiddenAt: Number(hiddenAt), code };
      const found = await database.readViews(readHidden, siteTokenOf(request).site, { after, limit: limit + 1 });
      const { items, ...next } = pageOf(found, limit, ({ hiddenAt, code }) => `${hiddenAt}.${code}`);
      return {
        items: items.map(({ hiddenReason, ...row }) => ({ ...row, reason: hideReason.parse(hiddenReason) })),
        ...next,
      };
    },
  );
}
