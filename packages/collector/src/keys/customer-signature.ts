import { createHmac, timingSafeEqual } from 'node:crypto';

/** The key that a shop's server signs its own customers' numbers with: `idk_…`, one a site. */
export function customerKey(key: Buffer, site: string): string {
  return `idk_${createHmac('sha256', key).update(site).digest('base64url')}`;
}

/** The shop's number for a customer, where the shop's server has signed it: HMAC-SHA256 of it as hex, under {@link customerKey}. */
export function readCustomer(
  key: Buffer,
  site: string,
  customer: { id: string; signature: string } | undefined,
): string | undefined {
  if (!customer) return undefined;
  const expected = createHmac('sha256', customerKey(key, site)).update(customer.id).digest();
  const given = Buffer.from(customer.signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected) ? customer.id : undefined;
}
