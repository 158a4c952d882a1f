import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';

/** `GET /health/live`: the process answers. `GET /health/ready`: the store does, too. */
export function getHealth(app: FastifyInstance, { store }: Context): void {
  const schema = { summary: 'Health', security: [] };
  app.get('/health/live', { schema }, async () => ({ live: true }));
  app.get('/health/ready', { schema }, async () => {
    await store.ping();
    return { ready: true };
  });
}
