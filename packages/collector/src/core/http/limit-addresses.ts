import type { FastifyInstance } from 'fastify';
import { ApiError } from './api-error.ts';
import { clientOf } from './client-of.ts';
import type { SharedCounts } from './shared-counts.ts';

/**
 * Takes so many requests a minute from one address, tells how many are left, and refuses the others. Whoever brings history has
 * as many as it takes.
 */
export function limitAddresses(
  app: FastifyInstance,
  { counts, requestsPerMinute }: { counts: SharedCounts; requestsPerMinute: number },
): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.bearer?.scopes.includes('history')) return done();
    const { current, ttl } = counts.add(`address ${clientOf(request)}`, requestsPerMinute);
    const seconds = Math.ceil(ttl / 1_000);
    reply.header('x-ratelimit-limit', requestsPerMinute);
    reply.header('x-ratelimit-remaining', Math.max(0, requestsPerMinute - current));
    reply.header('x-ratelimit-reset', seconds);
    if (current <= requestsPerMinute) return done();
    reply.header('retry-after', seconds);
    done(new ApiError('too_many_requests'));
  });
}
