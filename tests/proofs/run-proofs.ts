import { formatFindings, formatProofs } from './format-proof.ts';
import { broken, type Findings, holds, type Proof, type Size } from './proof.ts';
import { readProofOptions } from './read-proof-options.ts';

interface Surroundings {
  proofs: readonly Proof[];
  /** Makes ready what proofs need, once it is sure that one will run. */
  prepare(): Promise<void>;
  out(text: string): void;
  err(text: string): void;
}

/** The command. Resolves with its exit code: 0 where the proof holds, 1 where it does not, 2 where nobody knows what was asked for. */
export async function runProofs(
  args: readonly string[],
  { proofs, prepare, out, err }: Surroundings,
): Promise<0 | 1 | 2> {
  if (args.length === 0) {
    out(formatProofs(proofs));
    return 0;
  }
  const options = readProofOptions(args, proofs);
  if ('error' in options) {
    err(`${options.error}\n`);
    return 2;
  }
  const { proof, size, isJson } = options;
  await prepare();
  const begun = performance.now();
  const findings = await proof
    .run(size, (progress) => err(`${progress}\n`))
    .catch((error: Error): Findings => ({ claims: [], failures: [`it could not be run: ${error.message}`] }));
  const seconds = Math.round((performance.now() - begun) / 1_000);
  const isHeld = broken(findings).length === 0;
  const { node } = process.versions;
  if (isJson) {
    const { claims, failures = [], details = {} } = findings;
    const told = claims.map((claim) => ({ ...claim, holds: holds(claim) }));
    out(
      `${JSON.stringify({ proof: proof.name, node, ...size, seconds, holds: isHeld, claims: told, failures, details })}\n`,
    );
  } else {
    out(formatFindings(proof, `Node ${node}, ${sizeInWords(proof, size)}, ${seconds} s`, findings));
  }
  return isHeld ? 0 : 1;
}

function sizeInWords({ counts, hasSeed }: Proof, size: Size): string {
  const numbers = Object.entries(size.counts).map(
    ([name, number]) => `${number.toLocaleString('en')} ${counts[name]?.of}`,
  );
  return [...numbers, ...(hasSeed ? [`--seed ${size.seed}`] : [])].join(', ');
}
