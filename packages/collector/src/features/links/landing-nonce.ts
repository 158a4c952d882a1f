import { createHmac, timingSafeEqual } from 'node:crypto';
import { LANDING_NONCE_MS } from '@goodword/protocol';

const CLICK_BYTES = 12;
const TIME_BYTES = 6;
const MAC_BYTES = 12;

/** What a landing page carries: the click id for the shop's address, and the nonce that confirms the landing. */
export interface Landing {
  click: string;
  nonce: string;
}

function mac(key: Buffer, code: string, head: Buffer): Buffer {
  return createHmac('sha256', key).update(code).update(head).digest().subarray(0, MAC_BYTES);
}

/** A nonce for one opening of one link. `random` gives that many random bytes. */
export function makeLanding(key: Buffer, code: string, nowMs: number, random: (bytes: number) => Buffer): Landing {
  const click = random(CLICK_BYTES);
  const time = Buffer.alloc(TIME_BYTES);
  time.writeUIntBE(nowMs, 0, TIME_BYTES);
  const head = Buffer.concat([click, time]);
  return {
    click: click.toString('base64url'),
    nonce: Buffer.concat([head, mac(key, code, head)]).toString('base64url'),
  };
}

/** The click that a nonce was made with; undefined where it is forged, for another link, or an hour old. */
export function readLanding(key: Buffer, code: string, nonce: string, nowMs: number): string | undefined {
  const bytes = Buffer.from(nonce, 'base64url');
  if (bytes.length !== CLICK_BYTES + TIME_BYTES + MAC_BYTES) return undefined;
  const head = bytes.subarray(0, CLICK_BYTES + TIME_BYTES);
  if (!timingSafeEqual(bytes.subarray(head.length), mac(key, code, head))) return undefined;
  const age = nowMs - head.readUIntBE(CLICK_BYTES, TIME_BYTES);
  if (age < -LANDING_NONCE_MS || age > LANDING_NONCE_MS) return undefined;
  return head.subarray(0, CLICK_BYTES).toString('base64url');
}
