import { createHmac, timingSafeEqual } from 'node:crypto';
import { customerClaim } from '@goodword/protocol';
import { findUnclean } from '../text/find-unclean.ts';

/** The key that a shop's server signs its own customers' numbers with: `idk_…`, one a site. */
export function customerKey(key: Buffer, site: string): string {
  return `idk_${createHmac('sha256', key).update(site).digest('base64url')}`;
}

/**
 * The shop's number for a customer, where the shop's server has signed it: HMAC-SHA256 of it as hex, under {@link customerKey}.
 * Anything else is nobody.
 */
export function readCustomer(key: Buffer, site: string, claim: unknown): string | undefined {
  if (claim === undefined) return undefined;
  const { data } = customerClaim.safeParse(claim);
  // What no store can hold as it was signed would be somebody else's number there.
  if (!data || findUnclean(data.id)) return undefined;
  const expected = createHmac('sha256', customerKey(key, site)).update(data.id).digest();
  const given = Buffer.from(data.signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected) ? data.id : undefined;
}
