import { customerKey } from './customer-signature.ts';
import { deriveKey } from './derive-key.ts';

/** The key that a site's server signs its customers' numbers with, `idk_…`; `secret`: what the collector signs with. */
export function identityKey(secret: string, site: string): string {
  return customerKey(deriveKey(secret, 'identity'), site);
}
