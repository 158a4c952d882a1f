import type { Proof } from '../proof.ts';

/** The proof that a fold can be killed before any of its statements. */
export const folds: Proof = {
  name: 'folds',
  says: 'Killed before any statement of a fold, the views go on where they were, and become what nobody would have disturbed.',
  takes: 'about 3 minutes',
  counts: {
    events: { of: 'random events, half of them folded before', full: 120, small: 60, most: 99_999 },
    kills: {
      of: 'statements at most, spread over the fold, to be killed before, on each database',
      full: 500,
      small: 3,
      most: 99_999,
    },
  },
  hasSeed: true,
  run: async (size, report) => (await import('./prove-folds.ts')).proveFolds(size, report),
};
