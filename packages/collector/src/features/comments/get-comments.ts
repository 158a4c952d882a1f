import { commentReports, contactRequests, type LocationComments, nameId } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { requireScope, tokenOf } from '../../core/http/authentication.ts';
import { PAGED } from '../../core/http/paged.ts';
import type { Scope } from '../../core/keys/scopes.ts';
import { placeQuery, type ReportFilter, reportFilter } from '../figures/index.ts';
import type { CommentParts } from './comment-parts.ts';
import { locationWords, MOST_COMMENTS } from './location-words.ts';
import type { CommentCount } from './read-comments.ts';
import { countComments, readWaitingCustomers } from './read-comments.ts';

const MOST_LOCATIONS = 50;
const NEWEST = 10;
const UNMASKED: Scope = 'personal-data';

/** `GET /v1/reports/comments`: what customers wrote; `GET /v1/reports/contact-requests`: which unhappy ones asked to be contacted. */
export function getComments(app: FastifyInstance, context: CommentParts): void {
  const { database, catalog, comments } = context;
  const typed = app.withTypeProvider<ZodTypeProvider>();

  typed.get(
    '/v1/reports/comments',
    {
      onRequest: requireScope('reports'),
      schema: {
        summary: 'List comments and their themes',
        operationId: 'listComments',
        tags: ['Reports'],
        description:
          'Location by location, those where something was written in these days: themes, which are words that unhappy or happy customers use ' +
          'more often, beyond chance, and the newest ten comments. Of each location the newest 2,000 comments are read. Names, telephone numbers ' +
          'and addresses are masked, as far as they can be told, unless the token has the scope `personal-data`. Test answers, and what was erased ' +
          `or cleared, are not in it. ${PAGED}`,
        querystring: placeQuery.extend({ cursor: nameId.optional() }),
        response: { 200: commentReports },
      },
    },
    async (request, reply) => {
      const token = tokenOf(request);
      const { from = null, to = null, cursor } = request.query;
      const filter = await reportFilter(catalog, { token, query: request.query });
      const { counts, ...next } = await pageOf(context, filter, cursor);
      const masked = !token.scopes.includes(UNMASKED);
      const items: LocationComments[] = [];
      // One after the other: what many wrote at many places is not at hand at once, and other reports have their turn in between.
      for (const { location, comments: written } of counts) {
        const { name, words } = await locationWords(context, { filter, location });
        const said = await comments.read({ ...words, masked });
        const read = words.comments.length;
        items.push({ location: location === '' ? null : location, name, comments: written, read, ...said });
      }
      return reply.header('cache-control', 'no-store').send({ from, to, masked, items, ...next });
    },
  );

  typed.get(
    '/v1/reports/contact-requests',
    {
      onRequest: requireScope('reports'),
      schema: {
        summary: 'List unhappy customers who asked to be contacted',
        operationId: 'listContactRequests',
        tags: ['Reports'],
        description:
          'Those with a score of 0 to 6 in these days: how many, and the newest ten. Nobody can mark one as answered yet, so those whom ' +
          'somebody has called are still among them. The telephone number or address itself needs the scope `personal-data`, too.',
        querystring: placeQuery,
        response: { 200: contactRequests },
      },
    },
    async (request, reply) => {
      const token = tokenOf(request);
      const { from = null, to = null } = request.query;
      const filter = await reportFilter(catalog, { token, query: request.query });
      const { count, newest } = await database.readViews(readWaitingCustomers, filter, NEWEST);
      const mayKnow = token.scopes.includes(UNMASKED);
      const items = newest.map(({ location, contact, ...rest }) => ({
        ...rest,
        location: location === '' ? null : location,
        contact: mayKnow ? contact : null,
      }));
      return reply.header('cache-control', 'no-store').send({ from, to, count, items });
    },
  );
}

/** The locations of one reply: as many as have 2,000 comments together, one at least. What belongs to none is no place to go on after. */
async function pageOf(
  { database }: CommentParts,
  filter: ReportFilter,
  after: string | undefined,
): Promise<{ counts: CommentCount[]; next?: string }> {
  const limit = MOST_LOCATIONS + 1;
  const found = await database.readViews(countComments, filter, { limit, ...(after === undefined ? {} : { after }) });
  let sum = 0;
  const fit = found.findIndex(({ comments }, at) => {
    sum += Math.min(comments, MOST_COMMENTS);
    return at === MOST_LOCATIONS || (at > 0 && found[at - 1]?.location !== '' && sum > MOST_COMMENTS);
  });
  if (fit < 0) return { counts: found };
  const counts = found.slice(0, fit);
  return { counts, next: counts.at(-1)?.location ?? '' };
}
