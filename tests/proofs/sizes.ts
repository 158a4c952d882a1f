import type { Proof, Size } from './proof.ts';

/** What tests draw by: each run of them is the same. */
const TEST_SEED = 726;

/** The whole of a proof, or as much of it as every change can wait for. */
export function sizeOf({ counts, parts = [], smallParts = parts }: Proof, which: 'full' | 'small', seed: number): Size {
  const numbers = Object.entries(counts).map(([name, count]) => [name, count[which]]);
  return { counts: Object.fromEntries(numbers), parts: which === 'full' ? parts : smallParts, seed };
}

/** What `npm test` runs of a proof. */
export function smallSize(proof: Proof): Size {
  return sizeOf(proof, 'small', TEST_SEED);
}
