import { commentReports, contactRequests, type LocationComments, nameId } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { ApiError } from '../../core/http/api-error.ts';
import { requireLocation, requireScope, tokenOf } from '../../core/http/authentication.ts';
import type { Scope } from '../../core/keys/scopes.ts';
import type { Token } from '../../core/keys/tokens.ts';
import { type ReportFilter, reportFilter, reportQuery } from '../figures/index.ts';
import type { CommentParts } from './comment-parts.ts';
import { locationWords, MOST_COMMENTS } from './location-words.ts';
import type { CommentCount } from './read-comments.ts';
import { countComments, readWaitingCustomers } from './read-comments.ts';

const MOST_LOCATIONS = 50;
const NEWEST = 10;
const UNMASKED: Scope = 'personal-data';

const query = reportQuery.extend({ location: nameId.optional() });

/** `GET /v1/reports/comments`: what customers wrote; `GET /v1/reports/contact-requests`: which unhappy ones asked to be contacted. */
export function getComments(app: FastifyInstance, context: CommentParts): void {
  const { database, comments } = context;
  const typed = app.withTypeProvider<ZodTypeProvider>();

  typed.get(
    '/v1/reports/comments',
    {
      onRequest: requireScope('reports'),
      schema: {
        summary: 'What customers wrote, and what it is about',
        description:
          'Location by location, those where something was written in these days: themes, which are words that unhappy or happy customers use ' +
          'more often, beyond chance, and the newest ten comments. Of each location the newest 2,000 comments are read. Names, telephone numbers ' +
          'and addresses are masked, as far as they can be told, unless the token has the scope `personal-data`. Test answers, and what was erased ' +
          'or cleared, are not in it. `next` is what to write as `after` for the following locations; null: there are no more.',
        querystring: query.extend({ after: nameId.optional() }),
        response: { 200: commentReports },
      },
    },
    async (request, reply) => {
      const token = tokenOf(request);
      const { from = null, to = null, after } = request.query;
      const filter = await filterOf(context, token, request.query);
      const page = await pageOf(context, filter, after);
      const masked = !token.scopes.includes(UNMASKED);
      const items: LocationComments[] = [];
      // One after the other: what many wrote at many places is not at hand at once, and other reports have their turn in between.
      for (const { location, comments: written } of page.counts) {
        const { name, words } = await locationWords(context, { filter, location });
        const said = await comments.read({ ...words, masked });
        const read = words.comments.length;
        items.push({ location: location === '' ? null : location, name, comments: written, read, ...said });
      }
      return reply.header('cache-control', 'no-store').send({ from, to, masked, items, next: page.next });
    },
  );

  typed.get(
    '/v1/reports/contact-requests',
    {
      onRequest: requireScope('reports'),
      schema: {
        summary: 'Unhappy customers who asked to be contacted',
        description:
          'Those with a score of 0 to 6 in these days: how many, and the newest ten. Nobody can mark one as answered yet, so those whom ' +
          'somebody has called are still among them. The telephone number or address itself needs the scope `personal-data`, too.',
        querystring: query,
        response: { 200: contactRequests },
      },
    },
    async (request, reply) => {
      const token = tokenOf(request);
      const { from = null, to = null } = request.query;
      const filter = await filterOf(context, token, request.query);
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

/** What the token may see of what is asked for. @throws ApiError `forbidden`, `unknown_location`. */
async function filterOf({ catalog }: CommentParts, token: Token, asked: z.infer<typeof query>): Promise<ReportFilter> {
  const { location } = asked;
  if (location !== undefined) {
    requireLocation(token, location);
    if (!(await catalog.location(token.site, location)))
      throw new ApiError('unknown_location', `The site has no location ${location}.`);
  }
  const locations = location === undefined ? token.locations : [location];
  return reportFilter({ site: token.site, locations, query: asked });
}

/** The locations of one reply: as many as have 2,000 comments together, one at least. What belongs to none is no place to go on after. */
async function pageOf(
  { database }: CommentParts,
  filter: ReportFilter,
  after: string | undefined,
): Promise<{ counts: CommentCount[]; next: string | null }> {
  const limit = MOST_LOCATIONS + 1;
  const found = await database.readViews(countComments, filter, { limit, ...(after === undefined ? {} : { after }) });
  let sum = 0;
  const fit = found.findIndex(({ comments }, at) => {
    sum += Math.min(comments, MOST_COMMENTS);
    return at === MOST_LOCATIONS || (at > 0 && found[at - 1]?.location !== '' && sum > MOST_COMMENTS);
  });
  const counts = fit < 0 ? found : found.slice(0, fit);
  return { counts, next: fit < 0 ? null : (counts.at(-1)?.location ?? null) };
}
