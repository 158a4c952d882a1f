import { randomBytes } from 'node:crypto';
import { customAlphabet } from 'nanoid';

const publicPart = customAlphabet('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 20);

/** A new public key, `pub_…`: it names a site, it protects nothing. */
export function newSiteKey(): string {
  return `pub_${publicPart()}`;
}

/** A new server token, `sec_…`, of 256 random bits. */
export function newToken(): string {
  return `sec_${randomBytes(32).toString('base64url')}`;
}
