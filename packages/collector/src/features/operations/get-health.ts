import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context.ts';
import { DatabaseAway } from '../../core/database/away.ts';

/** `GET /health/live`: the process answers. `GET /health/ready`: an event would be stored now, and it is not about to stop. */
export function getHealth(app: FastifyInstance, { database, isStopping }: Context): void {
  const schema = { summary: 'Health', security: [] };
  app.get('/health/live', { schema }, async () => ({ live: true }));
  app.get('/health/ready', { schema }, async () => {
    if (isStopping()) throw new DatabaseAway('the collector is about to stop');
    await database.ping();
    return { ready: true };
  });
}
