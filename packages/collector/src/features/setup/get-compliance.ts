import { brokenRules, nameId, RULES, type RuleName } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { requireScope, tokenOf } from '../../core/http/authentication.ts';
import { unknownSetting } from '../../core/http/unknown-setting.ts';
import { listOffers } from './offer-queries.ts';
import { listPrograms } from './program-queries.ts';
import type { SetupParts } from './setup-parts.ts';
import { whyRuleApplies } from './why-rule-applies.ts';

const compliance = z.object({
  program: z.string(),
  version: z.int(),
  rules: z.array(
    z.object({
      rule: z.string(),
      title: z.string(),
      sources: z.array(z.string()),
      /** Whether the rule has anything to do with this program, and why. */
      applies: z.boolean(),
      because: z.string(),
      /** What the software does about it. */
      does: z.string(),
      /** Programs from before a rule was there may break it. */
      broken: z.array(z.object({ path: z.string(), instead: z.string() })),
    }),
  ),
});

/** `GET /v1/programs/:id/compliance`: which rules apply to a program, why, and what is done about each. */
export function getCompliance(app: FastifyInstance, { database }: SetupParts): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/v1/programs/:id/compliance',
    {
      onRequest: requireScope('programs'),
      schema: {
        summary: 'Get the rules that apply to a program',
        operationId: 'getCompliance',
        tags: ['Programs'],
        description: 'A summary of law and of the review sites’ own rules, not legal advice.',
        params: z.object({ id: nameId }),
        response: { 200: compliance },
      },
    },
    async (request) => {
      const { site } = tokenOf(request);
      const found = (await database.read(listPrograms, site)).find(({ program: { id } }) => id === request.params.id);
      if (!found) throw unknownSetting('program', request.params.id);
      const offers = await database.read(listOffers, site);
      const offer = offers.find(({ id }) => id === found.program.offer?.id);
      const broken = brokenRules(found.program);
      const names = Object.keys(RULES) as RuleName[];
      return {
        program: found.program.id,
        version: found.version,
        rules: names.map((rule) => {
          const { title, sources, does } = RULES[rule];
          return {
            rule,
            title,
            sources: [...sources],
            ...whyRuleApplies(rule, found.program, offer),
            does,
            broken: broken.filter((each) => each.rule === rule).map(({ path, instead }) => ({ path, instead })),
          };
        }),
      };
    },
  );
}
