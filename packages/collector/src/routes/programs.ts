import { brokenRules, nameId, program, RULES } from '@goodword/protocol';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError, invalidAt } from '../api-error.ts';
import type { Context } from '../context.ts';
import { requireScope, siteTokenOf, tokenOf } from '../plugins/authentication.ts';
import { ABSENT_STAYS, keepAbsentById } from '../plugins/keep-absent.ts';
import { asKept } from './as-kept.ts';

const params = z.object({ id: nameId });
const versioned = z.object({ version: z.int(), program });

/** What to ask whom when: `PUT` and `GET /v1/programs/:id`. */
export function programs(app: FastifyInstance, { store, catalog }: Context): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  const find = async (site: string, id: string) =>
    (await store.programs(site)).find(({ program }) => program.id === id);

  typed.put(
    '/v1/programs/:id',
    {
      onRequest: requireScope('programs'),
      preValidation: [
        takeOut,
        keepAbsentById(async (request, id) => (await find(siteTokenOf(request).site, id))?.program),
        // Before its shape: what was meant is refused by the name of the rule, not as an unknown key.
        async (request) => refuseBroken(request.body),
      ],
      schema: {
        summary: 'Make or change a program',
        description: `${ABSENT_STAYS} Takes the reply of GET, too; its version is not looked at. One that breaks a rule that binds the product is refused with \`rule_broken\`; see \`…/compliance\`.`,
        params,
        body: program,
        response: { 200: versioned },
      },
    },
    async (request) => {
      if (request.body.id !== request.params.id) {
        throw invalidAt('id', `is ${request.body.id}, the address says ${request.params.id}`);
      }
      const { site } = siteTokenOf(request);
      const { offer } = request.body;
      if (offer && !(await store.offers(site)).some(({ id }) => id === offer.id)) {
        throw new ApiError(
          'unknown_offer',
          `offer.id: the site has no offer ${offer.id}; PUT /v1/offers/${offer.id} first`,
        );
      }
      const kept = await store.putProgram(site, request.body);
      catalog.forget();
      return kept;
    },
  );

  typed.get(
    '/v1/programs/:id',
    {
      onRequest: requireScope('programs'),
      serializerCompiler: asKept,
      schema: { summary: 'Read a program', params, response: { 200: versioned } },
    },
    async (request) => {
      const found = await find(tokenOf(request).site, request.params.id);
      if (!found) throw new ApiError('unknown_program', `The site has no program ${request.params.id}.`);
      return found;
    },
  );
}

/** The program of a reply of GET, sent as it was read. */
async function takeOut(request: FastifyRequest): Promise<void> {
  const reply = z
    .strictObject({ version: z.int(), program: z.record(z.string(), z.unknown()) })
    .safeParse(request.body);
  if (reply.success) request.body = reply.data.program;
}

function refuseBroken(program: unknown): void {
  const broken = brokenRules(program);
  const [first] = broken;
  if (!first) return;
  const details = broken.map(({ rule, path, instead }) => ({ path, message: `${rule}: ${instead}` }));
  throw new ApiError(
    'rule_broken',
    `${first.rule} (${RULES[first.rule].title}): ${first.path}: ${first.instead}`,
    details,
  );
}
