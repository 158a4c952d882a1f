import type { Offer, OfferHolder, offerClaim, Program } from '@goodword/protocol';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ApiError } from '../../core/http/api-error.ts';
import { mayBeHuman } from '../../core/http/human.ts';
import { readLanding, recommendationInLog } from '../links/index.ts';
import { makeOfferCode } from '../offers/index.ts';
import type { SetupParts } from '../setup/index.ts';
import { responseInLog } from '../surveys/index.ts';

/** Who claims an offer, where, and the code that is theirs. */
export interface Claimant {
  site: string;
  promised: Offer;
  holder: OfferHolder;
  offerCode: string;
  location: string;
  timeZone: string;
  language: string;
  /** The recommendation, where a friend claims. */
  code?: string;
}

type ClaimRequest = Pick<FastifyRequest, 'headers' | 'ip'> & {
  params: { id: string };
  body: z.infer<typeof offerClaim>;
};

/** Finds out who claims: a person with our own page open, or somebody who answered. Throws for everybody else. */
export async function claimantOf(context: SetupParts, request: ClaimRequest): Promise<Claimant> {
  const { database, salt, keys, now } = context;
  const { body, headers, ip } = request;
  const { id } = request.params;
  const agent = headers['user-agent'];
  if (!mayBeHuman({ agent, purpose: undefined })) throw new ApiError('automated_agent');
  const { site } = body;
  if ('code' in body) {
    const { code, nonce } = body;
    const found = await database.readLog(recommendationInLog, code);
    if (found?.site !== site) throw new ApiError('unknown_code');
    if (found.withdrawnAt !== null) throw new ApiError('withdrawn');
    if (found.hiddenAt !== null) throw new ApiError('hidden');
    if (readLanding(keys.landing, code, nonce, now()) === undefined) throw new ApiError('invalid_nonce');
    const person = await salt.hash(now(), [ip, agent ?? '', code]);
    const offerCode = makeOfferCode(keys.offer, [site, id, 'friend', code, person]);
    const at = await placeOf(context, site, id, found);
    return { ...at, holder: 'friend', offerCode, code, language: found.language ?? at.language };
  }
  const response = await database.readLog(responseInLog, site, body.response);
  // Whatever they said: that they answered is all that is looked at.
  if (!response || Object.keys(response.answers).length === 0) {
    throw new ApiError('forbidden', 'Only who has answered can claim this.');
  }
  const at = await placeOf(context, site, id, response);
  if (at.promised.customer === undefined) throw new ApiError('unknown_offer', 'This offer is for friends only.');
  const offerCode = makeOfferCode(keys.offer, [site, id, 'customer', body.response]);
  return { ...at, holder: 'customer', offerCode, language: response.language ?? at.language };
}

async function placeOf(
  { catalog }: SetupParts,
  site: string,
  id: string,
  about: { program: string; location: string },
): Promise<Omit<Claimant, 'holder' | 'offerCode' | 'code'>> {
  const program: Program | undefined = (await catalog.program(site, about.program))?.program;
  const promised = (await catalog.offers(site)).find((each) => each.id === id);
  if (!promised || program?.offer?.id !== id) throw new ApiError('unknown_offer', `The program has no offer ${id}.`);
  const timeZone = await catalog.timeZone(site, about.location);
  const language = (await catalog.site(site))?.settings.language ?? 'en';
  return { site, promised, location: about.location, timeZone, language };
}
