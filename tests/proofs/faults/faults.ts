import type { Proof } from '../proof.ts';

/** The proof that a collector loses nothing, whatever happens to what it stands on. */
export const faults: Proof = {
  name: 'faults',
  says: 'Whatever is killed, cut off or filled up under a collector, each acknowledged event is in the log once and counts once.',
  takes: 'about 15 minutes',
  counts: { rounds: { of: 'rounds of each kill', full: 20, small: 1, most: 999 } },
  parts: [
    'sqlite-kill',
    'commands-beside-serve',
    'postgres-kill-collectors',
    'postgres-restart',
    'postgres-failover',
    'disk-full',
    'clock-jumps',
    'connection-resets',
    'sigterm',
  ],
  // Those that every change to the database can break, on both databases.
  smallParts: ['sqlite-kill', 'commands-beside-serve', 'postgres-kill-collectors'],
  hasSeed: false,
  run: async (size, report) => (await import('./prove-faults.ts')).proveFaults(size, report),
};
