import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { mayBeUnclean } from '../text/may-be-unclean.ts';
import { ApiError } from './api-error.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether its body may hold what no store can hold, as its text tells. */
    mayBeUnclean: boolean;
  }
}

/** What some editors and libraries put before UTF-8, and JSON has no place for. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Reads `text/plain` as JSON: a beacon of that type needs no preflight. Also the reader of `application/json`, so that
 * both refuse the same bodies.
 */
export function textBody(app: FastifyInstance): void {
  app.decorateRequest('mayBeUnclean', true);
  app.removeContentTypeParser(['text/plain', 'application/json']);
  app.addContentTypeParser<Buffer>(
    ['text/plain', 'application/json'],
    { parseAs: 'buffer' },
    (request, bytes, done) => {
      // What is no UTF-8 would be read as the same sign for each wrong byte: two order numbers would become one.
      if (!isUtf8(bytes)) return done(new ApiError('malformed_json'), undefined);
      const text = bytes.toString();
      request.mayBeUnclean = mayBeUnclean(text);
      try {
        done(null, JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text));
      } catch {
        done(new ApiError('malformed_json'), undefined);
      }
    },
  );
}
