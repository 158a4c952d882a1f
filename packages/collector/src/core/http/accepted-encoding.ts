import type { FastifyInstance } from 'fastify';
import { chooseEncoding } from './choose-encoding.ts';

/**
 * Puts what was chosen in place of the list: whoever packs a body, we or a plugin, then packs it so. (The plugin for the replies
 * that are packed on the way takes `*` for what has been refused by name.)
 */
export function acceptedEncoding(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw: { headers } }) => {
    const asked = headers['accept-encoding'];
    if (asked !== undefined) headers['accept-encoding'] = chooseEncoding(String(asked));
  });
}
