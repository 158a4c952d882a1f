import type { Proof } from '../proof.ts';

/** The proof that views follow from the log, on both databases. */
export const logs: Proof = {
  name: 'logs',
  says: 'Whatever is in the log and whatever is set up, SQLite and PostgreSQL say the same of it, and a rebuild, erasure and retention change no figure.',
  takes: 'about 15 minutes',
  counts: {
    logs: { of: 'random logs a part', full: 200, small: 5, most: 99_999 },
    settings: { of: 'random series of settings', full: 500, small: 10, most: 99_999 },
  },
  parts: ['rebuild', 'erasure', 'retention', 'collectors', 'settings'],
  hasSeed: true,
  run: async (size, report) => (await import('./prove-logs.ts')).proveLogs(size, report),
};
