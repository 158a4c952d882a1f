import type { FastifyInstance } from 'fastify';
import { sendPage } from '../../core/http/send-page.ts';
import { renderFrontPage } from './front.tsx';

/** `GET /`: says that a collector runs here, and where to go on. */
export function getFrontPage(app: FastifyInstance): void {
  const page = renderFrontPage();
  app.get('/', { schema: { hide: true } }, (_request, reply) =>
    sendPage(reply.header('cache-control', 'no-cache'), page),
  );
}
