import { MAX_BODY_BYTES, type Offer, offerClaim, offerClaimReply } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { ApiError } from '../../core/http/api-error.ts';
import { named } from '../../core/http/named-setting.ts';
import { stampNow } from '../../core/log/stamp.ts';
import { localDay } from '../../core/time/local-day.ts';
import { countOf, offerCodeInLog, readOfferCounts } from '../offers/index.ts';
import type { SetupParts } from '../setup/index.ts';
import { isOfferOn, siteForPage, speakOffer } from '../setup/index.ts';
import { claimantOf } from './offer-claimant.ts';

/** `POST /v1/offers/:id/claims`: a friend, or a customer who answered, takes a single-use code. */
export function offerClaims(app: FastifyInstance, context: SetupParts): void {
  const { database, ingest, now } = context;
  app.withTypeProvider<ZodTypeProvider>().post(
    '/v1/offers/:id/claims',
    {
      bodyLimit: MAX_BODY_BYTES,
      schema: {
        summary: 'Claim a code of an offer',
        operationId: 'claimOffer',
        tags: ['Pages'],
        description:
          'The same for everybody, whatever they said; the same claimant gets the same code. Within the budget and the days of the offer.',
        security: [],
        params: named,
        body: offerClaim,
        response: { 201: offerClaimReply },
      },
    },
    async (request, reply) => {
      await siteForPage(context, request.body.site, request.headers.origin);
      const claimant = await claimantOf(context, request);
      const { site, promised, holder, offerCode, location, timeZone, language } = claimant;
      const today = localDay(now(), timeZone).day;
      const known = await database.readLog(offerCodeInLog, site, offerCode);
      if (!known || known.issuedAt === null) {
        if (!isOfferOn(promised, today)) throw new ApiError('offer_over', 'The offer has ended.');
        await issue(site, promised, {
          type: 'offer.issued' as const,
          site,
          offer: promised.id,
          offerCode,
          holder,
          location,
          ...(claimant.code === undefined ? {} : { code: claimant.code }),
          ...stampNow(now(), timeZone),
        });
      }
      const spoken = speakOffer(promised, language);
      const text = holder === 'friend' ? spoken.friend : (spoken.customer ?? '');
      const until = promised.until === undefined ? {} : { until: promised.until };
      return reply
        .status(201)
        .header('cache-control', 'no-store')
        .send({ offerCode, text, ...until, ...(known?.redeemedAt == null ? {} : { redeemed: true as const }) });
    },
  );

  /** Each code takes one of the budget's numbers, as the id of its event: the log holds each id once, so no budget is overdrawn. */
  async function issue(site: string, { id, budget }: Offer, event: Omit<Issued, 'id'>): Promise<void> {
    const counts = await database.read(readOfferCounts, site);
    let number = countOf(counts, id, 'friend').issued + countOf(counts, id, 'customer').issued + 1;
    for (; number <= budget; number++) {
      const [outcome] = await ingest.submit([{ ...event, id: `~issued.${id}.${number}` }]);
      // Taken: the same claimant asked twice at once, and has it.
      if (outcome !== 'duplicate') return;
    }
    // The last number may have become this claimant's in the meantime.
    if ((await database.readLog(offerCodeInLog, site, event.offerCode))?.issuedAt != null) return;
    throw new ApiError('offer_used_up');
  }
}

type Issued = Extract<Parameters<SetupParts['ingest']['submit']>[0][number], { type: 'offer.issued' }>;
