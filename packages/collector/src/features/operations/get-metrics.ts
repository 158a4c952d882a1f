import type { FastifyInstance } from 'fastify';
import { requireScope } from '../../core/http/authentication.ts';
import { repliesWith } from '../../core/http/replies-with.ts';
import type { CoreParts } from '../../core/parts.ts';

/** `GET /metrics`: what goes on inside this collector, for Prometheus. About all of its sites, and nobody's data. */
export function getMetrics(app: FastifyInstance, { metrics }: CoreParts): void {
  app.get(
    '/metrics',
    {
      onRequest: requireScope('metrics'),
      schema: {
        summary: 'Get metrics for Prometheus',
        operationId: 'getMetrics',
        tags: ['Operations'],
        ...repliesWith('text/plain'),
      },
    },
    async (_request, reply) =>
      reply
        .type(metrics.registry.contentType)
        .header('cache-control', 'no-store')
        .send(await metrics.registry.metrics()),
  );
}
