import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { DatabaseAway } from '../../core/database/away.ts';
import type { CoreParts } from '../../core/parts.ts';

/** `GET /health/live`: the process answers. `GET /health/ready`: an event would be stored now, views follow the log, and it is not about to stop. */
export function getHealth(app: FastifyInstance, { database, isStopping }: CoreParts): void {
  const about = { security: [], tags: ['Operations'] };
  const live = {
    ...about,
    summary: 'Check that the process answers',
    operationId: 'getLive',
    response: { 200: z.object({ live: z.literal(true) }) },
  };
  app.get('/health/live', { schema: live }, async () => ({ live: true }));
  const ready = {
    ...about,
    summary: 'Check that an event would be stored now',
    operationId: 'getReady',
    response: { 200: z.object({ ready: z.literal(true) }) },
  };
  app.get('/health/ready', { schema: ready }, async () => {
    if (isStopping()) throw new DatabaseAway('the collector is about to stop');
    await database.ping();
    if (database.isFoldingStuck) throw new DatabaseAway('nothing could be folded into the views for a minute');
    return { ready: true };
  });
}
