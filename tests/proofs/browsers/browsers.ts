import type { Proof } from '../proof.ts';

/** The proof that the card is the same good guest in every browser and on every kind of page. */
export const browsers: Proof = {
  name: 'browsers',
  says: 'In Chromium, Firefox and WebKit, and on whatever page it stands, the card asks once, loses no answer and leaves the page as it was.',
  takes: 'about 10 minutes',
  counts: { rounds: { of: 'round(s) of every story', full: 1, small: 1, most: 999 } },
  parts: ['stories', 'surroundings'],
  // What `npm test` runs as its projects `browsers` and `surroundings`.
  smallParts: ['few-stories', 'few-surroundings'],
  hasSeed: false,
  run: async (size, report) => (await import('./prove-browsers.ts')).proveBrowsers(size, report),
};
