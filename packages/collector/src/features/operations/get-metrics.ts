import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context.ts';
import { requireScope } from '../../core/http/authentication.ts';

/** `GET /metrics`: what goes on inside this collector, for Prometheus. About all of its sites, and nobody's data. */
export function getMetrics(app: FastifyInstance, { metrics }: Context): void {
  app.get(
    '/metrics',
    { onRequest: requireScope('metrics'), schema: { summary: 'Metrics for Prometheus' } },
    async (_request, reply) =>
      reply
        .type(metrics.registry.contentType)
        .header('cache-control', 'no-store')
        .send(await metrics.registry.metrics()),
  );
}
