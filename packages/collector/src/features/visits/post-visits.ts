import { createHmac } from 'node:crypto';
import { type Location, type VisitKind, visitReply, visitRequest } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { nanoid } from 'nanoid';
import { requireLocation, requireScope, tokenOf } from '../../core/http/authentication.ts';
import { unknownSetting } from '../../core/http/unknown-setting.ts';
import { stampNow } from '../../core/log/stamp.ts';
import type { SetupParts } from '../setup/index.ts';
import { whyNotDue } from '../setup/index.ts';
import { signVisit } from './visit-token.ts';

/** `POST /v1/visits`: the shop's server says that a customer was there; the token proves it with their answer. */
export function postVisits(app: FastifyInstance, { catalog, ingest, keys, publicUrl, now }: SetupParts): void {
  app.withTypeProvider<ZodTypeProvider>().post(
    '/v1/visits',
    {
      onRequest: requireScope('visits'),
      schema: {
        summary: 'Confirm a visit and get its token',
        operationId: 'createVisit',
        tags: ['Visits'],
        description:
          'The same reference gives the same visit and token. `url` leads to `page`, else to the page of the location, ' +
          'else to the hosted survey of the first program that is on.',
        body: visitRequest,
        response: { 201: visitReply },
      },
    },
    async (request, reply) => {
      const token = tokenOf(request);
      const { location: id, kind, at, name, reference, page } = request.body;
      requireLocation(token, id);
      const location = await catalog.openLocation(token.site, id);
      if (!location) throw unknownSetting('location', id);
      const visit = reference === undefined ? nanoid(16) : referenced(keys.visit, [token.site, id, reference]);
      const issuedAt = now();
      await ingest.submit([
        {
          id: `~visit.${visit}`,
          type: 'visit.issued',
          site: token.site,
          location: id,
          visit,
          kind,
          visitedAt: at ?? issuedAt,
          ...(name === undefined ? {} : { name }),
          ...stampNow(issuedAt, location.timeZone),
        },
      ]);
      const proof = signVisit(keys.visit, token.site, visit);
      const url = page ?? location.url ?? (await hostedSurvey(token.site, location, kind));
      return reply.status(201).send({ visit, token: proof, ...address(url, proof) });
    },
  );

  /** The page of the first program that is on, and of those of the first that is due: a season's may be over. */
  async function hostedSurvey(key: string, location: Location, kind: VisitKind): Promise<string | undefined> {
    const site = await catalog.site(key);
    const on = (await catalog.programs(key)).flatMap(({ program }) => (program.enabled ? [program] : []));
    const place = site && { site: site.settings, location, visit: { kind } };
    const chosen = on.find((program) => place && whyNotDue(program, place, now()) === undefined) ?? on[0];
    return chosen && `${publicUrl}/f/${chosen.id}?${new URLSearchParams({ site: key, location: location.id })}`;
  }
}

/** Two stores may print the same receipt number: the location is a part of it. */
function referenced(key: Buffer, parts: readonly string[]): string {
  return createHmac('sha256', key)
    .update(JSON.stringify(['reference', ...parts]))
    .digest('base64url')
    .slice(0, 22);
}

function address(page: string | undefined, proof: string): { url?: string } {
  if (page === undefined) return {};
  const url = new URL(page);
  url.searchParams.set('gw_visit', proof);
  return { url: url.href };
}
