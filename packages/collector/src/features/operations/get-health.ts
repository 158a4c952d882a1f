import type { FastifyInstance } from 'fastify';
import { DatabaseAway } from '../../core/database/away.ts';
import type { CoreParts } from '../../core/parts.ts';

/** `GET /health/live`: the process answers. `GET /health/ready`: an event would be stored now, views follow the log, and it is not about to stop. */
export function getHealth(app: FastifyInstance, { database, isStopping }: CoreParts): void {
  const schema = { summary: 'Health', security: [] };
  app.get('/health/live', { schema }, async () => ({ live: true }));
  app.get('/health/ready', { schema }, async () => {
    if (isStopping()) throw new DatabaseAway('the collector is about to stop');
    await database.ping();
    if (database.isFoldingStuck) throw new DatabaseAway('nothing could be folded into the views for a minute');
    return { ready: true };
  });
}
