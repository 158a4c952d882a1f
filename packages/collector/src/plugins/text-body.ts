import type { FastifyInstance } from 'fastify';
import { ApiError } from '../api-error.ts';

/**
 * Reads `text/plain` as JSON: a beacon of that type needs no preflight. Also the reader of `application/json`, so that
 * both refuse the same bodies.
 */
export function textBody(app: FastifyInstance): void {
  app.removeContentTypeParser(['text/plain', 'application/json']);
  app.addContentTypeParser(['text/plain', 'application/json'], { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, JSON.parse(String(body)));
    } catch {
      done(new ApiError('malformed_json'), undefined);
    }
  });
}
