import { clientId } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError } from '../../core/http/api-error.ts';
import { requireScope, siteTokenOf } from '../../core/http/authentication.ts';
import type { LinkParts } from '../links/index.ts';
import { erasePerson } from './erase-person.ts';
import { type PersonRecords, readPerson } from './read-person.ts';

const params = z.object({ visitor: clientId });
const record = z.record(z.string(), z.unknown());
const consent = z.object({
  state: z.enum(['granted', 'denied']),
  /** UTC ms, by the collector's clock. */
  at: z.number(),
  /** Exactly as it was shown; null: the page named none. */
  wording: z.string().nullable(),
});

const person = z.object({
  visitor: clientId,
  /** Every change, in the order in which they arrived. */
  consents: z.array(consent),
  responses: z.array(record),
  recommendations: z.array(record),
  shares: z.array(record),
  conversions: z.array(record),
  /** Visits that a response of theirs has proven. */
  visits: z.array(record),
  events: z.array(record),
});
const erasure = z.object({ erased: z.object({ events: z.int(), responses: z.int(), recommendations: z.int() }) });

/** `GET` and `DELETE /v1/people/:visitor`: what is kept about a person, and its erasure. */
export function people(app: FastifyInstance, { database, cards, now }: LinkParts): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();

  typed.get(
    '/v1/people/:visitor',
    {
      onRequest: requireScope('people'),
      schema: {
        summary: 'Get everything about a person',
        operationId: 'getPerson',
        tags: ['People'],
        description:
          'By the visitor id that the device keeps. Other ids of the same person, known by a response that they share, are included. 404 where nothing is kept.',
        params,
        response: { 200: person },
      },
    },
    async (request, reply) => {
      const { visitor } = request.params;
      const found = await database.transaction(readPerson, siteTokenOf(request).site, visitor);
      if (!found) throw new ApiError('unknown_visitor');
      return reply.header('cache-control', 'no-store').send({ visitor, ...shape(found) });
    },
  );

  typed.delete(
    '/v1/people/:visitor',
    {
      onRequest: requireScope('people'),
      schema: {
        summary: 'Erase a person',
        operationId: 'erasePerson',
        tags: ['People'],
        description:
          'Replaces their ids by fresh random ones, clears words and contact, takes their recommendations back. What was counted stays counted. Once done, nothing is known of the visitor: a second time is a 404.',
        params,
        response: { 200: erasure },
      },
    },
    async (request, reply) => {
      const done = await erasePerson(database, siteTokenOf(request).site, request.params.visitor, now());
      if (!done) throw new ApiError('unknown_visitor');
      const { codes, ...erased } = done;
      for (const code of codes) await cards.forget(code);
      return reply.header('cache-control', 'no-store').send({ erased });
    },
  );
}

function shape({ events, responses, recommendations, shares, conversions, visits }: PersonRecords) {
  const bare = ({ site: _, touchedAt: __, ...row }: object & { site: string; touchedAt?: number }) => row;
  return {
    consents: events.flatMap((event) =>
      event.type === 'consent.changed'
        ? [{ state: event.state, at: event.stamp.correctedAt, wording: event.consent?.wording ?? null }]
        : [],
    ),
    responses: responses.map(bare),
    recommendations: recommendations.map(({ secretHash: _, ...row }) => bare(row)),
    shares: shares.map(bare),
    conversions: conversions.map(bare),
    visits: visits.map(bare),
    events: events.map(bare),
  };
}
