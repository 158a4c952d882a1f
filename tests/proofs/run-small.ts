import { expect } from 'vitest';
import { broken, type Findings, type Proof } from './proof.ts';
import { smallSize } from './sizes.ts';

/** Runs as much of a proof as every change can wait for, which must hold. Resolves with what it found. */
export async function runSmall(proof: Proof): Promise<Findings> {
  const findings = await proof.run(smallSize(proof), () => {});
  expect(broken(findings)).toEqual([]);
  return findings;
}
