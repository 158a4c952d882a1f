import type { FastifyInstance } from 'fastify';
import { renderFunnelPage } from './funnel.tsx';

/** `GET /funnel`: the live funnel, a plain page. The token stands in the fragment and never reaches a log. */
export function getFunnelPage(app: FastifyInstance): void {
  const { html, contentSecurityPolicy } = renderFunnelPage({ language: 'en', endpoint: '/v1/reports/funnel' });
  app.get('/funnel', { schema: { hide: true } }, (_request, reply) =>
    reply
      .header('content-security-policy', contentSecurityPolicy)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(html),
  );
}
