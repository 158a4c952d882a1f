import { createHmac } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that a code can be read out and typed. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;
const HALF = LENGTH / 2;

/** The code of one claimant of one offer: always the same, and 50 bits that nobody guesses without the key. */
export function makeOfferCode(key: Buffer, parts: readonly string[]): string {
  const bytes = createHmac('sha256', key).update(JSON.stringify(parts)).digest();
  // A byte has eight of each 32 letters: none comes more often.
  const letters = [...bytes.subarray(0, LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return `${letters.slice(0, HALF)}-${letters.slice(HALF)}`;
}

/** What somebody typed as the code that they mean: in any case, with or without its dash, O for 0 and I or L for 1. */
export function readOfferCode(typed: string): string {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return `${letters.slice(0, HALF)}-${letters.slice(HALF)}`;
}
