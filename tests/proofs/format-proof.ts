import { formatTable } from '../../scripts/bench/format-table.mjs';
import { asked, broken, type Findings, holds, type Proof, said } from './proof.ts';
import { optionsOf } from './read-proof-options.ts';

/** The proofs that there are, for who wrote no name. */
export function formatProofs(proofs: readonly Proof[]): string {
  const blocks = proofs.map((proof) => {
    const sizes = Object.values(proof.counts).map(({ of, full }) => `${full.toLocaleString('en')} ${of}`);
    const parts = proof.parts ? [`  parts: ${proof.parts.join(', ')}`] : [];
    return [
      `${proof.name}: ${proof.says}`,
      `  ${sizes.join(', ')}: ${proof.takes}`,
      ...parts,
      `  ${optionsOf(proof).join(', ')}`,
    ].join('\n');
  });
  return `Run one with \`npm run proofs -- NAME\`:\n\n${blocks.join('\n\n')}\n`;
}

/** What a run found, for people. */
export function formatFindings({ name, says }: Proof, how: string, findings: Findings): string {
  const rows = findings.claims.map((claim) => {
    const isHeld = holds(claim);
    return [claim.what, asked(claim), said(claim, claim.counted), isHeld === null ? '' : isHeld ? 'holds' : 'MISSED'];
  });
  const table = rows.length > 0 ? [formatTable([['what', 'asked for', 'counted', ''], ...rows])] : [];
  const wrong = broken(findings);
  const end = wrong.length === 0 ? [`${name} holds: ${says}`] : wrong.map((each) => `${name} does not hold: ${each}`);
  return `${[how, ...(findings.tables ? [findings.tables] : []), ...table, end.join('\n')].join('\n\n')}\n`;
}
