import type { FastifyRequest } from 'fastify';

const TAG = /(?:W\/)?("[^"]*")/g;

/**
 * Whether the caller has what this `ETag` stands for: `If-None-Match` may list several, `*` is any, and proxies that compress make
 * them weak. Then the answer is 304.
 */
export function isKnown({ headers }: Pick<FastifyRequest, 'headers'>, etag: string): boolean {
  const asked = headers['if-none-match'] ?? '';
  return asked.trim() === '*' || [...asked.matchAll(TAG)].some(([, tag]) => tag === etag);
}
