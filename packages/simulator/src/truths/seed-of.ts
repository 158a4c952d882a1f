import { createHash } from 'node:crypto';

/** A seed for one part of a simulation, so that no part's draws depend on how many another made. */
export function seedOf(...parts: readonly (string | number)[]): number {
  return createHash('sha256').update(parts.join(' ')).digest().readInt32BE(0);
}
