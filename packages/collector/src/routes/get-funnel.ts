import { type Funnel, funnel, nameId } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { requireLocation, requireScope, tokenOf } from '../plugins/authentication.ts';
import type { FunnelSums } from '../store/store.ts';
import { settleBeforeReading } from './settle-before-reading.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2026-03-31');

/** `GET /v1/reports/funnel`: from the first question to the sale, counted. */
export function getFunnel(app: FastifyInstance, { store, now }: Context): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/v1/reports/funnel',
    {
      onRequest: requireScope('reports'),
      schema: {
        summary: 'The funnel',
        querystring: z.object({
          from: day.optional(),
          to: day.optional(),
          program: nameId.optional(),
          location: nameId.optional(),
        }),
        response: { 200: funnel },
      },
    },
    async (request, reply) => {
      const token = tokenOf(request);
      const { from, to, program, location } = request.query;
      if (location !== undefined) requireLocation(token, location);
      const locations = location === undefined ? token.locations : [location];
      await settleBeforeReading(store, now());
      const sums = await store.funnel({
        site: token.site,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(program === undefined ? {} : { program }),
        ...(locations === null ? {} : { locations }),
      });
      return reply.header('cache-control', 'no-store').send(toFunnel(sums, from, to));
    },
  );
}

function toFunnel(sums: FunnelSums, from: string | undefined, to: string | undefined): Funnel {
  const { asked, answered, promoters, invited, advocates, shares, previews, visitors, reported, confirmed, values } =
    sums;
  const money = (amount: (value: FunnelSums['values'][number]) => number) =>
    values.map((value) => ({ currency: value.currency, minor: amount(value) })).filter(({ minor }) => minor > 0);
  return {
    from: from ?? null,
    to: to ?? null,
    asked,
    answered,
    promoters,
    invited,
    advocates,
    shares,
    previews,
    visitors,
    conversions: reported + confirmed,
    value: money((value) => value.reported + value.confirmed),
    reported: { conversions: reported, value: money((value) => value.reported) },
    confirmed: { conversions: confirmed, value: money((value) => value.confirmed) },
  };
}
