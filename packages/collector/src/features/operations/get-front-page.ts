import type { FastifyInstance } from 'fastify';
import { ApiError } from '../../core/http/api-error.ts';
import { sendPage } from '../../core/http/send-page.ts';
import { renderFrontPage } from './front.tsx';

/** `GET /`: says that a collector runs here, and where to go on. */
export function getFrontPage(app: FastifyInstance): void {
  const page = renderFrontPage();
  app.get('/', { schema: { hide: true } }, (request, reply) => {
    // The router takes `*` and `//` for the same address.
    if (!/^\/(\?|$)/.test(request.url)) throw new ApiError('not_found');
    return sendPage(reply.header('cache-control', 'no-cache'), page);
  });
}
