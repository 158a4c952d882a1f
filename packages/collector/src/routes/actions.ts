import { type Action, action, actions as actionList, nameId } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError, invalidAt } from '../api-error.ts';
import type { Context } from '../context.ts';
import { requireLocation, requireScope, tokenOf } from '../plugins/authentication.ts';
import { ABSENT_STAYS, keepAbsentById } from '../plugins/keep-absent.ts';
import { askedDrivers } from '../reports/brand-sums.ts';
import type { Token } from '../store/store.ts';
import { asKept } from './as-kept.ts';

const params = z.object({ id: nameId });

/** `PUT` and `GET /v1/actions`: what locations do about their priorities, so that it can be told whether it worked. */
export function actions(app: FastifyInstance, { store, catalog }: Context): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  /** Another location's action is neither read nor taken over by whoever knows its id. */
  const find = async ({ site, locations }: Token, id: string): Promise<Action | undefined> => {
    const known = (await store.actions(site)).find((each) => each.id === id);
    if (known && locations?.includes(known.location) === false)
      throw new ApiError('forbidden', `The token is not for the action ${id}.`);
    return known;
  };

  typed.put(
    '/v1/actions/:id',
    {
      onRequest: requireScope('actions'),
      preValidation: keepAbsentById((request, id) => find(tokenOf(request), id)),
      schema: {
        summary: 'Begin or change an action',
        description: `Answers from its first day on are compared with those before it, and with all other locations. ${ABSENT_STAYS}`,
        params,
        body: action,
        response: { 200: action },
      },
    },
    async (request) => {
      const token = tokenOf(request);
      const { id } = request.params;
      const { body } = request;
      if (body.id !== id) throw invalidAt('id', `is ${body.id}, the address says ${id}`);
      requireLocation(token, body.location);
      if (!(await catalog.location(token.site, body.location)))
        throw new ApiError('unknown_location', `The site has no location ${body.location}.`);
      const known = await find(token, id);
      // Of what nobody is asked, no report could ever tell whether it worked. What is known may end after it was asked last.
      if (body.driver !== undefined && body.driver !== known?.driver) {
        const drivers = new Set((await store.programs(token.site)).flatMap(({ program }) => askedDrivers(program)));
        if (!drivers.has(body.driver)) {
          const instead = drivers.size === 0 ? 'leave it out' : `write one of ${[...drivers].join(', ')}`;
          throw invalidAt('driver', `is ${body.driver}, which no program asks for: ${instead}`);
        }
      }
      await store.putAction(token.site, body);
      return body;
    },
  );

  typed.get(
    '/v1/actions/:id',
    {
      onRequest: requireScope('actions'),
      serializerCompiler: asKept,
      schema: { summary: 'Read an action', params, response: { 200: action } },
    },
    async (request) => {
      const { id } = request.params;
      const found = await find(tokenOf(request), id);
      if (!found) throw new ApiError('unknown_action', `The site has no action ${id}.`);
      return found;
    },
  );

  typed.get(
    '/v1/actions',
    {
      onRequest: requireScope('reports'),
      serializerCompiler: asKept,
      schema: {
        summary: 'List actions',
        querystring: z.object({ location: nameId.optional() }),
        response: { 200: actionList },
      },
    },
    async (request) => {
      const token = tokenOf(request);
      const { location } = request.query;
      if (location !== undefined) requireLocation(token, location);
      const all = await store.actions(token.site, location);
      return { items: all.filter((each) => token.locations?.includes(each.location) ?? true) };
    },
  );
}
