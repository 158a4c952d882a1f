import { createHmac } from 'node:crypto';

/** What the collector signs. Each purpose has its own key, so that nothing made for one passes for another. */
export type Purpose = 'visit' | 'landing' | 'identity' | 'offer';

/** The key of one purpose, made from the collector's secret. */
export function deriveKey(secret: string, purpose: Purpose): Buffer {
  return createHmac('sha256', secret).update(`goodword/${purpose}`).digest();
}
