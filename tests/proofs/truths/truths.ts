import type { Proof } from '../proof.ts';

/** The proof that the statistics find planted truths, and seldom others. */
export const truths: Proof = {
  name: 'truths',
  says: 'The statistics find most of what was planted in simulated brands, and call little true that was not (docs/contributors/truths.md).',
  takes: 'two to four minutes',
  counts: { seeds: { of: 'simulated brands, seeds from 1 on', full: 100, small: 6, most: 9_999 } },
  hasSeed: false,
  run: async (size, report) => (await import('./prove-truths.ts')).proveTruths(size, report),
};
