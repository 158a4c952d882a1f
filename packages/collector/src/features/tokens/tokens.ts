import { freeText, nameId } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError, invalidAt } from '../../core/http/api-error.ts';
import { requireScope, siteTokenOf } from '../../core/http/authentication.ts';
import { createToken } from '../../core/keys/create-token.ts';
import { newToken } from '../../core/keys/new-keys.ts';
import { SCOPES } from '../../core/keys/scopes.ts';
import { deleteToken, listTokens, tokenId } from '../../core/keys/tokens.ts';
import type { SetupParts } from '../setup/index.ts';

const MAX_LOCATIONS = 500;

const newTokenRequest = z.strictObject({
  /** What its owner knows it by: where it is used. */
  name: freeText().trim().min(1).max(80),
  scopes: z.array(z.enum(SCOPES)).min(1),
  /** The locations that it is for. Default: all of the site's. */
  locations: z.array(nameId).min(1).max(MAX_LOCATIONS).optional(),
});

const shownToken = z.strictObject({
  /** Names it in addresses; it cannot be used as a token. */
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.string()).readonly(),
  /** Null: all of the site's. */
  locations: z.array(z.string()).readonly().nullable(),
});

/** `GET` and `POST /v1/tokens`, `DELETE /v1/tokens/:id`: who may ask what of this site. A token itself is shown once, when it is made. */
export function tokens(app: FastifyInstance, { database, catalog }: SetupParts): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();

  typed.get(
    '/v1/tokens',
    {
      onRequest: requireScope('site'),
      schema: {
        summary: 'List tokens',
        operationId: 'listTokens',
        tags: ['Tokens'],
        description: 'By name. The tokens themselves are kept nowhere: only their hashes are.',
        response: { 200: z.strictObject({ items: z.array(shownToken) }) },
      },
    },
    async (request) => ({ items: await database.read(listTokens, siteTokenOf(request).site) }),
  );

  typed.post(
    '/v1/tokens',
    {
      onRequest: requireScope('site'),
      schema: {
        summary: 'Create a token',
        operationId: 'createToken',
        tags: ['Tokens'],
        description:
          'The reply is the only place where `token` is ever shown. It can only be given scopes that the token of the request has.',
        body: newTokenRequest,
        response: { 201: shownToken.extend({ token: z.string() }) },
      },
    },
    async (request, reply) => {
      const { site, scopes: own } = siteTokenOf(request);
      const { name, scopes, locations } = request.body;
      const missing = scopes.filter((scope) => !own.includes(scope));
      if (missing.length > 0)
        throw new ApiError('forbidden', `The token of this request doesn't have ${missing.join(', ')} itself.`);
      for (const [at, location] of (locations ?? []).entries()) {
        if (!(await catalog.openLocation(site, location)))
          throw invalidAt(`locations.${at}`, `the site has no location ${location}`);
      }
      const token = newToken();
      await createToken(database, { token, site, scopes, locations, name });
      const made = { id: tokenId(token), name, scopes, locations: locations ?? null, token };
      return reply.status(201).header('cache-control', 'no-store').send(made);
    },
  );

  typed.delete(
    '/v1/tokens/:id',
    {
      onRequest: requireScope('site'),
      schema: {
        summary: 'Revoke a token',
        operationId: 'revokeToken',
        tags: ['Tokens'],
        description: 'It stops working at once, on every collector of the database.',
        params: z.object({ id: z.string().max(64) }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      if (!(await database.write(deleteToken, siteTokenOf(request).site, id)))
        throw new ApiError('unknown_token', `The site has no token ${id}.`);
      return reply.status(204).send(null);
    },
  );
}
