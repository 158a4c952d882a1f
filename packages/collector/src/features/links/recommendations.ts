import { createHash, randomBytes } from 'node:crypto';
import {
  MAX_BODY_BYTES,
  publicationReply,
  publicationRequest,
  recommendationCode,
  recommendationReply,
  recommendationRequest,
  type SharedContent,
  type SiteSettings,
} from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError, invalidAt } from '../../core/http/api-error.ts';
import { unknownSetting } from '../../core/http/unknown-setting.ts';
import { matchesHash, secretHash } from '../../core/keys/secret-hash.ts';
import { stampNow } from '../../core/log/stamp.ts';
import { siteForPage } from '../setup/index.ts';
import { clickInLog, codeInLog, recommendationInLog } from './code-in-log.ts';
import type { LinkParts } from './link-parts.ts';
import type { RecommendationRow } from './recommendation-view.ts';

const SECRET_BYTES = 18;
const NOT_THEIRS = 'Only the customer who made this link can change its words.';

/** `POST /v1/recommendations` makes a link live; `PUT …/:code` publishes the customer's words by their own act. */
export function recommendationRoutes(app: FastifyInstance, context: LinkParts): void {
  const { database, catalog, ingest, cards, publicUrl, now } = context;
  const typed = app.withTypeProvider<ZodTypeProvider>();

  typed.post(
    '/v1/recommendations',
    {
      bodyLimit: MAX_BODY_BYTES,
      schema: {
        summary: 'Create a recommendation link',
        operationId: 'createRecommendation',
        tags: ['Pages'],
        description:
          'Before anything is shared. The code is made by the client from 96 random bits; sending it again changes nothing.',
        security: [],
        body: recommendationRequest,
        response: { 202: recommendationReply },
      },
    },
    async (request, reply) => {
      const { site, code, location: id, content: given, secret, parent: came, click, ...rest } = request.body;
      const { origin } = request.headers;
      const { settings } = await siteForPage(context, site, origin);
      if (id === undefined && !given) throw invalidAt('location', 'is needed, or content');
      const location = id === undefined ? undefined : await catalog.location(site, id);
      if (id !== undefined && !location) throw unknownSetting('location', id);
      const content = given && checkedContent(given, settings, origin);
      if (rest.program !== undefined && !(await catalog.program(site, rest.program))) {
        throw unknownSetting('program', rest.program);
      }
      const hash = secret === undefined ? undefined : secretHash(secret);
      const isOther = (row: RecommendationRow) =>
        row.site !== site ||
        row.location !== (id ?? '') ||
        row.contentUrl !== (content?.url ?? null) ||
        row.secretHash !== (hash ?? null);
      const other = await database.readLog(recommendationInLog, code);
      if (other && isOther(other)) {
        throw new ApiError('conflict', 'This code is taken. Make a new one from 96 random bits.');
      }
      const parent = await parentOf(site, code, came, click);
      await ingest.submit([
        {
          id: `~prepared.${code}`,
          type: 'recommendation.prepared',
          ...rest,
          ...(parent === undefined ? {} : { parent }),
          site,
          code,
          ...(id === undefined ? {} : { location: id }),
          ...(content === undefined ? {} : { content }),
          ...(hash === undefined ? {} : { secretHash: hash }),
          ...stampNow(now(), await catalog.timeZone(site, id)),
        },
      ]);
      const kept = await database.readLog(recommendationInLog, code);
      if (!kept || isOther(kept)) {
        throw new ApiError('conflict', 'This code is taken. Make a new one from 96 random bits.');
      }
      return reply.status(202).send({ code, url: `${publicUrl}/r/${code}` });
    },
  );

  /** The link that the customer came by: what is no link of this site's is nobody's parent. */
  async function parentOf(site: string, code: string, given?: string, click?: string): Promise<string | undefined> {
    const parent = given ?? (click === undefined ? undefined : (await database.readLog(clickInLog, site, click))?.code);
    if (parent === undefined || parent === code) return undefined;
    return (await database.readLog(codeInLog, parent))?.site === site ? parent : undefined;
  }

  typed.put(
    '/v1/recommendations/:code',
    {
      bodyLimit: MAX_BODY_BYTES,
      schema: {
        summary: "Publish a customer's words",
        operationId: 'publishRecommendation',
        tags: ['Pages'],
        description:
          'The words, the name if they say so, and the wording of the consent as it was shown. Needs the secret of the POST; without one, the first PUT answers with a new secret, once.',
        security: [],
        params: z.object({ code: recommendationCode }),
        body: publicationRequest,
        response: { 200: publicationReply },
      },
    },
    async (request) => {
      const { code } = request.params;
      const { site, secret, words, name, language, consent } = request.body;
      await siteForPage(context, site, request.headers.origin);
      const recommendation = await database.readLog(recommendationInLog, code);
      if (recommendation?.site !== site) throw new ApiError('unknown_code');
      if (recommendation.withdrawnAt !== null) throw new ApiError('withdrawn');
      if (recommendation.hiddenAt !== null) throw new ApiError('hidden');
      const fresh = provideSecret(recommendation, secret);
      const content = {
        words,
        ...(name === undefined ? {} : { name: oneLine(name) }),
        ...(language === undefined ? {} : { language }),
      };
      const { shownOn, wording } = consent;
      // The same words sent again are the same fact; going back to earlier ones is a new one.
      const onWall = shownOn?.includes('wall') ?? false;
      const fact = JSON.stringify([code, content, wording, recommendation.publishedId, ...(shownOn ? [shownOn] : [])]);
      const isRepeated = isStanding(recommendation, { ...content, wording, onWall });
      if (!isRepeated) {
        const [outcome] = await ingest.submit([
          {
            id: `~published.${createHash('sha256').update(fact).digest('base64url').slice(0, 32)}`,
            type: 'recommendation.published',
            site,
            code,
            ...content,
            consent: { wording, ...(shownOn ? { shownOn } : {}) },
            ...(fresh === undefined ? {} : { secretHash: secretHash(fresh) }),
            ...stampNow(now(), await catalog.timeZone(site, recommendation.location)),
          },
        ]);
        // Of two who came first without a secret, one was first.
        if (outcome === 'taken') throw new ApiError('forbidden', NOT_THEIRS);
      }
      const kept = await database.readLog(recommendationInLog, code);
      if (kept?.withdrawnAt !== null) throw new ApiError('withdrawn');
      if (fresh !== undefined && kept.secretHash !== secretHash(fresh)) throw new ApiError('forbidden', NOT_THEIRS);
      cards.prepare(code);
      const url = `${publicUrl}/r/${code}`;
      return fresh === undefined
        ? { code, url }
        : { code, url, secret: fresh, withdrawUrl: `${url}/withdraw#${fresh}` };
    },
  );
}

