import { createHmac, timingSafeEqual } from 'node:crypto';
import { CLIENT_ID_PATTERN } from '@goodword/protocol';

/** 96 bits are more than anybody can guess over a network, and keep the address short. */
const MAC_BYTES = 12;

function mac(key: Buffer, site: string, visit: string): Buffer {
  return createHmac('sha256', key).update(`${site}|${visit}`).digest().subarray(0, MAC_BYTES);
}

/** A token that proves one visit to one site. It tells nothing: what it stands for is looked up. */
export function signVisit(key: Buffer, site: string, visit: string): string {
  return `${visit}.${mac(key, site, visit).toString('base64url')}`;
}

/** The visit that a token proves; undefined where it is forged or for another site. */
export function readVisit(key: Buffer, site: string, token: string): string | undefined {
  const [visit = '', signature = '', ...rest] = token.split('.');
  if (rest.length > 0 || !CLIENT_ID_PATTERN.test(visit)) return undefined;
  const given = Buffer.from(signature, 'base64url');
  const expected = mac(key, site, visit);
  return given.length === expected.length && timingSafeEqual(given, expected) ? visit : undefined;
}
