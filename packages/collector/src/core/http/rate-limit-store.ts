import type { FastifyRateLimitStore, FastifyRateLimitStoreCtor } from '@fastify/rate-limit';
import type { SharedCounts } from './shared-counts.ts';

/** Our counts, as the rate limit's plugin asks for them. */
export function rateLimitStore(counts: SharedCounts, limit: number): FastifyRateLimitStoreCtor {
  return class implements FastifyRateLimitStore {
    incr(key: string, callback: (error: Error | null, result?: { current: number; ttl: number }) => void): void {
      callback(null, counts.add(`address ${key}`, limit));
    }
    child(): FastifyRateLimitStore {
      return this;
    }
  };
}
