import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify';
import type { Database } from '../database/database.ts';
import type { Scope } from '../keys/scopes.ts';
import { secretHash } from '../keys/secret-hash.ts';
import { findToken, type Token } from '../keys/tokens.ts';
import { ApiError } from './api-error.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The bearer token of this request; null where none came. */
    bearer: Token | null;
  }
}

/** Knows every bearer token before anything else of a request is read: authentication comes before validation. */
export function authentication(app: FastifyInstance, { database }: { database: Database }): void {
  app.decorateRequest('bearer', null);
  app.addHook('onRequest', (request, _reply, done) => {
    const header = request.headers.authorization;
    // A proxy's own password for a site that is not public yet is none of ours.
    if (header === undefined || !/^Bearer /i.test(header)) return done();
    know(header).then((token) => {
      request.bearer = token;
      done();
    }, done);
  });

  async function know(header: string): Promise<Token> {
    const [, token] = /^Bearer (sec_[A-Za-z0-9_-]{20,80})$/i.exec(header) ?? [];
    const found = token === undefined ? undefined : await database.read(findToken, secretHash(token));
    if (!found) throw new ApiError('unauthorized', 'The bearer token is not known.');
    return found;
  }
}

/** Lets only requests through whose token has this scope. */
export function requireScope(scope: Scope): onRequestHookHandler {
  return async (request) => {
    if (!request.bearer) throw new ApiError('unauthorized');
    if (!request.bearer.scopes.includes(scope)) throw new ApiError('forbidden', `The token needs the scope ${scope}.`);
  };
}

/** The token of a request that {@link requireScope} let through. */
export function tokenOf(request: FastifyRequest): Token {
  if (!request.bearer) throw new ApiError('unauthorized');
  return request.bearer;
}

/** The token of a request, for what concerns the whole site: one that is bound to some locations is refused. */
export function siteTokenOf(request: FastifyRequest): Token {
  const token = tokenOf(request);
  if (token.locations)
    throw new ApiError('forbidden', 'This is about the whole site; the token is for some locations.');
  return token;
}

/** Refuses a location that the token is not bound to. */
export function requireLocation(token: Token, location: string): void {
  if (token.locations && !token.locations.includes(location)) {
    throw new ApiError('forbidden', `The token is not for the location ${location}.`);
  }
}
