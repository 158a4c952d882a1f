import { type Offer, offer, offerReports, redemptionReply, redemptionRequest } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Tables } from '../../core/database/tables.ts';
import { ApiError, invalidAt } from '../../core/http/api-error.ts';
import { asStored } from '../../core/http/as-stored.ts';
import { requireLocation, requireScope, siteTokenOf, tokenOf } from '../../core/http/authentication.ts';
import { ABSENT_STAYS, CHANGING, keepAbsentById, onto } from '../../core/http/keep-absent.ts';
import { deleteNamed, named, readNamed, requireOwnId } from '../../core/http/named-setting.ts';
import { unknownSetting } from '../../core/http/unknown-setting.ts';
import { secretHash } from '../../core/keys/secret-hash.ts';
import { stampNow } from '../../core/log/stamp.ts';
import { localDay } from '../../core/time/local-day.ts';
import type { SetupParts } from '../setup/index.ts';
import { changeSetup, deleteOffer, isOfferOn, listOffers, listPrograms, putOffer } from '../setup/index.ts';
import { readOfferCode } from './offer-code.ts';
import { offerCodeInLog } from './offer-code-in-log.ts';
import { countOf, readOfferCounts } from './read-offer-counts.ts';

const KEY_HEADER = 'idempotency-key';

/** What owners promise: `PUT` and `GET /v1/offers`; and `POST /v1/offers/:code/redeem`, once a code. */
export function offers(app: FastifyInstance, { database, catalog, ingest, now }: SetupParts): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  const find = async (db: Kysely<Tables>, site: string, id: string): Promise<Offer | undefined> =>
    (await listOffers(db, site)).find((each) => each.id === id);

  typed.route({
    method: [...CHANGING],
    url: '/v1/offers/:id',
    onRequest: requireScope('offers'),
    preValidation: keepAbsentById('offer', (request, id) => database.read(find, siteTokenOf(request).site, id)),
    schema: {
      summary: 'Create or change an offer',
      operationId: 'putOffer',
      tags: ['Offers'],
      description: ABSENT_STAYS,
      params: named,
      body: offer,
      response: { 200: offer },
    },
    handler: async (request) => {
      const { site } = siteTokenOf(request);
      const { id } = request.params;
      const kept = await changeSetup(database, site, async (tx) => {
        const changed = onto({ id, ...(await find(tx, site, id)) }, request.given, offer);
        requireOwnId(changed.id, id);
        await putOffer(tx, site, changed);
        return changed;
      });
      catalog.forget();
      return kept;
    },
  });

  deleteNamed(app, {
    kind: 'offer',
    scope: 'offers',
    description:
      'Nobody gets a code any more, and the codes that were given can no longer be redeemed. Refused with `conflict` while a program promises it.',
    async remove(request, id) {
      const { site } = siteTokenOf(request);
      const isDone = await changeSetup(database, site, async (tx) => {
        const promising = (await listPrograms(tx, site)).filter(({ program }) => program.offer?.id === id);
        const names = promising.map(({ program }) => program.id).join(', ');
        if (names)
          throw new ApiError('conflict', `The offer ${id} is promised by ${names}: take it out of there first.`);
        return deleteOffer(tx, site, id, now());
      });
      catalog.forget();
      return isDone;
    },
  });

  readNamed(app, {
    kind: 'offer',
    scope: 'offers',
    shape: offer,
    find: (request, id) => database.read(find, siteTokenOf(request).site, id),
  });

  typed.get(
    '/v1/offers',
    {
      onRequest: requireScope('offers'),
      serializerCompiler: asStored,
      schema: {
        summary: 'List offers, with how many codes were issued and redeemed',
        operationId: 'listOffers',
        tags: ['Offers'],
        response: { 200: offerReports },
      },
    },
    async (request) => {
      const { site } = siteTokenOf(request);
      const [all, counts] = await Promise.all([database.read(listOffers, site), database.read(readOfferCounts, site)]);
      return {
        items: all.map((each) => {
          const friend = countOf(counts, each.id, 'friend');
          const customer = countOf(counts, each.id, 'customer');
          return { offer: each, friend, customer, left: Math.max(0, each.budget - friend.issued - customer.issued) };
        }),
      };
    },
  );

  typed.post(
    '/v1/offers/:code/redeem',
    {
      onRequest: requireScope('offers'),
      schema: {
        summary: 'Redeem a code, once',
        operationId: 'redeemCode',
        tags: ['Offers'],
        description:
          'With an `Idempotency-Key`: the same key gets the same reply again, another key 409. Of two that come at once, one redeems.',
        params: z.object({ code: z.string().min(5).max(40) }),
        headers: z.object({ [KEY_HEADER]: z.string().min(8).max(200) }).loose(),
        body: redemptionRequest.nullish(),
        response: { 200: redemptionReply },
      },
    },
    async (request) => {
      const token = tokenOf(request);
      const { location: place, order, value } = request.body ?? {};
      if (token.locations && place === undefined) {
        throw invalidAt('location', 'is needed, for the token is bound to locations');
      }
      if (place !== undefined) requireLocation(token, place);
      if (place !== undefined && !(await catalog.location(token.site, place))) throw unknownSetting('location', place);
      const code = readOfferCode(request.params.code);
      const keyHash = secretHash(String(request.headers[KEY_HEADER]));
      const held = await database.readLog(offerCodeInLog, token.site, code);
      if (!held || held.issuedAt === null) throw new ApiError('unknown_offer', 'There is no such code.');
      // A till that does not say where it stands redeems where the code was given.
      const timeZone = await catalog.timeZone(token.site, place ?? held.location);
      if (held.redeemedAt === null) {
        const promised = (await catalog.offers(token.site)).find(({ id }) => id === held.offer);
        const { day } = localDay(now(), timeZone);
        if (!promised || !isOfferOn(promised, day)) throw new ApiError('offer_over', 'The offer has ended.');
      }
      const [outcome] = await ingest.submit([
        {
          id: `~redeemed.${code}`,
          type: 'offer.redeemed',
          site: token.site,
          offer: held.offer,
          offerCode: code,
          keyHash,
          ...(place === undefined ? {} : { location: place }),
          ...(order === undefined ? {} : { order }),
          ...(value === undefined ? {} : { value }),
          ...stampNow(now(), timeZone),
        },
      ]);
      const kept = await database.readLog(offerCodeInLog, token.site, code);
      if (kept?.redeemedAt == null) throw new ApiError('internal');
      if (kept.keyHash !== keyHash) throw new ApiError('conflict', 'This code was redeemed already.');
      return {
        offerCode: code,
        offer: kept.offer,
        holder: kept.holder,
        code: kept.code,
        redeemedAt: kept.redeemedAt,
        replayed: outcome !== 'accepted',
      };
    },
  );
}