/**
 * What is passed on, if it is the site's: the page that friends are led to must be of one of its origins, or a link of ours would
 * open to anywhere. A site that lets every origin ask vouches for the page that asks, and for its own website.
 */
function checkedContent(
  { url, title }: SharedContent,
  { allowedOrigins, url: home }: SiteSettings,
  asking: string | undefined,
): SharedContent {
  const { origin, username, password } = new URL(url);
  const own = home === undefined ? [] : [new URL(home).origin];
  const allowed = [...allowedOrigins, ...own, ...(allowedOrigins.includes('*') && asking ? [asking] : [])];
  if (!allowed.includes(origin) || username || password) {
    throw new ApiError(
      'origin_not_allowed',
      `content.url: ${origin.slice(0, 100)} is not in the site's allowed origins`,
    );
  }
  return { url, title: oneLine(title) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function isStanding(
  kept: RecommendationRow,
  given: { words: string; name?: string; language?: string; wording: string; onWall: boolean },
): boolean {
  return (
    kept.words === given.words &&
    kept.name === (given.name ?? null) &&
    kept.wording === given.wording &&
    kept.onWall === given.onWall &&
    (given.language === undefined || kept.language === given.language)
  );
}

/** A new secret where the customer has none yet; throws where theirs is not the one. */
function provideSecret(
  { secretHash: kept, publishedAt, imported }: RecommendationRow,
  given: string | undefined,
): string | undefined {
  // Whose words stand there already, or came from elsewhere, nobody can tell by the link.
  const isOpen = kept === null && publishedAt === null && !imported;
  if (isOpen) return randomBytes(SECRET_BYTES).toString('base64url');
  if (kept === null || given === undefined || !matchesHash(given, kept)) {
    throw new ApiError('forbidden', NOT_THEIRS);
  }
  return undefined;
}
