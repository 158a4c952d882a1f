import { createHash } from 'node:crypto';
import {
  type Money,
  orderNumber,
  refundReply,
  refundRequest,
  type SaleReply,
  saleReply,
  saleRequest,
  standingSale,
} from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError, invalidAt } from '../../core/http/api-error.ts';
import { requireScope, siteTokenOf } from '../../core/http/authentication.ts';
import { stamp, stampNow } from '../../core/log/stamp.ts';
import { clickInLog } from '../links/index.ts';
import type { SetupParts } from '../setup/index.ts';
import { isTakenBack, type Sale, saidValue, standingValue } from './sale.ts';
import type { SaleOfLink } from './sale-in-log.ts';
import { saleInLog } from './sale-in-log.ts';

/** `POST /v1/conversions`: the shop's server says that a sale is real; `…/:order/refund`: that it was taken back. */
export function saleRoutes(app: FastifyInstance, { database, catalog, ingest, now }: SetupParts): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();

  typed.post(
    '/v1/conversions',
    {
      onRequest: requireScope('conversions'),
      schema: {
        summary: 'Confirm a sale',
        operationId: 'confirmSale',
        tags: ['Sales'],
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
      const landing = click === undefined ? undefined : await database.readLog(clickInLog, site, click);
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
      const kept = await database.readLog(saleInLog, site, order);
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

  typed.get(
    '/v1/conversions/:order',
    {
      onRequest: requireScope('conversions'),
      schema: {
        summary: 'Get a sale',
        operationId: 'getSale',
        tags: ['Sales'],
        description: 'As it stands now: confirmed or not, what is left of its value, and each refund.',
        params: z.object({ order: orderNumber }),
        response: { 200: standingSale },
      },
    },
    async (request) => {
      const { order } = request.params;
      const known = await database.readLog(saleInLog, siteTokenOf(request).site, order);
      if (!known) throw new ApiError('unknown_order');
      return { ...toReply(known, order), refunds: known.refunds.map(({ at, value }) => ({ at, value })) };
    },
  );

  typed.post(
    '/v1/conversions/:order/refund',
    {
      onRequest: requireScope('conversions'),
      schema: {
        summary: 'Refund a sale, in whole or in part',
        operationId: 'refundSale',
        tags: ['Sales'],
        description:
          'In parts, too: each with an `id` of its own, which said again changes nothing and said otherwise is refused. ' +
          'Without an `id` there is one refund an order.',
        params: z.object({ order: orderNumber }),
        body: refundRequest.nullish(),
        response: { 200: refundReply },
      },
    },
    async (request) => {
      const { site } = siteTokenOf(request);
      const { order } = request.params;
      const { id: given, value } = request.body ?? {};
      const known = await database.readLog(saleInLog, site, order);
      if (!known) throw new ApiError('unknown_order');
      refuseOther(known, value);
      const id = refundId(known, order, given);
      if (!known.refunds.some((each) => each.id === id)) {
        refuseTooMuch(known, value);
        const [outcome] = await ingest.submit([
          {
            id,
            type: 'conversion.refunded',
            site,
            order,
            ...(value === undefined ? {} : { value }),
            ...stampNow(now(), await catalog.timeZone(site, known.link?.location)),
          },
        ]);
        // Others came first, while this one was on its way.
        if (outcome === 'taken') refuseTooMuch((await database.readLog(saleInLog, site, order)) ?? known, value);
      }
      const kept = await database.readLog(saleInLog, site, order);
      const refund = kept?.refunds.find((each) => each.id === id);
      if (!kept || !refund) throw new ApiError('internal');
      if (refund.value?.minor !== value?.minor || refund.value?.currency !== value?.currency) {
        const which = given === undefined ? 'without an id' : `with the id ${given}`;
        throw new ApiError(
          'conflict',
          `Of the order ${order} another sum was refunded ${which} already. Give each refund an id of its own.`,
        );
      }
      return { ...toReply(kept, order), refund: given ?? id };
    },
  );
}

/** The id of a refund's event: the log holds it once. It is also the refund's own where the shop gave none. */
function refundId({ refunds }: Sale, order: string, given: string | undefined): string {
  if (given === undefined) return `~refunded.${short(order)}`;
  return refunds.find(({ id }) => id === given)?.id ?? `~refunded.${short(order)}.${short(given)}`;
}

/** Refuses what is no part of the sale's sum. */
function refuseOther(sale: Sale, value: Money | undefined): void {
  const said = saidValue(sale);
  if (value !== undefined && said === null) {
    throw invalidAt('value', 'the order has no sum to take it from; leave it out to take all back');
  }
  if (value !== undefined && value.currency !== said?.currency) {
    throw invalidAt('value.currency', `the order was in ${said?.currency}`);
  }
}

/** Refuses more than is left of the sale. */
function refuseTooMuch(sale: Sale, value: Money | undefined): void {
  if (isTakenBack(sale)) throw invalidAt('value', 'all of the order was taken back already');
  const left = standingValue(sale)?.minor ?? 0;
  if (value !== undefined && value.minor > left) {
    throw invalidAt('value.minor', `is ${value.minor}, of the order ${left} are left`);
  }
}

/** An order number may hold anything, an id may not. */
function short(order: string): string {
  return createHash('sha256').update(order).digest('base64url').slice(0, 32);
}

function toReply(sale: SaleOfLink, order: string): SaleReply {
  const isGone = isTakenBack(sale);
  return {
    order,
    confirmed: sale.confirmation !== null,
    refunded: isGone,
    value: isGone ? null : standingValue(sale),
    code: sale.link?.code ?? null,
  };
}
