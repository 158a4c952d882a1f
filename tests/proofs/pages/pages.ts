import type { Proof } from '../proof.ts';

/** The proof that nobody breaks out of the page of a recommendation. */
export const pages: Proof = {
  name: 'pages',
  says: 'Whatever customers write, the page that their friends see keeps its shape, its policy and its structured data.',
  takes: 'about 4 minutes',
  counts: { pages: { of: 'hostile recommendations', full: 10_000, small: 100, most: 999_999 } },
  hasSeed: true,
  run: async (size, report) => (await import('./prove-pages.ts')).provePages(size, report),
};
