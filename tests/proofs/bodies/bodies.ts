import type { Proof } from '../proof.ts';

/** The proof that a collector takes whatever it is sent as a whole or refuses it. */
export const bodies: Proof = {
  name: 'bodies',
  says: 'Whatever body is sent to whichever route, it is taken as a whole or refused in our own words; the log has what replies told of, and views follow.',
  takes: 'about 12 minutes',
  counts: { bodies: { of: 'hostile bodies', full: 100_000, small: 950, most: 9_999_999 } },
  hasSeed: true,
  run: async (size, report) => (await import('./prove-bodies.ts')).proveBodies(size, report),
};
