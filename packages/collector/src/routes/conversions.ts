import { createHash } from 'node:crypto';
import { orderNumber, refundRequest, type SaleReply, saleReply, saleRequest } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError } from '../api-error.ts';
import type { Context } from '../context.ts';
import { stamp, stampNow } from '../domain/stamp.ts';
import { requireScope, siteTokenOf } from '../plugins/authentication.ts';
import { type ConversionRow, isTakenBack, standingValue } from '../views/conversion.ts';

/** `POST /v1/conversions`: the shop's server says that a sale is real; `…/:order/refund`: that it was taken back. */
export function conversions(app: FastifyInstance, { store, catalog, ingest, now }: Context): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();

  typed.post(
    '/v1/conversions',
    {
      onRequest: requireScope('conversions'),
      schema: {
        summary: 'Confirm a sale',
        description:
          'Its order number joins it with what the page reported. Said again it changes nothing; said otherwise it is refused: ' +
          'what was confirmed is changed by a refund only.',
        body: saleRequest,
        response: { 201: saleReply },
      },
    },
    async (request, reply) => {
      const { site } = siteTokenOf(request);
      const { order, value, click, at } = request.body;
      const receivedAt = now();
      const landing = click === undefined ? undefined : await store.landing(site, click);
      const timeZone = await catalog.timeZone(site, landing?.location);
      const when =
        at === undefined
          ? stampNow(receivedAt, timeZone)
          : { at, stamp: stamp({ at, sentAt: receivedAt, receivedAt, timeZone, history: false, test: false }) };
      const [outcome] = await ingest.submit([
        {
          id: `~confirmed.${short(order)}`,
          type: 'conversion.confirmed',
          site,
          order,
          ...(value === undefined ? {} : { value }),
          ...(click === undefined ? {} : { click }),
          ...when,
        },
      ]);
      const kept = await store.conversion(site, order);
      if (!kept) throw new ApiError('internal');
      const said = kept.confirmation?.value ?? undefined;
      if (outcome === 'duplicate' && (said?.minor !== value?.minor || said?.currency !== value?.currency)) {
        throw new ApiError(
          'conflict',
          `The order ${order} was confirmed with another value. To take some back, refund it.`,
        );
      }
      return reply.status(201).send(toReply(kept, order));
    },
  );

  typed.post(
    '/v1/conversions/:order/refund',
    {
      onRequest: requireScope('conversions'),
      schema: {
        summary: 'Take a sale back, or some of it',
        description: 'Once an order: said again it changes nothing; said otherwise it is refused.',
        params: z.object({ order: orderNumber }),
        body: refundRequest.nullish(),
        response: { 200: saleReply },
      },
    },
    async (request) => {
      const { site } = siteTokenOf(request);
      const { order } = request.params;
      const value = request.body?.value;
      const known = await store.conversion(site, order);
      if (!known) throw new ApiError('unknown_order');
      if (value !== undefined && known.currency !== null && value.currency !== known.currency) {
        throw new ApiError('invalid_request', `value.currency: the order was in ${known.currency}`);
      }
      await ingest.submit([
        {
          id: `~refunded.${short(order)}`,
          type: 'conversion.refunded',
          site,
          order,
          ...(value === undefined ? {} : { value }),
          ...stampNow(now(), await catalog.timeZone(site, known.location)),
        },
      ]);
      const kept = await store.conversion(site, order);
      if (!kept?.refund) throw new ApiError('internal');
      if (kept.refund.value?.minor !== value?.minor) {
        throw new ApiError('conflict', `Of the order ${order} another sum was refunded already.`);
      }
      return toReply(kept, order);
    },
  );
}

/** An order number may hold anything, an id may not. */
function short(order: string): string {
  return createHash('sha256').update(order).digest('base64url').slice(0, 32);
}

function toReply(row: ConversionRow, order: string): SaleReply {
  const isGone = isTakenBack(row);
  return {
    order,
    confirmed: row.confirmed,
    refunded: isGone,
    value: isGone ? null : standingValue(row),
    code: row.code,
  };
}
