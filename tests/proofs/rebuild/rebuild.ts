import type { Proof } from '../proof.ts';

/** The proof that views are made anew beside a collector that serves. */
export const rebuild: Proof = {
  name: 'rebuild',
  says: 'A rebuild beside a collector refuses no answer, changes nothing that is right and mends what is wrong; and who starts far behind tells nothing too little.',
  takes: 'about 20 minutes',
  counts: { events: { of: 'events in the log', full: 1_000_000, small: 6_000, most: 10_000_000 } },
  parts: ['sqlite', 'postgres'],
  hasSeed: false,
  run: async (size, report) => (await import('./prove-rebuild.ts')).proveRebuild(size, report),
};
