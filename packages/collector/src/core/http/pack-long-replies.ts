import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { chooseEncoding } from './choose-encoding.ts';
import { PACKING } from './packing.ts';

/**
 * Packs what a route of small replies says at length now and then. The plugin that packs the other routes' replies reads what is
 * accepted before it looks at how long they are.
 */
export function packLongReplies(app: FastifyInstance): void {
  app.addHook('onSend', ({ headers }, reply, payload, done) => {
    if (typeof payload !== 'string' || Buffer.byteLength(payload) < PACKING.threshold) return done(null, payload);
    const encoding = chooseEncoding(String(headers['accept-encoding'] ?? 'identity'));
    // The plugin's word for the same.
    if (encoding === 'identity' || headers['x-no-compression'] !== undefined) return done(null, payload);
    reply.header('vary', 'accept-encoding').header('content-encoding', encoding);
    done(null, encoding === 'br' ? brotliCompressSync(payload, PACKING.brotliOptions) : gzipSync(payload));
  });
}
