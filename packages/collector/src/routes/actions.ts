import { action, actions as actionList, nameId } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError } from '../api-error.ts';
import type { Context } from '../context.ts';
import { requireLocation, requireScope, tokenOf } from '../plugins/authentication.ts';
import { askedDrivers } from '../reports/brand-sums.ts';

/** `PUT` and `GET /v1/actions`: what locations do about their priorities, so that it can be told whether it worked. */
export function actions(app: FastifyInstance, { store, catalog }: Context): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();

  typed.put(
    '/v1/actions/:id',
    {
      onRequest: requireScope('actions'),
      schema: {
        summary: 'Begin or change an action',
        description: 'Answers from its first day on are compared with those before it, and with all other locations.',
        params: z.object({ id: nameId }),
        body: action,
        response: { 200: action },
      },
    },
    async (request) => {
      const token = tokenOf(request);
      const { id } = request.params;
      const { body } = request;
      if (body.id !== id) throw new ApiError('invalid_request', `id: is ${body.id}, the address says ${id}`);
      requireLocation(token, body.location);
      if (!(await catalog.location(token.site, body.location))) throw new ApiError('unknown_location');
      const known = (await store.actions(token.site)).find((each) => each.id === id);
      // Another location's action is not taken over by whoever knows its id.
      if (known && token.locations?.includes(known.location) === false)
        throw new ApiError('forbidden', `The token is not for the action ${id}.`);
      // Of what nobody is asked, no report could ever tell whether it worked. What is known may end after it was asked last.
      if (body.driver !== undefined && body.driver !== known?.driver) {
        const drivers = new Set((await store.programs(token.site)).flatMap(({ program }) => askedDrivers(program)));
        if (!drivers.has(body.driver)) {
          const instead = drivers.size === 0 ? 'leave it out' : `write one of ${[...drivers].join(', ')}`;
          throw new ApiError('invalid_request', `driver: is ${body.driver}, which no program asks for: ${instead}`);
        }
      }
      await store.putAction(token.site, body);
      return body;
    },
  );

  typed.get(
    '/v1/actions',
    {
      onRequest: requireScope('reports'),
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
