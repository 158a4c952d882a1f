import { createHash, timingSafeEqual } from 'node:crypto';

/** SHA-256 in hex: how server tokens and customers' secrets are kept. Both are random, so no salt is needed. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Whether a secret is the one whose hash was kept. */
export function matchesHash(secret: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(secretHash(secret), 'hex'), Buffer.from(hash, 'hex'));
}
