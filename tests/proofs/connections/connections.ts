import type { Proof } from '../proof.ts';

/** The proof that a collector stores what it answers for, whatever becomes of the bytes. */
export const connections: Proof = {
  name: 'connections',
  says: 'Whatever the network does to the bytes of a request, what is stored is what was answered for.',
  takes: 'about 6 minutes',
  counts: { connections: { of: 'damaged connections', full: 5_000, small: 40, most: 999_999 } },
  hasSeed: true,
  run: async (size, report) => (await import('./prove-connections.ts')).proveConnections(size, report),
};
