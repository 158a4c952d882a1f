import { brokenRules, type Program, program, RULES } from '@goodword/protocol';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Tables } from '../../core/database/tables.ts';
import { ApiError } from '../../core/http/api-error.ts';
import { asStored } from '../../core/http/as-stored.ts';
import { requireScope, siteTokenOf, tokenOf } from '../../core/http/authentication.ts';
import { ABSENT_STAYS, CHANGING, keepAbsentById, onto } from '../../core/http/keep-absent.ts';
import { deleteNamed, named, readNamed, requireOwnId } from '../../core/http/named-setting.ts';
import { listOffers } from './offer-queries.ts';
import { deleteProgram, listPrograms, putProgram } from './program-queries.ts';
import type { SetupParts } from './setup-parts.ts';
import { changeSetup } from './site-queries.ts';

const versioned = z.object({ version: z.int(), program });

/** What to ask whom when: `PUT` and `GET /v1/programs/:id`. */
export function programs(app: FastifyInstance, { database, catalog }: SetupParts): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  const find = async (db: Kysely<Tables>, site: string, id: string) =>
    (await listPrograms(db, site)).find(({ program }) => program.id === id);

  typed.route({
    method: [...CHANGING],
    url: '/v1/programs/:id',
    onRequest: requireScope('programs'),
    preValidation: [
      takeOut,
      keepAbsentById(
        'program',
        async (request, id) => (await database.read(find, siteTokenOf(request).site, id))?.program,
      ),
      // Before its shape: what was meant is refused by the name of the rule, not as an unknown key.
      async (request) => refuseBroken(request.body),
    ],
    schema: {
      summary: 'Create or change a program',
      operationId: 'putProgram',
      tags: ['Programs'],
      description: `${ABSENT_STAYS} Takes the reply of GET, too; its version is not looked at. One that breaks a rule that binds the product is refused with \`rule_broken\`; see \`…/compliance\`.`,
      params: named,
      body: program,
      response: { 200: versioned },
    },
    handler: async (request) => {
      const { site } = siteTokenOf(request);
      const { id } = request.params;
      const kept = await changeSetup(database, site, async (tx) => {
        const before = { id, ...(await find(tx, site, id))?.program };
        const changed = onto(before, request.given, program);
        requireOwnId(changed.id, id);
        refuseBroken(changed);
        await requireOffer(tx, site, changed);
        return putProgram(tx, site, changed);
      });
      catalog.forget();
      return kept;
    },
  });

  typed.get(
    '/v1/programs',
    {
      onRequest: requireScope('programs'),
      serializerCompiler: asStored,
      schema: {
        summary: 'List programs',
        operationId: 'listPrograms',
        tags: ['Programs'],
        description: 'By id, each in its newest version.',
        response: { 200: z.object({ items: z.array(versioned) }) },
      },
    },
    async (request) => ({ items: await database.read(listPrograms, tokenOf(request).site) }),
  );

  deleteNamed(app, {
    kind: 'program',
    scope: 'programs',
    description:
      'Nobody is asked by it any more. Answers that are under way are taken, and reports go on counting all that it brought.',
    async remove(request, id) {
      const isDone = await database.write(deleteProgram, siteTokenOf(request).site, id);
      catalog.forget();
      return isDone;
    },
  });

  readNamed(app, {
    kind: 'program',
    scope: 'programs',
    shape: versioned,
    find: (request, id) => database.read(find, tokenOf(request).site, id),
  });
}

/** What a program promises has to be there first. */
async function requireOffer(db: Kysely<Tables>, site: string, { offer }: Program): Promise<void> {
  if (!offer || (await listOffers(db, site)).some(({ id }) => id === offer.id)) return;
  throw new ApiError('unknown_offer', `offer.id: the site has no offer ${offer.id}; PUT /v1/offers/${offer.id} first`);
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
